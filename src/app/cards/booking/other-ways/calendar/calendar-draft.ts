import type { GetMeetingOptionsData } from '@app/contracts/get-meeting-options';
import { isReminder, type ReminderUnit } from '@app/domain/reminders';
import { intervalOf, type TimeEntry } from '../../../time-entry/time-entry.ts';
import { noExtras, type MeetingExtras } from '../fields/meeting-extras.tsx';

export type PlaceType = 'none' | 'ADDRESS' | 'PHONE' | 'CUSTOM';

export type ReminderDraft = { amount: number; unit: ReminderUnit };

export type CalendarDraft = TimeEntry &
  MeetingExtras & {
    title: string;
    /** A HubSpot user's id; empty where nobody is chosen. */
    organizerUserId: string;
    placeType: PlaceType;
    place: string;
    /** Owners' ids. */
    teammateOwnerIds: string[];
    reminders: ReminderDraft[];
  };

export function emptyCalendarDraft(entry: TimeEntry, organizerUserId: string): CalendarDraft {
  return {
    ...entry,
    ...noExtras,
    title: '',
    organizerUserId,
    placeType: 'none',
    place: '',
    teammateOwnerIds: [],
    reminders: [],
  };
}

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

/** Which fields keep the meeting from being sent. */
export function calendarProblems(draft: CalendarDraft, now: Date) {
  return {
    title: draft.title.trim() === '',
    organizer: draft.organizerUserId === '',
    time: intervalOf(draft).start <= now,
    place: draft.placeType !== 'none' && draft.place.trim() === '',
    reminders: !draft.reminders.every(isReminderDraft),
  };
}

export function isReminderDraft({ amount, unit }: ReminderDraft): boolean {
  return isReminder({ numberOfTimeUnits: amount, timeUnit: unit });
}
