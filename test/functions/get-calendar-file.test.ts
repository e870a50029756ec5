import { getCalendarFile } from '@app/contracts/agenda/get-calendar-file';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { ada, dataOf, foreignMeeting, useItems } from './support/use-items.ts';

const items = useItems();

type Properties = Record<string, string>;

async function seed(properties: Properties, id = '880001'): Promise<void> {
  const start = properties['hs_meeting_start_time'] ?? '2026-11-24T14:00:00Z';
  await items.control('seed', {
    objects: [
      {
        type: 'meetings',
        id,
        properties: { hs_timestamp: start, hs_meeting_start_time: start, ...properties },
        associations: [{ type: 'contacts', id: ada.id }],
      },
    ],
  });
}

async function textOf(id = '880001', kind = 'meeting'): Promise<string> {
  const reply = await items.call('get-calendar-file', { item: { kind, id } });
  return dataOf(getCalendarFile, reply).text;
}

/** Read by another library than the one that wrote it. */
function eventIn(text: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (event === null) throw new Error('There is no event in the calendar.');
  return new ICAL.Event(event);
}

const valueOf = (event: ICAL.Event, name: string): unknown =>
  event.component.getFirstPropertyValue(name);

it.each([
  ['the hour that is skipped in spring', '2026-03-29T01:00:00Z', '2026-03-29T02:00:00Z'],
  ['the hour that comes twice in autumn', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
  ['the turn of the year', '2026-12-31T23:30:00Z', '2027-01-01T00:30:00Z'],
])('gives the instants of %s in UTC', async (_case, start, end) => {
  await seed({ hs_meeting_start_time: start, hs_meeting_end_time: end });

  const event = eventIn(await textOf());

  expect(event.startDate.zone.tzid).toBe('UTC');
  expect(event.startDate.toJSDate()).toEqual(new Date(start));
  expect(event.endDate.toJSDate()).toEqual(new Date(end));
});

it.each([
  ['commas, semicolons and backslashes', 'Plan A, B; or C\\D'],
  ['umlauts and emoji', 'Grüße aus Köln 👩‍👩‍👧‍👦 東京 مرحبا'],
  ['what looks like another line of a calendar', 'x\r\nATTENDEE:mailto:eve@x.example'],
  ['nothing but text that is longer than a line', 'ä'.repeat(400)],
])('keeps %s as they are', async (_case, words) => {
  await seed({
    hs_meeting_title: words,
    hs_meeting_location: words,
    hs_meeting_body: `<p>${words}</p><p>Second line</p>`,
  });

  const event = eventIn(await textOf());

  expect(event.summary).toBe(words.replaceAll('\r\n', '\n'));
  expect(event.location).toBe(words.replaceAll('\r\n', '\n'));
  expect(event.description).toBe(`${words.replaceAll('\r\n', ' ')}\nSecond line`);
  expect(event.attendees).toEqual([]);
});

it('folds every line at 75 octets and ends it as the standard wants', async () => {
  await seed({ hs_meeting_title: '👩‍👩‍👧‍👦'.repeat(60), hs_meeting_body: 'ü'.repeat(500) });

  const text = await textOf();

  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('gives every item a UID of its own that stays, also where they share that of a calendar', async () => {
  const shared = { hs_i_cal_uid: 'weekly\r\nX-EVIL:1@calendar.example' };
  await seed(shared);
  await seed({ ...shared, hs_meeting_start_time: '2026-12-01T14:00:00Z' }, '880002');

  const texts = [await textOf(), await textOf('880002'), await textOf('880002')];

  expect(texts.map((text) => valueOf(eventIn(text), 'uid'))).toEqual([
    'meeting-880001@hubspot.com',
    'meeting-880002@hubspot.com',
    'meeting-880002@hubspot.com',
  ]);
  expect(texts.join()).not.toContain('EVIL');
});

it('holds nothing that a calendar file may not hold, whatever the title', async () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom('\\', ';', ',', ':', '"', '\r', '\n', '\u0000', '\v', 'ß', '😀'),
    }),
  );
  for (const [index, words] of fc.sample(title, 25).entries()) {
    const id = String(890_000 + index);
    await seed({ hs_meeting_title: words, hs_meeting_location: words, hs_meeting_body: words }, id);

    const text = await textOf(id);

    expect(text.replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Cc}|\p{Cs}/u);
    expect(valueOf(eventIn(text), 'uid')).toBe(`meeting-${id}@hubspot.com`);
    expect(eventIn(text).summary).not.toBe('');
  }
});

