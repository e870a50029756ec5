import { bookMeeting } from '@app/contracts/booking/book-meeting';
import { failedReply, type Contract } from '@app/contracts/contract';
import { findBooking } from '@app/contracts/booking/find-booking';
import { getAvailability } from '@app/contracts/booking/get-availability';
import { listMeetingLinks } from '@app/contracts/booking/list-meeting-links';
import { replaceItem } from '@app/contracts/booking/replace-item';
import * as v from 'valibot';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { fixedNow, loadFunction, type Reply } from '../support/function-account.ts';
import { answerInProcess } from '../support/held-account.ts';
import {
  contactId,
  freeStart,
  newMeetingId,
  oldMeeting,
  openBookingAccount,
  type BookingLook,
} from './support/booking-fault-account.ts';
import { runUnderFaults, type Looks as LooksOf } from './support/run-under-faults.ts';

const account = openBookingAccount();
let caseCount = 0;

afterAll(() => {
  account.close();
  console.log(`fault matrix of booking: ${caseCount} cases`);
});

beforeEach(() => {
  answerInProcess();
  vi.useFakeTimers({ now: fixedNow, toFake: ['Date'] });
});

const slot = { start: freeStart, durationMs: 1_800_000 };
const page = { slug: 'uma', timeZone: 'Europe/Berlin' };
const booking = {
  ...slot,
  ...page,
  attendee: { firstName: 'Uma', lastName: 'Unruh', email: 'uma@navy.example' },
  formFields: [{ name: 'jobtitle', value: 'Engineer' }],
  guestEmails: [],
  consents: [],
};

type Looks = LooksOf<BookingLook>;

const scenarios: [Contract, object, (reply: Reply, looks: Looks) => string[]][] = [
  [listMeetingLinks, { userId: '61' }, nothingChanged],
  [getAvailability, { ...page, monthOffset: 0, months: 2 }, nothingChanged],
  [
    findBooking,
    { start: '2026-11-25T09:00:00Z', durationMs: 1_800_000, slug: 'uma', existingIds: [] },
    nothingChanged,
  ],
  [bookMeeting, booking, bookedOrNot],
  [
    replaceItem,
    {
      item: oldMeeting,
      meetingId: newMeetingId,
      slug: 'uma',
      existingIds: [],
      bookedTitle: `Meeting ${newMeetingId}`,
    },
    everyStepTells,
  ],
];

it.each(scenarios.map(([contract, ...rest]) => [contract.action, contract, ...rest] as const))(
  '%s tells under every fault whether it was done, and leaves nothing in between',
  async (_action, contract, parameters, problemsOf) => {
    const run = await runUnderFaults(
      account,
      () => call(contract, parameters),
      async (reply, looks, faultCase) => [
        ...shapeProblems(contract, reply),
        ...problemsOf(reply, looks),
        ...(contract.action === 'booking/book-meeting' && faultCase.count === 1
          ? await lookUpProblems(looks.after)
          : []),
      ],
    );

    expect(run.undisturbed).toMatchObject({ ok: true });
    expect(run.problems).toEqual([]);
    caseCount += run.caseCount;
  },
);

function call({ action }: Contract, parameters: object): Promise<Reply> {
  const main = loadFunction(action);
  // The function reads its environment before it first waits, so that cases do not meet.
  vi.stubEnv('HUBSPOT_API_BASE_URL', account.url);
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', account.token);
  return main({ propertiesToSend: { hs_object_id: contactId }, parameters });
}

function shapeProblems(contract: Contract, reply: Reply): string[] {
  const success = v.object({ ok: v.literal(true), data: contract.output });
  if (!v.is(v.union([failedReply, success]), reply)) return ['is not of the agreed shape'];
  return JSON.stringify(reply).includes('UNEXPECTED') ? ['is a bug'] : [];
}

function nothingChanged(_reply: Reply, { before, after }: Looks): string[] {
  return JSON.stringify(after) === JSON.stringify(before) ? [] : ['has changed something'];
}

/** Booked once where it says so, not at all where it fails, and one of the two where it does not know. */
function bookedOrNot(reply: Reply, { before, wanted, after }: Looks): string[] {
  const isBefore = JSON.stringify(after) === JSON.stringify(before);
  const isDone = JSON.stringify(after) === JSON.stringify(wanted);
  if (reply.ok) return isDone ? [] : ['says booked and is not, or twice'];
  if (reply.error?.code === 'OUTCOME_UNKNOWN') return isBefore || isDone ? [] : ['booked twice'];
  return isBefore ? [] : [`says ${reply.error?.code ?? ''} and has booked`];
}

/** Whatever the answer was: once the fault is over, find-booking tells the truth afterwards, and booking again adds none. */
async function lookUpProblems(after: BookingLook): Promise<string[]> {
  const before = { existingIds: [] };
  const found = await call(findBooking, {
    ...slot,
    ...before,
    slug: page.slug,
    email: booking.attendee.email,
  });
  const again = await call(bookMeeting, { ...booking, ...before, isRetry: true });
  const isFound = v.is(v.object({ data: v.object({ meeting: v.object({}) }) }), found);
  const { bookings } = await account.look();
  const isBookedOnce = bookings === freeStart || (!again.ok && bookings === '');
  return [
    ...(!found.ok || isFound === (after.bookings !== '') ? [] : ['is not what find-booking tells']),
    ...(isBookedOnce ? [] : ['is not booked once when tried again']),
  ];
}

const stepKeys = {
  title: ['title'],
  associations: ['contacts', 'companies', 'deals'],
  internalNotes: ['internalNotes'],
  pin: ['pin'],
  outcome: ['outcome'],
} as const;
const step = v.object({ ok: v.boolean(), error: v.optional(v.object({ code: v.string() })) });
const stepsReply = v.object({
  data: v.object({
    steps: v.object({
      title: step,
      associations: step,
      internalNotes: step,
      pin: step,
      outcome: step,
    }),
    isFinished: v.boolean(),
    unseen: v.optional(v.array(v.string()), []),
  }),
});

/**
 * Each step is done where it says so. Associations that failed may be handed over in part, and what the
 * app may not see is named.
 */
function everyStepTells(reply: Reply, { before, wanted, after }: Looks): string[] {
  const parsed = v.safeParse(stepsReply, reply);
  if (!parsed.success) return nothingChanged(reply, { before, wanted, after });
  const { steps, isFinished, unseen } = parsed.output.data;
  const areAllOk = Object.values(steps).every(({ ok }) => ok);
  return [
    ...(isFinished === areAllOk ? [] : ['contradicts itself']),
    ...(['title', 'associations', 'internalNotes', 'pin', 'outcome'] as const).flatMap((name) => {
      const { ok, error } = steps[name];
      const mayBeDone = ok || error?.code === 'OUTCOME_UNKNOWN' || name === 'associations';
      return stepKeys[name].flatMap((key) => {
        const isUnseen = name === 'associations' && unseen.length > 0;
        const isBefore = (!ok || isUnseen) && after[key] === before[key];
        const isDone = mayBeDone && after[key] === wanted[key];
        return isBefore || isDone ? [] : [`${name} is not what it says`];
      });
    }),
  ];
}
