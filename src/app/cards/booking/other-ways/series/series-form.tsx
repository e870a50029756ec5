import { itemKey } from '@app/domain/agenda-item';
import { Input, Text } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { ClashNotes } from '../../../time-entry/clash-notes.tsx';
import { TimeFields } from '../../../time-entry/time-fields.tsx';
import { isAnyway, useClashes, type Clash } from '../../../time-entry/use-clashes.ts';
import { Choice } from '../fields/choice.tsx';
import { ChosenTime } from '../fields/chosen-time.tsx';
import { marked } from '../../marked.ts';
import { WayForm } from '../fields/way-form.tsx';
import { cardRecord } from '../../booking-record.ts';
import { useWayWords } from '../way-words.ts';
import type { WayWithOptions } from '../way.ts';
import { RepeatFields } from './repeat-fields.tsx';
import { SeriesPreview } from './series-preview.tsx';
import type { SeriesModel } from './use-series.ts';

type SeriesFormProps = { way: WayWithOptions; model: SeriesModel };

/** One appointment or many, with a look at each date before any is created. */
export function SeriesForm({ way, model }: SeriesFormProps) {
  const ways = useWayWords();
  const { draft, occurrences, chosen, conflicts, problems, change } = model;
  const { options, record } = way;
  const outcomes = options.outcomes.appointment;
  const me = options.owners.find(({ isSignedInUser }) => isSignedInUser);
  const intervals = useMemo(
    () => occurrences.map(({ start, end }) => ({ start, end })),
    [occurrences],
  );
  const clashes = useClashes({ record: cardRecord(record), intervals, ownerId: me?.ownerId });
  // What was met when they were to be created was not there when it was looked for.
  const met = conflicts.map(({ item, occurrence = 0 }) => {
    const interval = occurrences.findIndex((one) => one === chosen[occurrence]);
    return { item, interval, whose: 'record' as const };
  });
  const shown = clashes && [...clashes, ...met.filter(isNotAmong(clashes))];
  const [first] = occurrences;
  return (
    <WayForm
      consequence={{ title: ways.series.consequence, text: ways.series.consequenceText }}
      notRead={options.problems}
      problems={problems}
      write={model.write}
      elsewhere={model.elsewhere}
      conflicts={conflicts}
      isAnyway={isAnyway(clashes)}
      submitLabel={ways.series.submit(chosen.length)}
      onSubmit={() => {
        model.submit(clashes);
      }}
      onCancel={way.cancel}
    >
      <Input
        label={ways.series.name}
        name="series-name"
        required
        value={draft.name}
        {...marked(problems.title)}
        onInput={(name) => {
          change({ name });
        }}
      />
      {outcomes.length > 0 && (
        <Choice
          label={ways.log.outcome}
          name="series-outcome"
          value={draft.outcome}
          problem={problems.outcome}
          options={outcomes.map(({ value, label }) => ({ value, label }))}
          onChoose={(outcome) => {
            change({ outcome });
          }}
        />
      )}
      <TimeFields name="series" entry={draft} onChange={change} />
      {problems.time && <Text format={{ fontWeight: 'demibold' }}>{problems.time}</Text>}
      <RepeatFields draft={draft} onChange={change} />
      {draft.repeat !== 'once' ? (
        <SeriesPreview model={model} clashes={shown} />
      ) : (
        first !== undefined && (
          <>
            <ChosenTime {...first} />
            <ClashNotes clashes={shown} />
          </>
        )
      )}
    </WayForm>
  );
}

function isNotAmong(known: readonly Clash[]): (one: Clash) => boolean {
  return (one) =>
    !known.some(
      ({ interval, item }) => interval === one.interval && itemKey(item) === itemKey(one.item),
    );
}
