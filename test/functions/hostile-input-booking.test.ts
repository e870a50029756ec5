import { bookMeeting } from '@app/contracts/booking/book-meeting';
import { findBooking } from '@app/contracts/booking/find-booking';
import { getAvailability } from '@app/contracts/booking/get-availability';
import { listMeetingLinks } from '@app/contracts/booking/list-meeting-links';
import { listRecordContacts } from '@app/contracts/booking/list-record-contacts';
import { replaceItem } from '@app/contracts/booking/replace-item';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bensForm, bookingCalls, halfHourMs } from './support/booking-calls.ts';
import {
  describeHostileInput,
  instant,
  junk,
  orJunk,
  text,
  type HostileCase,
} from './support/describe-hostile-input.ts';
import { ada, foreignAppointment, foreignMeeting, useItems } from './support/use-items.ts';

const items = useItems();
const { book, sentCount } = bookingCalls(items);

const id = orJunk(fc.constantFrom('61000001', '7', '0x10', '-1', '', '1;2'));
const ids = orJunk(fc.array(id, { maxLength: 3 }));
const slug = orJunk(
  fc.oneof(
    fc.constantFrom(
      'ben-ode',
      'cleo-marsh',
      'team/intro',
      '../../../crm',
      'a?b#c',
      '%2e%2e',
      '..',
      '//',
    ),
    text,
  ),
);
const timeZone = orJunk(fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'UTC', '+05:45', 'x'));
const start = orJunk(
  fc.oneof({ weight: 3, arbitrary: fc.constant('2026-11-24T15:00:00Z') }, instant),
);
const durationMs = orJunk(fc.constantFrom(halfHourMs, halfHourMs, 900_000, -1, Number.NaN, 1e300));
const email = orJunk(fc.constantFrom('a@navy.example', 'a@example.com', 'a@', '../1001', text));
const item = fc.oneof(
  fc.constantFrom(ada.review, ada.training, foreignMeeting, foreignAppointment),
  fc.record({ kind: orJunk(fc.constant('meeting')), id }),
);

const contracts: HostileCase[] = [
  [listRecordContacts, { query: orJunk(text) }],
  [
    listMeetingLinks,
    {
      userId: id,
      organizerUserId: id,
      type: orJunk(fc.constantFrom('personal', 'PERSONAL_LINK')),
      name: orJunk(text),
      after: orJunk(fc.oneof(fc.constantFrom('~1', '61~-1', '~', '7,~1'), text)),
    },
  ],
  [
    getAvailability,
    {
      slug,
      timeZone,
      monthOffset: orJunk(fc.integer({ min: -1, max: 30 })),
      months: orJunk(fc.integer({ min: 0, max: 3 })),
    },
  ],
  [findBooking, { start, durationMs, email, slug, existingIds: ids, givenUpIds: ids }],
  [
    replaceItem,
    {
      item,
      meetingId: id,
      expectedUpdatedAt: orJunk(instant),
      slug,
      existingIds: ids,
      bookedTitle: orJunk(text),
    },
  ],
  [
    bookMeeting,
    {
      slug,
      start,
      durationMs,
      timeZone,
      attendee: fc.oneof(
        fc.constant({ firstName: 'A', lastName: 'B', email: 'a@navy.example' }),
        fc.record({ firstName: orJunk(text), lastName: orJunk(text), email }),
      ),
      formFields: fc.oneof(
        fc.constantFrom(bensForm.formFields, []),
        fc.array(
          fc.record({
            name: orJunk(fc.constantFrom('company', '__proto__', 'constructor', 'email')),
            value: orJunk(text),
          }),
          { maxLength: 4 },
        ),
      ),
      guestEmails: orJunk(fc.array(email, { maxLength: 3 })),
      consents: fc.oneof(
        fc.constantFrom(bensForm.consents, []),
        fc.array(fc.record({ communicationTypeId: id, consented: junk }), { maxLength: 3 }),
      ),
      existingIds: ids,
      givenUpIds: ids,
      isRetry: orJunk(fc.boolean()),
    },
  ],
];
describeHostileInput(items, contracts);

const booking = { slug: 'cleo-marsh', existingIds: [] };

it.each([
  ['old', (item: object) => ({ item, meetingId: ada.review.id, ...booking })],
  ['new', ({ id }: { id: string }) => ({ item: ada.review, meetingId: id, ...booking })],
])('replace-item does nothing to the %s item of another record', async (_which, parametersFor) => {
  const before = await items.valuesOf('meeting', foreignMeeting.id, ['hs_lastmodifieddate']);

  const reply = await items.call('replace-item', parametersFor(foreignMeeting));

  expect(reply.error?.code).toBe('NOT_ASSOCIATED');
  expect(await items.valuesOf('meeting', foreignMeeting.id, ['hs_lastmodifieddate'])).toEqual(
    before,
  );
});

it.each([
  ['form fields', { formFields: Array(101).fill({ name: 'company', value: 'x' }) }],
  ['guests', { guestEmails: Array(101).fill('a@navy.example') }],
  ['known meetings', { existingIds: Array(2_001).fill('1') }],
  ['meetings given up', { givenUpIds: Array(101).fill('1') }],
  ['consents', { consents: Array(51).fill({ communicationTypeId: '1', consented: true }) }],
])('book-meeting refuses too many %s without a call to HubSpot', async (_what, changes) => {
  expect((await book(changes)).error?.code).toBe('INVALID_INPUT');
  expect(await items.requests()).toEqual([]);
});

it.each(['../../../crm/v3/owners', '%2e%2e%2fowners', 'a?b=c#d', 'x/../ben-ode', ' .. ', '. '])(
  'a slug such as %j names no other route',
  async (slug) => {
    const reply = await book({ slug });

    expect(reply.error?.code).toBe('NOT_FOUND');
    expect(await sentCount()).toBe(0);
  },
);

it.each(['.', '..', '', '  ', '\ud800'])('a slug such as %j is refused', async (slug) => {
  expect((await book({ slug })).error).toMatchObject({
    code: 'INVALID_INPUT',
    details: { parameter: 'slug' },
  });
  expect(await items.requests()).toEqual([]);
});
