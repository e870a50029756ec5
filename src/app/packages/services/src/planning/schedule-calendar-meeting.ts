import type { AgendaItem } from '@app/domain/agenda-item';
import { htmlOf } from '@app/domain/plain-text';
import { normalizeReminders, type ReminderUnit } from '@app/domain/reminders';
import {
  createCalendarMeeting,
  type CalendarMeeting,
} from '@app/hubspot/calendar/create-calendar-meeting';
import { getMeetingOutcomes } from '../account/outcomes.ts';
import { findActiveOwner, type ActiveOwner } from '../account/owners.ts';
import { attempt } from '../agenda/attempt.ts';
import { readItemView } from '../items/item-view.ts';
import { withWhereToLook } from '../items/where-to-look.ts';
import { contactRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { chooseOutcome } from './choose-outcome.ts';
import { existingItems, showMeeting } from './existing-item.ts';
import { isSameItem } from './is-same-item.ts';
import { prepareAssociations, type RelatedRecords } from './prepare-associations.ts';
import { readExistingItems } from './read-existing-items.ts';
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
};

/** HubSpot wants an outcome; this is its own first one, for an account whose options are all its own. */
const standardOutcome = { value: 'SCHEDULED' };

/**
 * Puts a meeting on the organizer's calendar, three round trips deep. Before that it looks whether the
 * contact has a meeting of the same organizer, title, start and end, and creates nothing then: so trying
 * again after OUTCOME_UNKNOWN is safe. It cannot tell two attempts at the same instant from each other,
 * and what `readExistingItems` says about contacts with more than 500 meetings holds here.
 * @throws AppError INVALID_INPUT; NOT_ASSOCIATED for a company or deal of somebody else; REJECTED with
 * HubSpot's reason, such as an organizer without a calendar.
 */
export async function scheduleCalendarMeeting(
  ctx: ServiceContext,
  request: Request,
): Promise<{ item: AgendaItem; existedBefore: boolean }> {
  const { title, start, end } = request;
  if (end <= start) throw refused('end', 'It must be after the start.');
  if (start <= ctx.now()) throw refused('start', 'It is in the past.');
  const contactId = request.record.objectId;
  const [existing, view, outcomes, associations, organizer] = await Promise.all([
    readExistingItems(ctx, 'meeting', contactId, [start]),
    readItemView(ctx, contactRef(contactId), ['meeting']),
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
  const earlier = existingItems('meeting', existing, view).find(
    ({ item }) =>
      isSameItem(item, { title, start, outcome }) &&
      item.end?.getTime() === end.getTime() &&
      item.owner?.id === organizer.ownerId,
  );
  if (earlier !== undefined) {
    return { item: await showMeeting(ctx, earlier.record, view), existedBefore: true };
  }

  const created = await attempt(
    createCalendarMeeting(ctx.hubspot, {
      organizerUserId: request.organizerUserId,
      ownerId: organizer.ownerId,
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
  if (!created.ok) throw withWhereToLook(created.error, 'list-agenda', title);
  return { item: await showMeeting(ctx, created.value, view), existedBefore: false };
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
