import { itemKey, type ItemRef } from '@app/domain/agenda-item';
import { associateRecords, disassociateRecords } from '@app/hubspot/crm/associate-records';
import { listRecords } from '@app/hubspot/crm/list-records';
import { objectTypeIds, type RecordKey } from '@app/hubspot/paths';
import { attempt } from '../agenda/attempt.ts';
import { keyOf, type RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { explainUnreadable, loadItems, unknownItem } from './load-items.ts';
import { withWhereToLook } from './where-to-look.ts';

type Request = { record: RecordRef; item: ItemRef };

/**
 * Adds an item to the record. It stays on those it is on already.
 * @throws AppError NOT_FOUND for an item HubSpot does not know.
 */
export async function associateItem(
  ctx: ServiceContext,
  { record, item }: Request,
): Promise<{ item: ItemRef }> {
  const done = await attempt(associateRecords(ctx.hubspot, ...pairOf(record, item)));
  if (done.ok) return { item };
  if (done.error.code === 'REJECTED' || done.error.code === 'NOT_FOUND') {
    await requireItem(ctx, item);
  }
  throw withWhereToLook(done.error, 'get-item', itemKey(item));
}

/**
 * Takes an item off the record, and off nothing else. What becomes of the pin when it was the pinned
 * meeting is not documented; it is left as it is.
 * @throws AppError NOT_FOUND, NOT_ASSOCIATED.
 */
export async function disassociateItem(
  ctx: ServiceContext,
  { record, item }: Request,
): Promise<{ item: ItemRef }> {
  const loaded = await loadItems(ctx, record, [item], { appointment: [], meeting: [] });
  const found = loaded.get(item);
  if (!found.ok) throw found.error;
  const done = await attempt(disassociateRecords(ctx.hubspot, ...pairOf(record, item)));
  if (!done.ok) throw withWhereToLook(done.error, 'get-item', itemKey(item));
  return { item };
}

function pairOf(record: RecordRef, { kind, id }: ItemRef): [RecordKey, RecordKey] {
  return [{ typeId: objectTypeIds[kind], id }, keyOf(record)];
}

/** HubSpot does not document how it refuses an unknown record here, so the item is asked for. */
async function requireItem(ctx: ServiceContext, item: ItemRef): Promise<void> {
  const read = await attempt(listRecords(ctx.hubspot, objectTypeIds[item.kind], [item.id], []));
  if (!read.ok) throw await explainUnreadable(ctx, item.kind, read.error);
  if (read.value.length === 0) throw unknownItem(item);
}
