import { Select, Text } from '@hubspot/ui-extensions';
import { useTexts } from '../../../texts.ts';
import { LostAnswer } from '../fields/lost-answer.tsx';
import { MeetingExtrasFields } from '../fields/meeting-extras.tsx';
import { ownerChoices } from '../fields/people.ts';
import { spanOf } from '../fields/span-of.ts';
import { TitleField } from '../fields/title-field.tsx';
import { WayForm } from '../fields/way-form.tsx';
import { WhenFields } from '../fields/when-fields.tsx';
import { useWayWords } from '../way-words.ts';
import type { WayWithOptions } from '../way.ts';
import { useLogForm } from './use-log-form.ts';

/** Logs a meeting that took place. */
export function LogForm({ way }: { way: WayWithOptions }) {
  const { words } = useTexts();
  const ways = useWayWords();
  const { record, options } = way;
  const form = useLogForm(way);
  const { draft, problems, outcomes, change } = form;
  const owners = ownerChoices(options);

  return (
    <WayForm
      consequence={{ title: ways.log.consequence, text: ways.log.consequenceText }}
      problems={options.problems}
      isIncomplete={form.isIncomplete}
      write={form.write}
      lost={
        <LostAnswer
          record={record}
          title={draft.title}
          interval={spanOf(draft)}
          onFound={(item) => {
            form.made(item, 'found');
          }}
        />
      }
      submitLabel={ways.log.submit}
      onSubmit={form.submit}
      onCancel={way.cancel}
    >
      <TitleField
        name="log-title"
        label={ways.title}
        value={draft.title}
        isTried={problems !== null}
        onChange={(title) => {
          change({ title });
        }}
      />
      <WhenFields name="log" entry={draft} onChange={change} />
      {problems?.time === true && (
        <Text format={{ fontWeight: 'demibold' }}>{ways.log.isFuture}</Text>
      )}
      <Select
        label={ways.log.outcome}
        name="log-outcome"
        value={draft.outcome}
        options={outcomes}
        onChange={(outcome) => {
          change({ outcome: String(outcome) });
        }}
      />
      {options.meetingTypes.length > 0 && (
        <Select
          label={ways.log.type}
          name="log-type"
          value={draft.type}
          options={[{ value: '', label: ways.none }, ...options.meetingTypes]}
          onChange={(type) => {
            change({ type: String(type) });
          }}
        />
      )}
      {owners.length > 0 && (
        <Select
          label={words.ownerLabel}
          name="log-owner"
          value={draft.ownerId}
          options={owners}
          onChange={(ownerId) => {
            change({ ownerId: String(ownerId) });
          }}
        />
      )}
      <MeetingExtrasFields name="log" extras={draft} options={options} onChange={change} />
    </WayForm>
  );
}
