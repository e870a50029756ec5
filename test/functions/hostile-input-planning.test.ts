import { createAppointments } from '@app/contracts/booking/create-appointments';
import { getMeetingOptions } from '@app/contracts/booking/get-meeting-options';
import { logMeeting } from '@app/contracts/booking/log-meeting';
import { scheduleCalendarMeeting } from '@app/contracts/booking/schedule-calendar-meeting';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  describeHostileInput,
  instant,
  junk,
  orJunk,
  text,
} from './support/describe-hostile-input.ts';
import { useItems } from './support/use-items.ts';

const items = useItems();

/** Mostly what is meant, so that a whole request is often valid. */
const mostly = (meant: readonly unknown[], hostile: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...meant) }, { weight: 1, arbitrary: hostile });
const id = fc.oneof(fc.constantFrom('71000001', '71000005', '501', '1'), text);
const words = mostly(
  ['Visit', '<b>Visit</b>', 'x'.repeat(500), '\u0000', '\ud800'],
  orJunk(fc.oneof(text, fc.constantFrom('x'.repeat(501), ' '))),
);
const maybeWords = mostly([undefined, 'A\nB', '<img src=x onerror=alert(1)>'], words);
const ids = mostly([undefined, []], orJunk(fc.array(id, { maxLength: 3 })));
const outcome = mostly(['COMPLETED', 'SCHEDULED'], orJunk(fc.constantFrom('__proto__', 'x')));
const early = mostly(['2026-12-01T09:00:00Z', '2026-12-02T09:00:00.123+05:30'], orJunk(instant));
const late = mostly(['2026-12-02T10:00:00Z', '2030-01-01T00:00:00Z'], orJunk(instant));

describeHostileInput(items, [
  [getMeetingOptions, { userId: mostly([undefined, '61000001', '9'], orJunk(id)) }],
  [
    scheduleCalendarMeeting,
    {
      organizerUserId: mostly(['61000001'], orJunk(id)),
      title: words,
      start: early,
      end: late,
      timeZone: mostly(['Europe/Berlin', 'UTC'], fc.oneof(text, fc.constant('+05:00'))),
      place: mostly([undefined, { type: 'PHONE', value: '<b>' }], junk),
      attendeeOwnerIds: ids,
      reminders: mostly(
        [undefined, [{ amount: 1, unit: 'DAYS' }]],
        fc.array(fc.record({ amount: orJunk(fc.integer()), unit: orJunk(text) })),
      ),
      body: maybeWords,
      internalNotes: maybeWords,
      outcome: mostly([undefined], outcome),
      companyIds: ids,
      dealIds: ids,
      existingIds: ids,
    },
  ],
  [
    createAppointments,
    {
      occurrences: fc.array(
        fc.record({ name: words, start: early, end: late, outcome }, { requiredKeys: ['name'] }),
        { maxLength: 3 },
      ),
      existingIds: ids,
    },
  ],
  [
    logMeeting,
    {
      title: words,
      start: mostly(['2026-11-18T09:00:00Z'], orJunk(instant)),
      end: mostly(['2026-11-18T10:00:00Z'], orJunk(instant)),
      outcome,
      type: mostly([undefined, 'Product demo'], words),
      body: maybeWords,
      ownerId: mostly([undefined, '71000001'], orJunk(id)),
      existingIds: ids,
    },
  ],
]);

const tooMany = Array.from({ length: 10_000 }, (_, index) => String(index + 1));
const start = '2026-12-01T09:00:00Z';

it.each([
  ['create-appointments', { occurrences: tooMany.map((name) => ({ name, start })) }],
  ['schedule-calendar-meeting', { attendeeOwnerIds: tooMany }],
  ['log-meeting', { companyIds: tooMany }],
  ['log-meeting', { existingIds: tooMany }],
  ['find-clashes', { intervals: tooMany.map(() => ({ start, end: start })) }],
])('%s refuses ten thousand of a kind without a call to HubSpot', async (uid, parameters) => {
  const meeting = { title: 'x', start, end: start, outcome: 'x', timeZone: 'UTC' };

  const reply = await items.call(uid, { ...meeting, organizerUserId: '1', ...parameters });

  expect(reply.error?.code).toBe('INVALID_INPUT');
  expect(await items.requests()).toEqual([]);
});
