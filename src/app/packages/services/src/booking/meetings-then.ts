import { isOff } from '@app/domain/outcome/outcome';
import type { Slot } from '@app/domain/time/slot-days';
import { associatedWith } from '@app/hubspot/crm/objects/card-record';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { listItems } from '@app/hubspot/crm/objects/read-items';
import { partialError } from '@app/hubspot/crm/partial-answer';
import { searchItems } from '@app/hubspot/crm/objects/search-items';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { batchSize } from '@app/hubspot/crm/records/list-records';
import { objectTypeIds } from '@app/hubspot/paths';
import { getMeetingOutcomes, outcomeIn, type ItemOutcomes } from '../account/outcomes.ts';
import { attempt } from '../agenda/attempt.ts';
import { outcomesOrDefault } from '../agenda/read-agenda.ts';
import { timesOf } from '../agenda/to-agenda-entry.ts';
import { searchWithin } from '../items/change/search-intervals.ts';
import { contactRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { refused } from './refusals.ts';

/** All meetings of a contact are read up to this many; beyond, the latest, and search for the others. */
const maxRead = 4 * batchSize;
const searchPageSize = 200;
/** Of those that search shows at one time, such as an import that put them all at one instant. */
const maxFound = 1_000;

/** What a contact has at a time. */
export type MeetingsThen = {
  contactId: string;
  /** Of all their meetings, at whatever time: a meeting that is booked later is not among them. */
  allIds: ReadonlySet<string>;
  /** Of those that are at that time, whatever became of them. */
  idsThen: string[];
  /** Those that take place and reach into the slot, earliest first. */
  takingPlace: ItemRecord[];
  /** Those of them that a booking of the last few minutes can be: at exactly that time, and current. */
  exact: ItemRecord[];
};

/**
 * The meetings of a contact at a time. Read through the associations, which are current: a booking made a
 * moment ago is among them. They are read to the end, one call for each 500, because HubSpot lists the
 * latest last. Of more than 400 meetings the 400 latest are read, by their ids, and only the rest is left
 * to search, which is seconds behind.
 * @throws AppError REJECTED where more is at that time than can be told apart.
 */
export async function readMeetingsThen(
  ctx: ServiceContext,
  contactId: string,
  slot: Slot,
): Promise<MeetingsThen> {
  const { contact, meeting } = objectTypeIds;
  const [associated, outcomes] = await Promise.all([
    listAssociations(ctx.hubspot, contact, [contactId], meeting),
    attempt(getMeetingOutcomes(ctx)),
  ]);
  const allIds = associated.get(contactId) ?? new Set<string>();
  const isAll = allIds.size <= maxRead;
  const latestIds = isAll ? [...allIds] : [...allIds].sort(latestFirst).slice(0, maxRead);
  const [latest, others] = await Promise.all([
    listItems(ctx.hubspot, 'meeting', latestIds),
    isAll ? [] : searchThen(ctx, contactId, slot),
  ]);
  const records = new Map([...others, ...latest].map((record) => [record.id, record]));
  const then = [...records.values()].filter((record) => isThen(record, slot)).sort(earliestFirst);
  const known = outcomesOrDefault(ctx, 'meeting', outcomes);
  const takingPlace = then.filter((record) => takesPlace(record, known));
  const current = new Set(latestIds);
  return {
    contactId,
    allIds,
    idsThen: then.map(({ id }) => id),
    takingPlace,
    exact: takingPlace.filter((record) => current.has(record.id) && isAt(record, slot)),
  };
}

function latestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? 1 : -1);
}

function earliestFirst(a: ItemRecord, b: ItemRecord): number {
  return startOf(a) - startOf(b) || latestFirst(b.id, a.id);
}

function startOf(meeting: ItemRecord): number {
  return timesOf(meeting).start?.getTime() ?? 0;
}

/** @throws AppError UNAVAILABLE for pages that do not lead on, or end before everything was shown. */
async function searchThen(
  ctx: ServiceContext,
  contactId: string,
  slot: Slot,
): Promise<ItemRecord[]> {
  const found = new Map<string, ItemRecord>();
  const whose = associatedWith(contactRef(contactId));
  let after: string | undefined = '0';
  while (after !== undefined) {
    const page = await searchItems(ctx.hubspot, 'meeting', {
      ...searchWithin('meeting', slot, whose),
      sort: ['id', 'ASCENDING'],
      limit: searchPageSize,
      after,
    });
    if (page.total > maxFound) throw refused('start', 'too-much-then');
    const known = found.size;
    for (const record of page.records) found.set(record.id, record);
    const isAll = found.size >= page.total;
    if (!isAll && (page.after === undefined || found.size === known)) throw partialError([]);
    after = isAll ? undefined : page.after;
  }
  return [...found.values()];
}

/** Whether it starts within the slot or reaches into it. */
export function isThen(record: ItemRecord, slot: Slot): boolean {
  const { start: from, end: until } = timesOf(record);
  if (from === null || from >= slot.end) return false;
  return from >= slot.start || (until !== null && until > slot.start);
}

function isAt({ start, end }: ItemRecord, slot: Slot): boolean {
  return start?.getTime() === slot.start.getTime() && end?.getTime() === slot.end.getTime();
}

export function takesPlace(item: ItemRecord, outcomes: ItemOutcomes): boolean {
  const outcome = outcomeIn(item, outcomes);
  return !isOff(outcome);
}
