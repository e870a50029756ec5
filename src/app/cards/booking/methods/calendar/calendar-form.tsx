import type { scheduleCalendarMeeting } from '@app/contracts/booking/schedule-calendar-meeting';
import { Input, MultiSelect } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { present } from '@app/card-kit/clock/present';
import { callFunction } from '@app/card-kit/call-function';
import { useTexts } from '@app/card-kit/texts';
import { entryFor } from '../../../time-entry/time-entry.ts';
import { useClashes } from '../../../time-entry/use-clashes.ts';
import { cardRecord, whom } from '../../booking-record.ts';
import { pageName } from '../../../scheduling-page/pages/page-picker.tsx';
import type { BookingDone } from '../../../scheduling-page/booking-state.ts';
import { bound } from '../fields/bound.ts';
import { Choice } from '../fields/choice.tsx';
import { upcomingEntry } from '../fields/first-entry.ts';
import { emptyMeeting, meetingToSend, noRelated, spanOf } from '../fields/meeting-draft.ts';
import { MeetingForm } from '../fields/meeting-form.tsx';
import { nameOf, organizerChoices, ownerChoices, proposedTitle } from '../fields/people.ts';
import { marked } from '../../marked.ts';
import { useMeetingForm } from '../fields/use-meeting-form.ts';
import { useMethodMessages } from '../method-messages.ts';
import type { Entered } from '../method-drafts.ts';
import type { RecordRef, MethodWithOptions } from '../method.ts';
import {
  beforeStartMs,
  organizerOf,
  withOrganizer,
  type CalendarDraft,
  type PlaceType,
} from './calendar-draft.ts';
import { Invited } from './invited.tsx';
import { ReminderFields } from './reminder-fields.tsx';

type CalendarFormProps = {
  way: MethodWithOptions;
  userId: string;
  instead: BookingDone | null;
  kept: Entered<CalendarDraft>;
};

/** Puts a meeting on the calendar of a HubSpot user. */
export function CalendarForm({ way, userId, instead, kept }: CalendarFormProps) {
  const { calendar } = useMethodMessages();
  const { record, options } = way;
  const organizers = organizerChoices(options, { userId, label: calendar.me });
  const me = organizers.find(({ value }) => value === userId)?.value ?? '';
  const form = useCalendarForm(way, me, { instead, kept });
  const { draft, problems, change } = form;
  const organizer = organizerOf(draft, options);
  const { wallClock, timeZone, durationMs } = draft;
  const intervals = useMemo(
    () => [spanOf({ wallClock, timeZone, durationMs })],
    [wallClock, timeZone, durationMs],
  );
  const clashes = useClashes({
    record: cardRecord(record),
    intervals,
    ownerId: organizer?.ownerId,
  });

  return (
    <MeetingForm
      kind="calendar"
      way={way}
      form={form}
      consequence={{
        title: organizer === undefined ? calendar.way : calendar.consequence(nameOf(organizer)),
        text: <Invited options={options} teammateOwnerIds={draft.teammateOwnerIds} />,
      }}
      beforeTime={
        <Choice
          label={calendar.organizer}
          name="organizer"
          value={draft.organizerUserId}
          options={organizers}
          problem={problems.organizer}
          onChoose={(organizerUserId) => {
            change(withOrganizer(draft, organizerUserId, options));
          }}
        />
      }
      bodyHelp={calendar.bodyHelp}
      clashes={clashes}
    >
      <PlaceFields {...form} />
      <MultiSelect
        label={calendar.teammates}
        name="teammates"
        placeholder={calendar.teammatesPlaceholder}
        value={draft.teammateOwnerIds}
        {...marked(problems.teammates)}
        options={ownerChoices(options).filter(({ value }) => value !== organizer?.ownerId)}
        onChange={(chosen) => {
          change({ teammateOwnerIds: chosen.map(String) });
        }}
      />
      <ReminderFields
        reminders={draft.reminders}
        start={spanOf(draft).start}
        onChange={(reminders) => {
          change({ reminders });
        }}
      />
    </MeetingForm>
  );
}

type CalendarModel = ReturnType<typeof useCalendarForm>;

/** What a meeting on a calendar begins with, what keeps it from that, and putting it there. */
function useCalendarForm(
  way: MethodWithOptions,
  me: string,
  { instead, kept }: Pick<CalendarFormProps, 'instead' | 'kept'>,
) {
  const { clocks } = useTexts();
  const { calendar } = useMethodMessages();
  return useMeetingForm<CalendarDraft>({
    way,
    kind: 'calendar',
    kept,
    first: (entered) => ({
      ...emptyMeeting,
      title: proposedTitle(way.options),
      ...(instead === null
        ? upcomingEntry(present(), clocks.repZone)
        : { ...entryFor(instead.data, clocks.repZone), title: pageName(instead.request.link) }),
      organizerUserId: me,
      placeType: 'none',
      place: '',
      teammateOwnerIds: [],
      reminders: [],
      ...entered,
      ...noRelated,
    }),
    problemsOf: (draft, now) => ({
      organizer: draft.organizerUserId === '' && calendar.organizerMissing,
      time: spanOf(draft).start <= now && calendar.isPast,
      place: draft.placeType !== 'none' && draft.place.trim() === '' && calendar.placeMissing,
      reminders: draft.reminders.some((one) => beforeStartMs(one) === undefined) && calendar.wrong,
    }),
    send: (draft, existingIds) => send(way.record, draft, existingIds),
  });
}

const placeTypes: PlaceType[] = ['none', 'ADDRESS', 'PHONE', 'CUSTOM'];

/** Of which kind the place is, and which one. */
function PlaceFields(form: CalendarModel) {
  const { words } = useTexts();
  const { calendar } = useMethodMessages();
  const { placeType } = form.draft;
  return (
    <>
      <Choice
        label={words.place}
        name="place-type"
        value={placeType}
        options={placeTypes.map((value) => ({ value, label: calendar.placeTypes[value] }))}
        onChoose={(chosen) => {
          form.change({ placeType: chosen });
        }}
      />
      {placeType !== 'none' && (
        <Input label={calendar.placeTypes[placeType]} name="place" {...bound(form, 'place')} />
      )}
    </>
  );
}

function send(record: RecordRef, draft: CalendarDraft, existingIds?: string[]) {
  const { placeType, place } = draft;
  return callFunction<typeof scheduleCalendarMeeting>('booking/schedule-calendar-meeting', {
    ...whom(record),
    organizerUserId: draft.organizerUserId,
    timeZone: draft.timeZone,
    attendeeOwnerIds: draft.teammateOwnerIds,
    reminders: draft.reminders,
    ...meetingToSend(draft),
    ...(placeType !== 'none' && { place: { type: placeType, value: place } }),
    ...(existingIds && { existingIds }),
  });
}
