import {
  itemKey,
  type AgendaItem,
  type ItemKind,
  type ItemRef,
} from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { isClash, type Interval } from '@app/domain/agenda/clash';
import { foldCopies } from '@app/domain/agenda/fold-copies';
import { associatedWith } from '@app/hubspot/crm/objects/card-record';
import { listAssociatedIds } from '@app/hubspot/crm/associations/list-associated-ids';
import { requireWhole } from '@app/hubspot/crm/records/read-batch';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { whereOf } from '@app/hubspot/crm/objects/search-items';
import { objectTypeIds } from '@app/hubspot/paths';
import { bothKinds } from '../../agenda/arrange-agenda.ts';
import { attempt } from '../../agenda/attempt.ts';
import { isReadWhole, readWhole } from '../../agenda/read-kind.ts';
import { keyOf, type RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { entryOf, ownersOf, readItemView } from '../item-view.ts';
import { searchIntervals } from './search-intervals.ts';
import { withoutHiddenKind } from '../without-hidden-kind.ts';

type Request = {
  record: RecordRef;
  item?: ItemRef | undefined;
  intervals: Interval[];
  ownerId?: string | undefined;
};

/** `interval` is an index into those of the request. */
export type Clash = { interval: number; item: AgendaItem; whose: 'record' | 'owner' };

/** More than these nobody reads; an item that lasts for months may reach into every interval. */
const mostPerInterval = 25;

/**
 * What the record and the owner have at some times already, without the item that is to be moved there
 * and its copies. All intervals are answered from the same reads. An owner's meetings, and those of a
 * record with hundreds of items, are searched: what was booked in the last few seconds may be missing.
 * Where an admin has decided that items of other records are not found, the owner's are times that are taken.
 */
export async function findClashes(
  ctx: ServiceContext,
  { record, item, intervals, ownerId }: Request,
): Promise<{ clashes: Clash[] }> {
  for (const [index, { start, end }] of intervals.entries()) {
    if (end <= start) throw endsTooEarly(index);
  }
  const [view, recordItems, ownerMeetings] = await Promise.all([
    readItemView(ctx, record, bothKinds),
    readRecordItems(ctx, record, intervals),
    ownerId === undefined
      ? []
      : searchIntervals(ctx, 'meeting', intervals, whereOf('meeting')('ownerId', 'EQ', ownerId)),
  ]);
  const owners = await ownersOf(ctx, [...recordItems, ...ownerMeetings]);
  const entries = recordItems.map((one) => entryOf(one, { ...view, owners }));
  const recordKeys = new Set(entries.map((entry) => itemKey(entry.item)));
  const others = ownerMeetings
    .map((meeting) => entryOf(meeting, { ...view, owners }))
    .filter((entry) => !recordKeys.has(itemKey(entry.item)));
  const isOpen = ctx.options.findItemsOfOtherRecords;
  const startOf = ({ start }: AgendaItem): number => start?.getTime() ?? 0;
  const rows = foldCopies([...entries, ...others])
    .sort((a, b) => startOf(a) - startOf(b))
    .map((row) => ({ row, keys: [row, ...row.copies].map(itemKey) }))
    .filter(({ keys }) => item === undefined || !keys.includes(itemKey(item)))
    .map(({ row, keys }): Pick<Clash, 'whose'> & { row: AgendaItem } => {
      const own = entries.filter((entry) => keys.includes(itemKey(entry.item)));
      const [ownRow] = isOpen ? [row] : foldCopies(own);
      return own.length > 0 ? { row: ownRow ?? row, whose: 'record' } : { row, whose: 'owner' };
    });
  return {
    clashes: intervals.flatMap((interval, index) =>
      rows
        .filter(({ row }) => isClash(row, interval))
        .slice(0, mostPerInterval)
        .map(({ row, whose }): Clash => {
          const isTold = isOpen || whose === 'record';
          return { interval: index, item: isTold ? row : takenTime(row), whose };
        }),
    ),
  };
}

/** That the owner is not free then, and nothing else: an item without a name, which nobody can open. */
function takenTime({ kind, start, end, owner }: AgendaItem): AgendaItem {
  return {
    kind,
    id: '',
    title: null,
    start,
    end,
    updatedAt: null,
    outcome: null,
    owner,
    place: null,
    joinUrl: null,
    isPinned: false,
    copies: [],
  };
}

/** A record's items that may reach into one of the intervals. @throws AppError where they cannot be read whole. */
export async function readRecordItems(
  ctx: ServiceContext,
  record: RecordRef,
  intervals: readonly Interval[],
): Promise<ItemRecord[]> {
  const from = keyOf(record);
  const [appointments, meetings] = await Promise.all([
    attempt(listAssociatedIds(ctx.hubspot, from, objectTypeIds.appointment)),
    listAssociatedIds(ctx.hubspot, from, objectTypeIds.meeting),
  ]);
  const none = { ids: [], isComplete: true };
  const ids = {
    appointment: appointments.ok
      ? appointments.value
      : await withoutHiddenKind(ctx, appointments.error, none),
    meeting: meetings,
  };
  const read = async (kind: ItemKind, other: ItemKind): Promise<ItemRecord[]> =>
    isReadWhole(ids[kind], ids[other])
      ? requireWhole(await readWhole(ctx, { kind, query: undefined }, ids[kind].ids))
      : searchIntervals(ctx, kind, intervals, associatedWith(record));
  const reads = [read('appointment', 'meeting'), read('meeting', 'appointment')];
  return (await Promise.all(reads)).flat();
}

function endsTooEarly(index: number): AppError {
  return new AppError('INVALID_INPUT', 'A time span must end after it starts.', {
    details: { parameter: `intervals.${index}.end`, reason: 'It must be after the start.' },
  });
}
