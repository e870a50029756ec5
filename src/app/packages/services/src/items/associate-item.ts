import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import {
  associateRecords,
  disassociateRecords,
} from '@app/hubspot/crm/associations/associate-records';
import { getRecord } from '@app/hubspot/crm/records/get-record';
import { listItems } from '@app/hubspot/crm/objects/read-items';
import { listTypedAssociations } from '@app/hubspot/crm/associations/list-typed-associations';
import { pinnedOn, pinProperty } from '@app/hubspot/crm/objects/pin';
import { objectTypeIds, type RecordKey } from '@app/hubspot/paths';
import * as v from 'valibot';
import { attempt } from '../agenda/attempt.ts';
import { keyOf, type RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { distinctGaps, itemSnapshot, links, type Gap } from './deletion/item-snapshot.ts';
import { explainUnreadable, loadItems, unknownItem } from './load-items.ts';
import { restoreLinks, restorePins } from './deletion/restore-links.ts';
import { seal, unseal } from './sealed.ts';
import { anotherItem } from './way-back.ts';
import { withWhereToLook } from './where-to-look.ts';
import { writeOver, type Seen } from './write-over.ts';

type Request = { record: RecordRef; item: ItemRef };

/** How an item was on a record before it was taken off. */
const removed = v.object({ item: itemSnapshot.entries.item, links, isPinned: v.boolean() });

/**
 * Adds an item to the record, which stays on those it is on already; with `undo`, as it was on it before it
 * was taken off: with its labels and, where nothing else is pinned since, its pin.
 * @throws AppError NOT_FOUND for an item HubSpot does not know, INVALID_INPUT for what was not sealed for it.
 */
export async function associateItem(
  ctx: ServiceContext,
  { record, item, undo }: Request & { undo?: string | undefined },
): Promise<{ item: ItemRef; gaps: Gap[] }> {
  const before = undo === undefined ? undefined : openRemoval(ctx, record, item, undo);
  const [from, to] = pairOf(record, item);
  const added = await attempt(
    before === undefined
      ? writeOver(
          ctx,
          () => associateRecords(ctx.hubspot, from, to),
          (isUnclear) => lookFor(ctx, { record, item, isWanted: true, isUnclear }),
        ).then((): Gap[] => [])
      : putBack(ctx, record, item, before),
  );
  if (added.ok) return { item, gaps: distinctGaps(added.value) };
  if (added.error.code === 'REJECTED' || added.error.code === 'NOT_FOUND') {
    await requireItem(ctx, item);
  }
  throw withWhereToLook(added.error, 'get-item', itemKey(item));
}

/**
 * Takes an item off the record, and off nothing else. Answers what puts it back with its labels and its pin,
 * sealed; what becomes of the pin when it was the pinned meeting is not documented, so it is read before.
 * @throws AppError NOT_FOUND, NOT_ASSOCIATED; OUTCOME_UNKNOWN with `details.undo`.
 */
export async function disassociateItem(
  ctx: ServiceContext,
  { record, item }: Request,
): Promise<{ item: ItemRef; undo: string }> {
  const [from, to] = pairOf(record, item);
  const [loaded, found, pinned] = await Promise.all([
    loadItems(ctx, record, [item]),
    attempt(listTypedAssociations(ctx.hubspot, from.typeId, [from.id], to.typeId)),
    attempt(getRecord(ctx.hubspot, to.typeId, to.id, [pinProperty])),
  ]);
  const read = loaded.get(item);
  if (!read.ok) throw read.error;
  if (!found.ok) throw found.error;
  if (!pinned.ok) throw pinned.error;
  const types = found.value.get(from.id)?.get(to.id) ?? [];
  const undo = seal(ctx, record, 'removed item', {
    item: { kind: item.kind, id: item.id },
    links: [{ toTypeId: to.typeId, types, ids: [to.id] }],
    isPinned: item.kind === 'meeting' && pinnedOn(pinned.value) === item.id,
  } satisfies v.InferOutput<typeof removed>);
  const done = await attempt(
    writeOver(
      ctx,
      () => disassociateRecords(ctx.hubspot, from, to),
      (isUnclear) => lookFor(ctx, { record, item, isWanted: false, isUnclear }),
    ),
  );
  if (!done.ok) throw withWhereToLook(done.error, 'get-item', itemKey(item), { undo });
  return { item, undo };
}

function openRemoval(ctx: ServiceContext, record: RecordRef, item: ItemRef, sealed: string) {
  const known = { purpose: 'removed item', contents: removed, parameter: 'undo' } as const;
  const before = unseal(ctx, record, known, sealed);
  if (itemKey(before.item) !== itemKey(item)) throw anotherItem();
  return before;
}

async function putBack(
  ctx: ServiceContext,
  record: RecordRef,
  item: ItemRef,
  before: v.InferOutput<typeof removed>,
): Promise<Gap[]> {
  const [from, to] = pairOf(record, item);
  const gaps = await restoreLinks(ctx, from, before.links);
  if (!before.isPinned) return gaps;
  return [...gaps, ...(await restorePins(ctx, item.id, item.id, [to]))];
}

/** After a lost answer, nobody can tell what was never done from what somebody else has done since. */
async function lookFor(
  ctx: ServiceContext,
  at: Request & { isWanted: boolean; isUnclear: boolean },
): Promise<Seen<undefined>> {
  const [from, to] = pairOf(at.record, at.item);
  const found = await listTypedAssociations(ctx.hubspot, from.typeId, [from.id], to.typeId);
  if ((found.get(from.id)?.has(to.id) === true) === at.isWanted) {
    return { now: 'wanted', value: undefined };
  }
  return at.isUnclear ? { now: 'other', error: null } : { now: 'before' };
}

function pairOf(record: RecordRef, { kind, id }: ItemRef): [RecordKey, RecordKey] {
  return [{ typeId: objectTypeIds[kind], id }, keyOf(record)];
}

/** HubSpot does not document how it refuses an unknown record here, so the item is asked for. */
async function requireItem(ctx: ServiceContext, item: ItemRef): Promise<void> {
  const read = await attempt(listItems(ctx.hubspot, item.kind, [item.id]));
  if (!read.ok) throw await explainUnreadable(ctx, item.kind, read.error);
  if (read.value.length === 0) throw unknownItem(item);
}
