import { MultiSelect, Select, Text } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { ClashNotes } from '../../../time-entry/clash-notes.tsx';
import { useClashes } from '../../../time-entry/use-clashes.ts';
import { LostAnswer } from '../fields/lost-answer.tsx';
import { MeetingExtrasFields } from '../fields/meeting-extras.tsx';
import { nameOf, organizerChoices, ownerChoices } from '../fields/people.ts';
import { spanOf } from '../fields/span-of.ts';
import { TitleField } from '../fields/title-field.tsx';
import { WayForm } from '../fields/way-form.tsx';
import { WhenFields } from '../fields/when-fields.tsx';
import { useWayWords } from '../way-words.ts';
import type { WayWithOptions } from '../way.ts';
import { organizerOf, withOrganizer } from './calendar-draft.ts';
import { Invited } from './invited.tsx';
import { PlaceFields } from './place-fields.tsx';
import { ReminderFields } from './reminder-fields.tsx';
import { useCalendarForm } from './use-calendar-form.ts';

type CalendarFormProps = { way: WayWithOptions; userId: string };

/** Puts a meeting on the calendar of a HubSpot user. */
export function CalendarForm({ way, userId }: CalendarFormProps) {
  const ways = useWayWords();
  const { record, options } = way;
  const organizers = organizerChoices(options, { userId, label: ways.calendar.me });
  const form = useCalendarForm(way, organizers.some(({ value }) => value === userId) ? userId : '');
  const { draft, problems, change } = form;
  const organizer = organizerOf(draft, options);
  const span = useMemo(
    () =>
      spanOf({
        wallClock: draft.wallClock,
        timeZone: draft.timeZone,
        durationMs: draft.durationMs,
      }),
    [draft.wallClock, draft.timeZone, draft.durationMs],
  );
  const intervals = useMemo(() => [span], [span]);
  const clashes = useClashes({ record, intervals, ownerId: organizer?.ownerId });

  return (
    <WayForm
      consequence={{
        title: ways.calendar.consequence(organizer === undefined ? '' : nameOf(organizer)),
        text: <Invited options={options} teammateOwnerIds={draft.teammateOwnerIds} />,
      }}
      problems={options.problems}
      isIncomplete={form.isIncomplete}
      write={form.write}
      lost={
        <LostAnswer
          record={record}
          title={draft.title}
          interval={span}
          onFound={(item) => {
            form.made(item, 'found');
          }}
        />
      }
      submitLabel={ways.calendar.submit}
      onSubmit={form.submit}
      onCancel={way.cancel}
    >
      <TitleField
        name="calendar-title"
        label={ways.title}
        value={draft.title}
        isTried={problems !== null}
        onChange={(title) => {
          change({ title });
        }}
      />
      <Select
        label={ways.calendar.organizer}
        name="organizer"
        required
        value={draft.organizerUserId}
        options={organizers}
        error={problems?.organizer === true}
        {...(problems?.organizer === true && {
          validationMessage: ways.calendar.organizerMissing,
        })}
        onChange={(chosen) => {
          change(withOrganizer(draft, String(chosen), options));
        }}
      />
      <WhenFields name="calendar" entry={draft} onChange={change} />
      {problems?.time === true && (
        <Text format={{ fontWeight: 'demibold' }}>{ways.calendar.isPast}</Text>
      )}
      <ClashNotes clashes={clashes} />
      <PlaceFields
        placeType={draft.placeType}
        place={draft.place}
        isTried={problems !== null}
        onChange={change}
      />
      <MultiSelect
        label={ways.calendar.teammates}
        name="teammates"
        placeholder={ways.calendar.teammatesPlaceholder}
        value={draft.teammateOwnerIds}
        options={ownerChoices(options).filter(({ value }) => value !== organizer?.ownerId)}
        onChange={(chosen) => {
          change({ teammateOwnerIds: chosen.map(String) });
        }}
      />
      <ReminderFields
        reminders={draft.reminders}
        start={span.start}
        onChange={(reminders) => {
          change({ reminders });
        }}
      />
      <MeetingExtrasFields
        name="calendar"
        extras={draft}
        options={options}
        bodyHelp={ways.calendar.bodyHelp}
        onChange={change}
      />
    </WayForm>
  );
}
