import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { Interval } from '@app/domain/agenda/clash';
import { associatedWith } from '@app/hubspot/crm/objects/card-record';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { listItems } from '@app/hubspot/crm/objects/read-items';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { batchSize } from '@app/hubspot/crm/records/list-records';
import { objectTypeIds } from '@app/hubspot/paths';
import { attempt } from '../agenda/attempt.ts';
import { searchIntervals } from '../items/change/search-intervals.ts';
import { withoutHiddenKind } from '../items/without-hidden-kind.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';

/** Of each kind. */
const mostRead = 5 * batchSize;

/**
 * What the record has at these times, and perhaps more; all of it or an error, because something is
 * written where nothing is found. Two round trips deep: associations are current, so that what was created
 * a moment ago is there. They are read to the end, one call for each 500 of a kind. Of more than 500 the
 * latest 500 are read, by their ids, and only the rest is left to search, which is seconds behind.
 * Appointments that the account has not, or the app may not see, are none.
 * @throws AppError REJECTED where there is too much at those times to be read.
 */
export async function readItemsAt(
  ctx: ServiceContext,
  record: RecordRef,
  intervals: readonly Interval[],
): Promise<ItemRecord[]> {
  const [appointments, meetings] = await Promise.all([
    readAppointmentsAt(ctx, record, intervals),
    readKind(ctx, { kind: 'meeting', record, intervals }),
  ]);
  return [...appointments, ...meetings];
}

/**
 * The same for appointments alone; none where the account has them not, or the app may not see them.
 * @throws AppError REJECTED where there is too much at those times to be read.
 */
export async function readAppointmentsAt(
  ctx: ServiceContext,
  record: RecordRef,
  intervals: readonly Interval[],
): Promise<ItemRecord[]> {
  const read = await attempt(readKind(ctx, { kind: 'appointment', record, intervals }));
  return read.ok ? read.value : withoutHiddenKind(ctx, read.error, []);
}

async function readKind(
  ctx: ServiceContext,
  {
    kind,
    record,
    intervals,
  }: { kind: ItemKind; record: RecordRef; intervals: readonly Interval[] },
): Promise<ItemRecord[]> {
  const { objectTypeId, objectId } = record;
  const typeId = objectTypeIds[kind];
  const associated = await listAssociations(ctx.hubspot, objectTypeId, [objectId], typeId);
  const ids = [...(associated.get(objectId) ?? [])].sort(latestFirst);
  const [latest, others] = await Promise.all([
    listItems(ctx.hubspot, kind, ids.slice(0, mostRead)),
    ids.length <= mostRead ? [] : searchIntervals(ctx, kind, intervals, associatedWith(record)),
  ]);
  return [...new Map([...others, ...latest].map((item) => [item.id, item])).values()];
}

/** HubSpot counts ids up. */
function latestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? 1 : -1);
}
