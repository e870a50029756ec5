import { listLabelledIds } from '@app/hubspot/crm/list-labelled-ids';
import { batchSize, listRecords } from '@app/hubspot/crm/list-records';
import { objectTypeIds } from '@app/hubspot/paths';
import { keyOf, type RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { inviteeOf, inviteeProperties } from './read-invitee.ts';

export type RecordContact = {
  id: string;
  name: string | null;
  email: string | null;
  timeZone: string | null;
};

/** HubSpot's own label between a contact and the one company it belongs to first of all. */
const primary = 'Primary';

/**
 * The contacts associated with a record, the closest first, two round trips deep. A record that HubSpot
 * does not know has none.
 */
export async function listRecordContacts(
  ctx: ServiceContext,
  { record }: { record: RecordRef },
): Promise<{ contacts: RecordContact[]; total: number | null }> {
  const { contact } = objectTypeIds;
  const { labels, isComplete } = await listLabelledIds(ctx.hubspot, keyOf(record), contact);
  const ids = [...labels]
    .map(([id, names]) => ({ id, rank: rankOf(names) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, batchSize)
    .map(({ id }) => id);
  const replies = await listRecords(ctx.hubspot, contact, ids, inviteeProperties);
  const byId = new Map(replies.map((reply) => [reply.id, reply]));
  return {
    contacts: ids.flatMap((id) => {
      const reply = byId.get(id);
      if (reply === undefined) return [];
      const { firstName, lastName, email, timeZone } = inviteeOf(reply);
      return [
        { id, name: [firstName, lastName].filter(Boolean).join(' ') || null, email, timeZone },
      ];
    }),
    total: isComplete ? labels.size : null,
  };
}

function rankOf(labels: readonly string[]): number {
  if (labels.includes(primary)) return 0;
  return labels.length > 0 ? 1 : 2;
}
