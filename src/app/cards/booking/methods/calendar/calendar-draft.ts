import type { GetMeetingOptionsData } from '@app/contracts/booking/get-meeting-options';
import { isReminder, reminderMs, type ReminderUnit } from '@app/domain/reminders';
import type { MeetingDraft } from '../fields/meeting-draft.ts';

export type PlaceType = 'none' | 'ADDRESS' | 'PHONE' | 'CUSTOM';

export type ReminderDraft = { amount: number; unit: ReminderUnit };

export type CalendarDraft = MeetingDraft & {
  /** A HubSpot user's id; empty where nobody is chosen. */
  organizerUserId: string;
  placeType: PlaceType;
  place: string;
  /** Owners' ids. */
  teammateOwnerIds: string[];
  reminders: ReminderDraft[];
};

type Owners = Pick<GetMeetingOptionsData, 'owners'>;

/** The owner record of the chosen organizer; nothing where no owner could be read. */
export function organizerOf(
  { organizerUserId }: Pick<CalendarDraft, 'organizerUserId'>,
  { owners }: Owners,
): Owners['owners'][number] | undefined {
  return owners.find(({ userId }) => userId === organizerUserId);
}

/** Another organizer, who then is no teammate beside themselves. */
export function withOrganizer(
  { teammateOwnerIds }: CalendarDraft,
  organizerUserId: string,
  owners: Owners,
): Partial<CalendarDraft> {
  const organizer = organizerOf({ organizerUserId }, owners);
  return {
    organizerUserId,
    teammateOwnerIds: teammateOwnerIds.filter((id) => id !== organizer?.ownerId),
  };
}

/** How long before the start, in milliseconds; undefined for what is no reminder. */
export function beforeStartMs({ amount, unit }: ReminderDraft): number | undefined {
  const reminder = { numberOfTimeUnits: amount, timeUnit: unit };
  return isReminder(reminder) ? reminderMs(reminder) : undefined;
}