it.each(['', ' ', '\u200b', '\u202e\u00ad\ufe0f', '\u3164\u2800'])(
  'says that there is no title where nobody sees one in %j',
  async (hs_meeting_title) => {
    await seed({ hs_meeting_title });

    expect(eventIn(await textOf()).summary).toBe('(no title)');
  },
);

it('leaves internal notes and people out', async () => {
  await seed({ hs_internal_meeting_notes: '<p>They have no budget</p>' });

  const text = await textOf();

  expect(text).not.toContain('budget');
  expect(text).not.toMatch(/ATTENDEE|ORGANIZER|@[^h]/);
});

it('gives the link to join as the place, and as what a calendar can open', async () => {
  await seed({ hs_meeting_location: 'https://meet.example/abc' });

  const event = eventIn(await textOf());

  expect(event.location).toBe('https://meet.example/abc');
  expect(valueOf(event, 'url')).toBe('https://meet.example/abc');
});

it.each([
  ['CANCELED', 'CANCELLED'],
  ['RESCHEDULED', 'CANCELLED'],
  ['SCHEDULED', 'CONFIRMED'],
])('says of a meeting that is %s that it is %s', async (outcome, status) => {
  await seed({ hs_meeting_outcome: outcome });

  expect(valueOf(eventIn(await textOf()), 'status')).toBe(status);
});

it('needs no end', async () => {
  await seed({});

  const event = eventIn(await textOf());

  expect(valueOf(event, 'dtend')).toBeNull();
});

it.each([
  ['in the second it starts', '2026-03-29T01:30:00Z', '2026-03-29T01:30:00.999Z'],
  ['before it starts', '2026-11-24T10:00:00Z', '2026-11-24T09:00:00Z'],
  ['in a year that no calendar has', '9999-12-31T23:00:00Z', '253402300800000'],
])('leaves out an end %s', async (_case, start, end) => {
  await seed({ hs_meeting_start_time: start, hs_meeting_end_time: end });

  const event = eventIn(await textOf());

  expect(valueOf(event, 'dtend')).toBeNull();
  expect(event.startDate.toJSDate()).toEqual(new Date(start));
});

it.each(['0001-01-01T00:00:00Z', '0999-12-31T23:59:59Z', '253402300800000', '8640000000000000'])(
  'refuses an item that starts when no calendar can hold it: %s',
  async (start) => {
    await seed({ hs_meeting_start_time: start });

    const { error } = await items.call('get-calendar-file', {
      item: { kind: 'meeting', id: '880001' },
    });

    expect(error).toMatchObject({ code: 'REJECTED', details: { property: 'start' } });
  },
);

it('gives appointments as well', async () => {
  const event = eventIn(await textOf(ada.training.id, 'appointment'));

  expect(valueOf(event, 'uid')).toBe(`appointment-${ada.training.id}@hubspot.com`);
  expect(event.summary).not.toBe('');
});

it('refuses an item without a start, and one of somebody else', async () => {
  await items.control('seed', {
    objects: [
      {
        type: 'appointments',
        id: '880009',
        properties: { hs_appointment_name: 'Some day' },
        associations: [{ type: 'contacts', id: ada.id }],
      },
    ],
  });

  const undated = await items.call('get-calendar-file', {
    item: { kind: 'appointment', id: '880009' },
  });
  const foreign = await items.call('get-calendar-file', { item: foreignMeeting });

  expect(undated.error?.code).toBe('REJECTED');
  expect(foreign.error?.code).toBe('NOT_ASSOCIATED');
});
