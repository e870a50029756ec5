import { normalizeReminders, type ReminderUnit } from '@app/domain/reminders';
import {
  createCalendarMeeting,
  type CalendarMeeting,
} from '@app/hubspot/calendar/create-calendar-meeting';
import { getMeetingOutcomes } from '../account/outcomes.ts';
import { findActiveOwner, type ActiveOwner } from '../account/owners.ts';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { readItemView } from '../items/item-view.ts';
import type { ServiceContext } from '../service-context.ts';
import { htmlOf } from '../text/html-of.ts';
import { chooseOutcome } from './choose-outcome.ts';
import { createOnce, type CreatedOnce } from './create-once.ts';
import { prepareAssociations, type RelatedRecords } from './prepare-associations.ts';
import { readItemsAt } from './read-items-at.ts';
import { refused } from './refused.ts';
import { requireActiveOwners } from './require-active-owners.ts';

type Request = RelatedRecords & {
  organizerUserId: string;
  title: string;
  start: Date;
  end: Date;
  timeZone: string;
  place?: CalendarMeeting['place'];
  attendeeOwnerIds?: string[] | undefined;
  reminders?: { amount: number; unit: ReminderUnit }[] | undefined;
  body?: string | undefined;
  internalNotes?: string | undefined;
  outcome?: string | undefined;
  existingIds?: string[] | undefined;
};

/** HubSpot wants an outcome; this is its own first one, for an account whose options are all its own. */
const standardOutcome = { value: 'SCHEDULED' };

/**
 * Puts a meeting on the organizer's calendar, four round trips deep. What `createOnce` says of meetings
 * that are there already holds.
 * @throws AppError INVALID_INPUT; NOT_ASSOCIATED for a company or deal of somebody else; REJECTED with
 * HubSpot's reason, such as an organizer without a calendar.
 */
export async function scheduleCalendarMeeting(
  ctx: ServiceContext,
  request: Request,
): Promise<CreatedOnce> {
  const { title, start, end } = request;
  if (end <= start) throw refused('end', 'It must be after the start.');
  if (start <= ctx.now()) throw refused('start', 'It is in the past.');
  const { record } = request;
  const [read, view, outcomes, associations, organizer] = await Promise.all([
    readItemsAt(ctx, record, [{ start, end }]),
    readItemView(ctx, record, bothKinds),
    getMeetingOutcomes(ctx),
    prepareAssociations(ctx, 'meeting', request),
    findOrganizer(ctx, request.organizerUserId),
    requireActiveOwners(
      ctx,
      request.attendeeOwnerIds ?? [],
      (index) => `attendeeOwnerIds.${index}`,
    ),
  ]);
  const outcome = chooseOutcome(outcomes, request.outcome) ?? standardOutcome;
  const { ownerId } = organizer;
  const plan = { kind: 'meeting' as const, title, start, end, ownerId, outcome };
  return createOnce(ctx, { record, plan, read, view, existingIds: request.existingIds }, () =>
    createCalendarMeeting(ctx.hubspot, {
      organizerUserId: request.organizerUserId,
      ownerId,
      title,
      start,
      end,
      timeZone: request.timeZone,
      outcome: outcome.value,
      place: request.place,
      attendeeOwnerIds: attendeesOf(request, organizer),
      reminders: remindersOf(request),
      body: request.body ? htmlOf(request.body) : undefined,
      internalNotes: request.internalNotes ? htmlOf(request.internalNotes) : undefined,
      associations,
    }),
  );
}

/** The organizer is named by a user, the meeting's owner by the owner record of that user. */
async function findOrganizer(ctx: ServiceContext, userId: string): Promise<ActiveOwner> {
  const owner = await findActiveOwner(ctx, userId);
  if (owner !== undefined) return owner;
  throw refused('organizerUserId', 'No active owner belongs to this user.');
}

function attendeesOf({ attendeeOwnerIds = [] }: Request, organizer: ActiveOwner): string[] {
  return [...new Set(attendeeOwnerIds)].filter((id) => id !== organizer.ownerId);
}

function remindersOf({ reminders = [] }: Request): CalendarMeeting['reminders'] {
  return normalizeReminders(
    reminders.map(({ amount, unit }) => ({ numberOfTimeUnits: amount, timeUnit: unit })),
  );
}
