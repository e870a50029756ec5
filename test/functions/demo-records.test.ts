import { getAvailability } from '@app/contracts/booking/get-availability';
import { getCalendarFile } from '@app/contracts/agenda/get-calendar-file';
import { getItem } from '@app/contracts/agenda/get-item';
import { getMeetingOptions } from '@app/contracts/booking/get-meeting-options';
import { listAgenda, type ListAgendaData } from '@app/contracts/agenda/list-agenda';
import { listMeetingLinks } from '@app/contracts/booking/list-meeting-links';
import { listRecordContacts } from '@app/contracts/booking/list-record-contacts';
import type { RecordRef } from '@app/contracts/record';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../support/function-account.ts';
import { sample } from '../support/whole.ts';
import { itemsOf, recordsOf, recordTypes } from './support/demo-records.ts';
import { dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const cards = new Map<string, (context: unknown) => Promise<Reply>>();

/** Calls in one container each, as a card on a record does. */
function call(uid: string, objectId: string, parameters: object): Promise<Reply> {
  const main = cards.get(uid) ?? items.coldFunction(uid);
  cards.set(uid, main);
  return main({ propertiesToSend: { hs_object_id: objectId }, parameters });
}

type Item = ListAgendaData['items'][number];
type Fault = (truth: string, isTrue: boolean) => void;

/** Of records with very many rows so many are opened, evenly spread; of all others every one. */
const [many, mostOpened] = [200, 30];
/** What a person reads as held, of all values and labels that the account has. */
const held = /^(completed( \(do not use\))?|stattgefunden|erledigt)$/i;
const isLegible = (text: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`;

async function rowsOf(record: RecordRef, view: 'upcoming' | 'past' | 'needs-outcome') {
  const rows: Item[] = [];
  let after: string | undefined;
  do {
    const parameters: object = { record, view, limit: 100, ...(after !== undefined && { after }) };
    const data = dataOf(listAgenda, await call('list-agenda', record.objectId, parameters));
    rows.push(...data.items);
    after = data.after;
  } while (after !== undefined && rows.length < 20_000);
  return rows;
}

function judgeItem(
  { title, start, end, outcome, place, owner, joinUrl }: Item,
  fault: Fault,
): void {
  fault('its title is empty to a person', title === null || isLegible(title));
  fault('its end is not after its start', end === null || (start !== null && end > start));
  fault('its place is empty to a person', place === null || isLegible(place));
  const host = owner?.name ?? null;
  fault('its owner has an empty name', host === null || isLegible(host));
  fault('its outcome has an empty label', outcome === null || isLegible(outcome.label));
  fault('its link is no web address', joinUrl === null || /^https?:\/\//.test(joinUrl));
  const isCompleted = outcome?.category === 'completed';
  fault(`${outcome?.label} is taken for held`, !isCompleted || held.test(outcome.label.trim()));
}

async function openItem(record: RecordRef, { kind, id }: Item, fault: Fault): Promise<void> {
  const parameters = { record, item: { kind, id } };
  const { item, ...rest } = dataOf(getItem, await call('get-item', record.objectId, parameters));
  judgeItem(item, fault);
  for (const text of [rest.description, rest.internalNotes]) {
    fault('a text is not bounded', (text?.length ?? 0) <= 66_000);
    fault('a text is empty to a person', text === null || isLegible(text));
    fault('a text shows its markup', text === null || !/<\/?(o:p|td|blockquote)\b|<!--/.test(text));
  }
  for (const { name } of rest.attendees) {
    fault('an attendee has an empty name', name === null || isLegible(name));
  }
  const file = await call('get-calendar-file', record.objectId, parameters);
  if (!file.ok) {
    fault(`no calendar file: ${file.error?.code}`, item.start === null);
    return;
  }
  const { text } = dataOf(getCalendarFile, file);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  const starts = event.startDate.toJSDate().getTime();
  fault(
    'its file has another start',
    starts === Math.floor((item.start?.getTime() ?? 0) / 1000) * 1000,
  );
  fault('its file has an end before the start', event.endDate.compare(event.startDate) >= 0);
}

async function openAgenda(record: RecordRef, fault: Fault): Promise<void> {
  const upcoming = await rowsOf(record, 'upcoming');
  const past = await rowsOf(record, 'past');
  const owed = await rowsOf(record, 'needs-outcome');
  const rows = [...upcoming, ...past];
  const reached = rows.flatMap((row) => [row, ...row.copies]).map(keyOf);
  fault('an item is reached twice', new Set(reached).size === reached.length);
  const there = (await itemsOf(items.api, record)).toSorted();
  fault(
    `${reached.length} of ${there.length} items are reached`,
    JSON.stringify(reached.toSorted()) === JSON.stringify(there),
  );
  const pastKeys = new Set(past.map(keyOf));
  fault(
    'an outcome is owed for what is not past',
    owed.every((row) => pastKeys.has(keyOf(row))),
  );
  fault('an outcome is owed twice', new Set(owed.map(keyOf)).size === owed.length);
  for (const row of rows)
    judgeItem(row, (truth, isTrue) => fault(`${keyOf(row)}: ${truth}`, isTrue));
  const step = rows.length > many ? Math.ceil(rows.length / mostOpened) : 1;
  for (const row of rows.filter((_, index) => index % step === 0)) {
    await openItem(record, row, (truth, isTrue) => fault(`${keyOf(row)}: ${truth}`, isTrue));
  }
}

/** What the booking card asks, of every page of the account on the first record and of two on each other one. */
async function openBooking(record: RecordRef, index: number, fault: Fault): Promise<void> {
  const isContact = record.objectTypeId === '0-1';
  const contacts = isContact
    ? [{ id: record.objectId, name: null }]
    : dataOf(listRecordContacts, await call('list-record-contacts', record.objectId, { record }))
        .contacts;
  for (const { name } of contacts)
    fault('a contact has an empty name', name === null || isLegible(name));
  const first = contacts[0];
  if (first === undefined) return;
  const who = {
    record: { objectTypeId: '0-1', objectId: first.id },
    ...(!isContact && { on: record }),
  };
  dataOf(getMeetingOptions, await call('get-meeting-options', record.objectId, who));
  const { links } = dataOf(
    listMeetingLinks,
    await call('list-meeting-links', record.objectId, who),
  );
  const pages = index === 0 ? links : [links[0], links[index % links.length]];
  for (const link of pages) {
    if (link === undefined) continue;
    const { slug } = link;
    fault(`page ${slug} has an empty name`, link.name === null || isLegible(link.name));
    for (const monthOffset of [0, 1]) {
      const parameters = { ...who, slug, timeZone: 'Pacific/Chatham', monthOffset };
      const reply = await call('get-availability', record.objectId, parameters);
      const { slots, durations, formFields, consent } = dataOf(getAvailability, reply);
      for (const [duration, offered] of Object.entries(slots)) {
        const isWhole = offered.every(
          ({ start, end }) =>
            end.getTime() - start.getTime() === Number(duration) && start > new Date(),
        );
        fault(
          `page ${slug} offers what it has not`,
          isWhole && durations.includes(Number(duration)),
        );
      }
      const labels = [...formFields, ...(consent?.checkboxes ?? [])].map(({ label }) => label);
      fault(`page ${slug} asks without words`, labels.every(isLegible));
    }
  }
}

describe.each(recordTypes)('every one of the %s', (_type, objectTypeId) => {
  it('is shown as it is: its agenda, its items, and what can be booked', async () => {
    cards.clear();
    const ids = await recordsOf(items.api, objectTypeId);
    const faults = new Set<string>();

    for (const [index, objectId] of sample(ids, 6).entries()) {
      const record = { objectTypeId, objectId };
      const fault: Fault = (truth, isTrue) => {
        if (!isTrue) faults.add(`${objectId}: ${truth}`);
      };
      await openAgenda(record, fault);
      await openBooking(record, index, fault);
    }

    expect(ids.length).toBeGreaterThan(3);
    expect([...faults]).toEqual([]);
  });
});
