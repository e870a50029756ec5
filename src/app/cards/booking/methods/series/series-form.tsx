import { itemKey } from '@app/domain/agenda/agenda-item';
import { Text } from '@hubspot/ui-extensions';
import { strong } from '@app/card-kit/strong';
import { useMemo } from 'react';
import { ClashNotes } from '../../../time-entry/clash-notes.tsx';
import { useClashes, type Clash } from '../../../time-entry/use-clashes.ts';
import { Choice } from '../fields/choice.tsx';
import { ChosenTime } from '../../../time-entry/chosen-time.tsx';
import { MethodForm } from '../fields/method-form.tsx';
import { cardRecord } from '../../booking-record.ts';
import { useMethodMessages } from '../method-messages.ts';
import type { MethodWithOptions } from '../method.ts';
import { RepeatFields } from './repeat-fields.tsx';
import { SeriesPreview } from './series-preview.tsx';
import { refusedOf, SeriesResults } from './series-results.tsx';
import type { SeriesModel } from './use-series.ts';

type SeriesFormProps = { way: MethodWithOptions; model: SeriesModel };

/** One appointment or many, with a look at each date before any is created. */
export function SeriesForm({ way, model }: SeriesFormProps) {
  const ways = useMethodMessages();
  const { draft, occurrences, chosen, conflicts, problems, change, rows } = model;
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
  const refused = refusedOf(rows ?? []);
  const result = rows && {
    ...(refused > 0
      ? { label: ways.series.retry(refused), press: model.retry }
      : { label: ways.done, press: way.finish }),
    isLast: refused === 0,
    body: <SeriesResults way={way} rows={rows} />,
  };
  return (
    <MethodForm
      kind="series"
      way={way}
      form={model}
      consequence={{ title: ways.series.consequence, text: ways.noInvitation }}
      titleLabel={ways.series.name}
      beforeTime={
        outcomes.length > 0 && (
          <Choice
            label={ways.outcome}
            name="series-outcome"
            value={draft.outcome}
            problem={problems.outcome}
            options={outcomes.map(({ value, label }) => ({ value, label }))}
            onChoose={(outcome) => {
              change({ outcome });
            }}
          />
        )
      }
      clashes={clashes}
      submitLabel={ways.series.submit(chosen.length)}
      result={result ?? undefined}
    >
      {problems.time && <Text format={strong}>{problems.time}</Text>}
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
    </MethodForm>
  );
}

function isNotAmong(known: readonly Clash[]): (one: Clash) => boolean {
  return (one) =>
    !known.some(
      ({ interval, item }) => interval === one.interval && itemKey(item) === itemKey(one.item),
    );
}
