import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { HubSpotClient } from '../../client.ts';
import { objectTypeIds } from '../../paths.ts';
import { createRecords, type NewRecord } from '../records/create-records.ts';
import type { Written } from '../records/write-batch.ts';
import { afterWrite, type ItemRecord } from './item.ts';

/** As `createRecords`; what HubSpot does not answer of an item is as it was sent. */
export async function createItems(
  hubspot: HubSpotClient,
  kind: ItemKind,
  items: readonly NewRecord[],
): Promise<Map<string, Written<ItemRecord>>> {
  const created = await createRecords(hubspot, objectTypeIds[kind], items);
  const sent = new Map(items.map(({ traceId, properties }) => [traceId, properties]));
  return new Map(
    [...created].map(([traceId, answer]): [string, Written<ItemRecord>] => {
      if (!answer.ok) return [traceId, answer];
      const { id } = answer.value;
      const value = afterWrite({ kind, id }, sent.get(traceId) ?? {}, answer.value);
      return [traceId, { ok: true, value }];
    }),
  );
}
