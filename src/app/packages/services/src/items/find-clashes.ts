import { itemKey, type AgendaItem, type ItemKind, type ItemRef } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { isClash, type Interval } from '@app/domain/clash';
import { foldCopies } from '@app/domain/fold-copies';
import { agendaProperties, rowProperties } from '@app/hubspot/crm/agenda-properties';
import { listAssociatedIds } from '@app/hubspot/crm/list-associated-ids';
import type { RecordReply } from '@app/hubspot/crm/record-reply';
import { searchRecords, type SearchFilter } from '@app/hubspot/crm/search-records';
import { objectTypeIds } from '@app/hubspot/paths';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { attempt } from '../agenda/attempt.ts';
import { isReadWhole, readWhole } from '../agenda/read-kind.ts';
import type { ServiceContext } from '../service-context.ts';
import { entryOf, ownersOf, readItemView } from './item-view.ts';
import { withoutHiddenKind } from './without-hidden-kind.ts';

type Request = {
  record: { objectId: string };
  item?: ItemRef | undefined;
  start: Date;
  end: Date;
  ownerId?: string | undefined;
};

export type Clash = { item: AgendaItem; whose: 'contact' | 'owner' };

/** What of an owner's calendar, or of a contact with very many items, is looked at. */
const windowSize = 100;

/**
 * What the contact and the owner have at a time already, soonest first, without the item that is to be
 * moved there and its copies. An owner's meetings, and those of a contact with hundreds of items, are
 * searched: what was booked in the last few seconds may be missing.
 */
export async function findClashes(
  ctx: ServiceContext,
  { record, item, start, end, ownerId }: Request,
): Promise<{ clashes: Clash[] }> {
  if (end <= start) {
    throw new AppError('INVALID_INPUT', 'A time span must end after it starts.', {
      details: { parameter: 'end', reason: 'It must be after the start.' },
    });
  }
  const interval = { start, end };
  const [view, contactItems, ownerMeetings] = await Promise.all([
    readItemView(ctx, record.objectId, bothKinds),
    readContactItems(ctx, record.objectId, interval),
    ownerId === undefined
      ? []
      : search(ctx, 'meeting', interval, {
          propertyName: 'hubspot_owner_id',
          operator: 'EQ',
          value: ownerId,
        }),
  ]);
  const owners = await ownersOf(ctx, [...contactItems.map(([, read]) => read), ...ownerMeetings]);
  const entries = contactItems.map(([kind, read]) => entryOf(kind, read, { ...view, owners }));
  const contactKeys = new Set(entries.map((entry) => itemKey(entry.item)));
  const others = ownerMeetings
    .map((meeting) => entryOf('meeting', meeting, { ...view, owners }))
    .filter((entry) => !contactKeys.has(itemKey(entry.item)));
  const clashes = foldCopies([...entries, ...others])
    .map((row) => ({ row, keys: [row, ...row.copies].map(itemKey) }))
    .filter(({ row, keys }) => isClash(row, interval) && !keys.includes(item ? itemKey(item) : ''))
    .map(({ row, keys }): Clash => {
      return { item: row, whose: keys.some((key) => contactKeys.has(key)) ? 'contact' : 'owner' };
    });
  const startOf = ({ item: { start: at } }: Clash): number => at?.getTime() ?? 0;
  return { clashes: clashes.sort((a, b) => startOf(a) - startOf(b)) };
}

async function readContactItems(
  ctx: ServiceContext,
  contactId: string,
  interval: Interval,
): Promise<[ItemKind, RecordReply][]> {
  const from = { typeId: objectTypeIds.contact, id: contactId };
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
  const read = async (kind: ItemKind, other: ItemKind): Promise<[ItemKind, RecordReply][]> => {
    const records = isReadWhole(ids[kind], ids[other])
      ? (await readWhole(ctx, { kind, query: undefined }, ids[kind].ids)).records
      : await search(ctx, kind, interval, {
          propertyName: 'associations.contact',
          operator: 'EQ',
          value: contactId,
        });
    return records.map((record) => [kind, record]);
  };
  const reads = [read('appointment', 'meeting'), read('meeting', 'appointment')];
  return (await Promise.all(reads)).flat();
}

async function search(
  ctx: ServiceContext,
  kind: ItemKind,
  interval: Interval,
  whose: SearchFilter,
): Promise<RecordReply[]> {
  const { start, end } = agendaProperties[kind];
  const from = String(interval.start.getTime());
  const before = String(interval.end.getTime() - 1);
  const startsBefore: SearchFilter = { propertyName: start, operator: 'LTE', value: before };
  const { records } = await searchRecords(ctx.hubspot, objectTypeIds[kind], {
    filterGroups: [
      {
        filters: [whose, startsBefore, { propertyName: end, operator: 'GT', value: from }],
      },
      {
        filters: [
          whose,
          startsBefore,
          { propertyName: start, operator: 'GTE', value: from },
          { propertyName: end, operator: 'NOT_HAS_PROPERTY' },
        ],
      },
    ],
    sort: { propertyName: start, direction: 'ASCENDING' },
    properties: rowProperties[kind],
    limit: windowSize,
  });
  return records;
}
