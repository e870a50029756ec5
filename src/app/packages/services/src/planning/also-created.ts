import { knownId, type ItemKind } from '@app/domain/agenda/agenda-item';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { listItems } from '@app/hubspot/crm/objects/read-items';
import { listKnownAssociations } from '@app/hubspot/crm/associations/list-associations';
import type { Written } from '@app/hubspot/crm/records/write-batch';
import { objectTypeIds } from '@app/hubspot/paths';
import { attempt } from '../agenda/attempt.ts';
import type { ItemView } from '../items/item-view.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { metBy, type FoundItem, type PlannedItem } from './items-before.ts';

type Created = {
  /** On which both are. */
  record: RecordRef;
  kind: ItemKind;
  planned: readonly PlannedItem[];
  before: readonly ItemRecord[];
  existingIds: readonly string[];
  created: readonly Written<ItemRecord>[];
  view: ItemView;
};

/**
 * What was created at the same instant by somebody else, for each that is planned: HubSpot has neither locks
 * nor idempotency keys, so two that both found nothing both create. One call, and one more where something
 * is new. Null where it could not be read; a record with more than 500 of the kind is not read once more.
 */
export async function findAlsoCreated(
  ctx: ServiceContext,
  { record, kind, planned, before, existingIds, created, view }: Created,
): Promise<FoundItem[][] | null> {
  const ours = created.flatMap((one) => (one.ok ? [knownId(one.value)] : []));
  if (ours.length === 0) return planned.map(() => []);
  // What nobody knows to be ours or not, is not said to be somebody else's.
  if (created.some((one) => !one.ok && one.error.code === 'OUTCOME_UNKNOWN')) return null;
  const known = new Set([...ours, ...existingIds, ...before.map(knownId)]);
  const look = async (): Promise<FoundItem[][] | null> => {
    const { found, unread } = await listKnownAssociations(
      ctx.hubspot,
      record.objectTypeId,
      [record.objectId],
      objectTypeIds[kind],
      1,
    );
    if (unread.size > 0) return null;
    const added = [...(found.get(record.objectId) ?? [])].filter(
      (id) => !known.has(knownId({ kind, id })),
    );
    const read = await listItems(ctx.hubspot, kind, added);
    return metBy(planned, { read, view });
  };
  const answer = await attempt(look());
  return answer.ok ? answer.value : null;
}
