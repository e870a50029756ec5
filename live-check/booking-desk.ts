import { objectTypeIds } from '@app/hubspot/paths';
import type { KnownPage } from './account.ts';
import type { WriteContext } from './context.ts';
import { describeAnswer, isSuccess, type LiveAnswer } from './describe-answer.ts';
import { associatedIds, pause, valuesOf } from './probes/ask.ts';
import { bookablePage } from './probes/pages.ts';
import { CannotTry } from './verdict.ts';

export type BookableSlot = { page: KnownPage; monthOffset: number; startMs: number };

type Attempted = BookableSlot & { answer: LiveAnswer };

type Booked = Attempted & {
  /** The meeting on the check's contact at that time; undefined where none came up. */
  meetingId: string | undefined;
  /** Whether the first look, right after the answer, found it. */
  isAtOnce: boolean;
};

/** Books on the account's own scheduling page, for the check's contact. E-mails go out. */
export type BookingDesk = {
  /** A page that asks for nothing, and a slot of it that no probe has used. @throws CannotTry */
  slot(): Promise<BookableSlot>;
  book(slot: BookableSlot, changes?: object): Promise<LiveAnswer>;
  /** The one booking that several probes look at, whatever HubSpot answers. */
  attempt(): Promise<Attempted>;
  /** The same where it was taken, and its meeting. @throws CannotTry where it was refused. */
  booked(): Promise<Booked>;
};

export type BookContext = WriteContext & { desk: BookingDesk };

const { contact, meeting } = objectTypeIds;
const start = 'hs_meeting_start_time';

export function openBookingDesk(ctx: WriteContext): BookingDesk {
  const used = new Set<number>();
  let first: Promise<Attempted> | undefined;
  let booked: Promise<Booked> | undefined;

  const desk: BookingDesk = {
    async slot() {
      const { page, monthOffset, starts } = await bookablePage(ctx);
      // Far apart, so that one booking does not close the slot of the next.
      const apartMs = 4 * 3_600_000;
      const startMs = starts.find((time) =>
        [...used].every((other) => Math.abs(time - other) > apartMs),
      );
      if (startMs === undefined) throw new CannotTry('the scheduling page has too few slots');
      used.add(startMs);
      return { page, monthOffset, startMs };
    },
    book({ page, startMs }, changes = {}) {
      return ctx.api.send({
        method: 'POST',
        path: ctx.account.paths.booking(),
        query: { timezone: 'UTC' },
        body: {
          slug: page.slug,
          firstName: 'Booked',
          lastName: 'By the live check',
          email: ctx.scratch.email,
          startTime: startMs,
          duration: page.durations[0],
          timezone: 'UTC',
          guestEmails: [],
          formFields: [],
          legalConsentResponses: [],
          likelyAvailableUserIds: [],
          ...changes,
        },
      });
    },
    attempt: () => (first ??= bookFirst(desk)),
    booked: () => (booked ??= desk.attempt().then((attempted) => lookAt(ctx, attempted))),
  };
  return desk;
}

async function bookFirst(desk: BookingDesk): Promise<Attempted> {
  const slot = await desk.slot();
  return { ...slot, answer: await desk.book(slot) };
}

async function lookAt(ctx: WriteContext, attempted: Attempted): Promise<Booked> {
  const { answer, startMs } = attempted;
  if (!isSuccess(answer)) throw new CannotTry(`booking: ${describeAnswer(answer)}`);
  const look = (): Promise<string | undefined> => findMeeting(ctx, startMs);
  const atOnce = await look();
  if (atOnce !== undefined) return { ...attempted, meetingId: atOnce, isAtOnce: true };
  await pause(Math.min(ctx.patienceMs, 10_000));
  return { ...attempted, meetingId: await look(), isAtOnce: false };
}

async function findMeeting(ctx: WriteContext, startMs: number): Promise<string | undefined> {
  const { ids } = await associatedIds(ctx, { typeId: contact, id: ctx.scratch.contactId }, meeting);
  for (const id of ids) {
    const values = await valuesOf(ctx, meeting, id, [start]);
    if (Date.parse(values[start]) === startMs) return id;
  }
  return undefined;
}
