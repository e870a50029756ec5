import type { GetMeetingOptionsData } from '@app/contracts/get-meeting-options';
import { Alert, Select } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { ClashNotes } from '../../../time-entry/clash-notes.tsx';
import { useClashes } from '../../../time-entry/use-clashes.ts';
import { TimeFields } from '../../../time-entry/time-fields.tsx';
import { TitleField } from '../fields/title-field.tsx';
import { WayForm } from '../fields/way-form.tsx';
import { WhenFields } from '../fields/when-fields.tsx';
import { useWayWords } from '../way-words.ts';
import type { RecordRef } from '../way.ts';
import { RepeatFields } from './repeat-fields.tsx';
import { SeriesPreview } from './series-preview.tsx';
import type { SeriesModel } from './use-series.ts';

type SeriesFormProps = {
  record: RecordRef;
  options: GetMeetingOptionsData;
  model: SeriesModel;
  onCancel: () => void;
};

/** One appointment or many, with a look at each date before any is created. */
export function SeriesForm({ record, options, model, onCancel }: SeriesFormProps) {
  const ways = useWayWords();
  const { draft, occurrences, chosen, isTried, change } = model;
  const me = options.owners.find(({ isSignedInUser }) => isSignedInUser);
  const intervals = useMemo(
    () => occurrences.map(({ start, end }) => ({ start, end })),
    [occurrences],
  );
  const clashes = useClashes({ record, intervals, ownerId: me?.ownerId });
  const isOnce = draft.repeat === 'once';
  const Time = isOnce ? WhenFields : TimeFields;
  return (
    <WayForm
      consequence={{ title: ways.series.consequence, text: ways.series.consequenceText }}
      problems={options.problems}
      isIncomplete={model.isIncomplete}
      write={model.write}
      lost={
        <Alert title={ways.series.lost} variant="warning">
          {ways.series.lostText}
        </Alert>
      }
      submitLabel={ways.series.submit(chosen.length)}
      onSubmit={model.submit}
      onCancel={onCancel}
    >
      <TitleField
        name="series-name"
        label={ways.series.name}
        value={draft.name}
        isTried={isTried}
        onChange={(name) => {
          change({ name });
        }}
      />
      <Time name="series" entry={draft} onChange={change} />
      <RepeatFields draft={draft} onChange={change} />
      {isOnce ? (
        <ClashNotes clashes={clashes} />
      ) : (
        <SeriesPreview model={model} clashes={clashes} />
      )}
      {options.outcomes.appointment.length > 0 && (
        <Select
          label={ways.series.outcome}
          name="series-outcome"
          value={draft.outcome}
          options={[
            { value: '', label: ways.series.usualOutcome },
            ...options.outcomes.appointment.map(({ value, label }) => ({ value, label })),
          ]}
          onChange={(outcome) => {
            change({ outcome: String(outcome) });
          }}
        />
      )}
    </WayForm>
  );
}
