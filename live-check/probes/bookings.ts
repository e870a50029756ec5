import { objectTypeIds } from '@app/hubspot/paths';
import { listAt, textAt } from '../at.ts';
import type { BookContext } from '../booking-desk.ts';
import type { Probe } from '../context.ts';
import { describeAnswer, isSuccess } from '../describe-answer.ts';
import { CannotTry, expecting } from '../verdict.ts';
import { get, patch, post, valuesOf, waitUntil } from './ask.ts';
import { slotsOf } from './pages.ts';

const { contact, meeting } = objectTypeIds;

export const epochBooking: Probe<BookContext> = async ({ desk }) => {
  const { answer } = await desk.attempt();
  const isBooked = isSuccess(answer) && textAt(answer.body, 'calendarEventId') !== '';
  return expecting(isBooked, `${describeAnswer(answer)}, calendar event: ${String(isBooked)}`);
};

export const isoRefused: Probe<BookContext> = async ({ desk }) => {
  const slot = await desk.slot();
  const startTime = new Date(slot.startMs).toISOString();
  const duration = (slot.page.durations[0] ?? 0) / 60_000;
  const answer = await desk.book(slot, { startTime, duration });
  const isRefused = /MEETING_DURATION_NOT_VALID$/.test(textAt(answer.body, 'subCategory'));
  return expecting(answer.status === 400 && isRefused, describeAnswer(answer));
};

export const takenSlot: Probe<BookContext> = async ({ desk }) => {
  const booked = await desk.booked();
  const answer = await desk.book(booked);
  const isRefused = /MEETING_START_TIME_NOT_VALID$/.test(textAt(answer.body, 'subCategory'));
  return expecting(answer.status === 400 && isRefused, describeAnswer(answer));
};

export const strangeField: Probe<BookContext> = async ({ desk }) => {
  const formFields = [{ name: 'live_check_no_such_field', value: 'x' }];
  const answer = await desk.book(await desk.slot(), { formFields });
  return expecting(answer.status === 400, describeAnswer(answer));
};

export const bookedAtOnce: Probe<BookContext> = async ({ desk }) => {
  const { isAtOnce, meetingId } = await desk.booked();
  return expecting(isAtOnce, meetingId === undefined ? 'no meeting came up' : 'it came up later');
};

async function bookedMeeting({ desk }: BookContext): Promise<string> {
  const { meetingId } = await desk.booked();
  if (meetingId === undefined) throw new CannotTry('the meeting of the booking was not found');
  return meetingId;
}

export const bookedValues: Probe<BookContext> = async (ctx) => {
  const names = ['hs_meeting_outcome', 'hs_meeting_source', 'hubspot_owner_id'] as const;
  const values = await valuesOf(ctx, meeting, await bookedMeeting(ctx), names);
  const isOwned = values.hubspot_owner_id !== '';
  const seen = `outcome ${values.hs_meeting_outcome}, source ${values.hs_meeting_source}, owner: ${String(isOwned)}`;
  const isStamped = /^SCHEDULED INTEGRATION$/.test(
    `${values.hs_meeting_outcome} ${values.hs_meeting_source}`,
  );
  return expecting(isStamped && isOwned, seen);
};

export const nameStays: Probe<BookContext> = async (ctx) => {
  await ctx.desk.booked();
  const { firstname } = await valuesOf(ctx, contact, ctx.scratch.contactId, ['firstname']);
  return expecting(firstname === 'Live check', 'the contact has the name of the booking');
};

/** Moves the booked meeting as the card does, and looks whether the page's calendar noticed. */
export const moveReachesCalendar: Probe<BookContext> = async (ctx) => {
  const { page, monthOffset, startMs } = await ctx.desk.booked();
  const id = await bookedMeeting(ctx);
  const next = await ctx.desk.slot();
  const start = new Date(next.startMs).toISOString();
  const end = new Date(next.startMs + (page.durations[0] ?? 0)).toISOString();
  await patch(ctx, meeting, id, {
    hs_meeting_start_time: start,
    hs_meeting_end_time: end,
    hs_timestamp: start,
  });
  const moved = await waitUntil(ctx, async () => {
    const { byDuration } = await slotsOf(ctx, page.slug, monthOffset);
    const offered = new Set(byDuration.flatMap(([, starts]) => starts.map(Number)));
    return offered.has(startMs) && !offered.has(next.startMs);
  });
  return expecting(moved !== undefined, 'the page goes on as if the meeting had not been moved');
};

export const organizerChecked: Probe<BookContext> = async (ctx) => {
  const start = new Date(Date.now() + 40 * 86_400_000);
  const owners = await get(ctx, ctx.account.paths.owners(), { limit: '1' });
  const path = `${ctx.account.paths.calendarMeetings()}?organizerUserId=1`;
  const answer = await post(ctx, path, {
    associations: [
      { to: { id: ctx.scratch.contactId }, types: await ctx.scratch.typesTo(meeting) },
    ],
    emailReminderSchedule: { reminders: [], shouldIncludeInviteDescription: false },
    properties: {
      hs_meeting_title: 'Live check (delete me)',
      hs_meeting_start_time: start.toISOString(),
      hs_meeting_end_time: new Date(start.getTime() + 1_800_000).toISOString(),
      hs_timestamp: start.toISOString(),
      hs_meeting_outcome: 'SCHEDULED',
      hubspot_owner_id: textAt(listAt(owners.body, 'results')[0], 'id'),
    },
    timezone: 'UTC',
  });
  const id = textAt(answer.body, 'id');
  if (isSuccess(answer) && id !== '') ctx.scratch.track(meeting, id);
  return expecting(answer.status === 400, describeAnswer(answer));
};
