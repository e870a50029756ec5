import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import type { RecordKey } from '../../paths.ts';
import { associatedReply, requireDone } from '../records/batch-reply.ts';

/** Associates two records with HubSpot's default type, in both directions. Once is the same as twice. */
export async function associateRecords(
  hubspot: HubSpotClient,
  from: RecordKey,
  to: RecordKey,
): Promise<void> {
  const answer = await hubspot.request({
    method: 'PUT',
    path: hubspot.paths.defaultAssociation(from, to),
    response: associatedReply,
    repeat: 'absolute',
  });
  requireDone(answer);
}

/** Removes every association between two records, whatever its label. Once is the same as twice. */
export async function disassociateRecords(
  hubspot: HubSpotClient,
  from: RecordKey,
  to: RecordKey,
): Promise<void> {
  await hubspot.request({
    method: 'DELETE',
    path: hubspot.paths.association(from, to),
    // A 204: whatever has a body is no answer of HubSpot's.
    response: v.undefined(),
    repeat: 'absolute',
  });
}
