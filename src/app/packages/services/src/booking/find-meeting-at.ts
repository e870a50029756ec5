import { isCalledOff } from '@app/domain/outcome';
import type { Slot } from '@app/domain/slot-days';
import { agendaProperties, rowProperties } from '@app/hubspot/crm/agenda-properties';
import { listAssociations } from '@app/hubspot/crm/list-associations';
import { batchSize, listRecords } from '@app/hubspot/crm/list-records';
import { dateOf, type RecordReply } from '@app/hubspot/crm/record-reply';
import { searchRecords } from '@app/hubspot/crm/search-records';
import { objectTypeIds } from '@app/hubspot/paths';
import { getMeetingOutcomes, outcomeIn, type ItemOutcomes } from '../account/outcomes.ts';
import { attempt } from '../agenda/attempt.ts';
import { outcomesOrDefault } from '../agenda/read-agenda.ts';
import { associatedWith, contactRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';

const { start, end } = agendaProperties.meeting;

/** All meetings of a contact are read up to this many; beyond, the latest, and search for the others. */
const maxRead = 4 * batchSize;

/**
 * A meeting of the contact at exactly that time that still takes place. Read through the associations,
 * which are current: a booking made a moment ago is found. They are read to the end, one call for each
 * 500, because HubSpot lists the latest last. Of more than 400 meetings the 400 latest are read, by their
 * ids, and only the rest is left to search, which is seconds behind.
 */
export async function findMeetingAt(
  ctx: ServiceContext,
  contactId: string,
  slot: Slot,
): Promise<RecordReply | undefined> {
  const { contact, meeting } = objectTypeIds;
  const [associated, outcomes] = await Promise.all([
    listAssociations(ctx.hubspot, contact, [contactId], meeting),
    attempt(getMeetingOutcomes(ctx)),
  ]);
  const ids = [...(associated.get(contactId) ?? [])];
  const isAll = ids.length <= maxRead;
  const read = isAll ? ids : ids.sort(latestFirst).slice(0, maxRead);
  const [latest, others] = await Promise.all([
    listRecords(ctx.hubspot, meeting, read, rowProperties.meeting),
    isAll ? [] : searchAt(ctx, contactId, slot),
  ]);
  const known = outcomesOrDefault(ctx, 'meeting', outcomes);
  return [...latest, ...others].find((found) => isAt(found, slot) && takesPlace(found, known));
}

function latestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? 1 : -1);
}

async function searchAt(
  ctx: ServiceContext,
  contactId: string,
  slot: Slot,
): Promise<RecordReply[]> {
  const { records } = await searchRecords(ctx.hubspot, objectTypeIds.meeting, {
    filterGroups: [
      {
        filters: [
          associatedWith(contactRef(contactId)),
          { propertyName: start, operator: 'EQ', value: String(slot.start.getTime()) },
        ],
      },
    ],
    sort: { propertyName: start, direction: 'ASCENDING' },
    properties: rowProperties.meeting,
    limit: batchSize,
  });
  return records;
}

function isAt(meeting: RecordReply, slot: Slot): boolean {
  return (
    dateOf(meeting, start)?.getTime() === slot.start.getTime() &&
    dateOf(meeting, end)?.getTime() === slot.end.getTime()
  );
}

function takesPlace(meeting: RecordReply, outcomes: ItemOutcomes): boolean {
  const outcome = outcomeIn(meeting, outcomes);
  return !isCalledOff(outcome) && outcome?.category !== 'no-show';
}
