import type { AppError } from '@app/domain/app-error';
import { useMemo, useState } from 'react';
import { present } from '@app/card-kit/clock/present';
import { useTexts } from '@app/card-kit/texts';
import { upcomingEntry } from '../fields/first-entry.ts';
import { useAttempt } from '../fields/use-attempt.ts';
import { draftPlace, useDraft } from '../fields/use-draft.ts';
import type { Shown } from '../fields/use-existing.ts';
import type { Created } from '../created/use-created.ts';
import type { MethodMessages } from '../messages/en.ts';
import { useMethodMessages } from '../method-messages.ts';
import type { Entered } from '../method-drafts.ts';
import type { MethodWithOptions } from '../method.ts';
import { createRows, type SeriesRow } from './create-rows.ts';
import { occurrencesOf, type SeriesDraft } from './series-draft.ts';

/** Appointments a rep plans, creating them, and trying those again that were refused. */
export function useSeries(way: MethodWithOptions, kept: Entered<SeriesDraft>) {
  const { words, clocks } = useTexts();
  const { series } = useMethodMessages();
  const outcomes = way.options.outcomes.appointment;
  const { draft, change } = useDraft<SeriesDraft>(
    (entered) => ({
      ...upcomingEntry(present(), clocks.repZone),
      title: '',
      outcome: outcomes.find(({ category }) => category === 'scheduled')?.value ?? '',
      repeat: 'once',
      every: 1,
      count: 6,
      days: [],
      leftOut: [],
      ...entered,
    }),
    way.openedAt,
    kept,
  );
  const [rows, setRows] = useState<SeriesRow[] | null>(null);

  const { wallClock, timeZone, durationMs, repeat, every, count, days } = draft;
  const occurrences = useMemo(
    () => occurrencesOf({ wallClock, timeZone, durationMs, repeat, every, count, days }),
    [wallClock, timeZone, durationMs, repeat, every, count, days],
  );
  const chosen = occurrences.filter((one) => !draft.leftOut.includes(one.wallClock));
  // A start that lay ahead when the form was opened; an earlier one was meant.
  const hasPassed = (now: Date): boolean =>
    chosen.some(({ start }) => start > way.openedAt && start <= now);
  const { ask, submit, ...attempt } = useAttempt({
    draft,
    kind: 'series',
    time: chosen.map(({ start, end }) => Number(start) + Number(end)).join(),
    problemsOf: (now) => ({
      time: hasPassed(now) && words.timePassed,
      dates: chosen.length === 0 && series.noneChosen,
    }),
  });

  const create = async (asked: SeriesRow[], shown?: Shown): Promise<void> => {
    const tie = tieIn(kept);
    const answer = await ask(
      (existingIds) => createRows(way.record, asked, tie, existingIds),
      shown,
    );
    if (answer.conflicts.length > 0) return;
    const answered = answer.rows;
    const [first] = answered;
    // Where all were refused for one reason, the form can say it at the field.
    if (first?.error !== undefined && answered.every(({ error }) => isLike(error, first.error))) {
      throw first.error;
    }
    const entry = madeOf(answered, answer.isTied, series);
    if (entry !== null) way.made.add(entry);
    if (entry?.items.length === answered.length) way.finish();
    else setRows(answered);
  };

  return {
    ...attempt,
    draft,
    change,
    occurrences,
    chosen,
    /** What became of each; null before the first answer. */
    rows,
    submit: (shown?: Shown) => {
      const { outcome } = draft;
      const same = { name: draft.title.trim(), ...(outcome !== '' && { outcome }) };
      submit(() =>
        create(
          chosen.map(({ start, end }) => ({ ...same, start, end })),
          shown,
        ),
      );
    },
    retry: () => {
      if (rows !== null) void attempt.write.run(() => create(rows));
    },
  };
}

/** What ties the appointments of what was entered, kept with it. */
function tieIn(kept: Entered<SeriesDraft>): string {
  const known = kept.get(draftPlace);
  const tie = known?.tie ?? randomText();
  kept.set(draftPlace, { ...known, tie });
  return tie;
}

/** Twenty letters and digits. */
function randomText(): string {
  return Array.from({ length: 20 }, () => Math.floor(Math.random() * 36).toString(36)).join('');
}

/** Whether two were refused alike. */
function isLike(a: AppError | undefined, b: AppError | undefined): boolean {
  return a?.code === 'REJECTED' && JSON.stringify(a.details) === JSON.stringify(b?.details);
}

export type SeriesModel = ReturnType<typeof useSeries>;

/** By which the card knows what was created of a series. */
export function seriesKey([first]: readonly SeriesRow[]): string {
  return `series ${first?.name ?? ''} ${first?.start.toISOString() ?? ''}`;
}

/** What the card keeps of a series: the first and the last of what was created. */
function madeOf(
  rows: readonly SeriesRow[],
  isTied: boolean,
  words: MethodMessages['series'],
): Created | null {
  const made = rows.filter(({ existedBefore }) => existedBefore === false);
  const [first] = made;
  const last = made.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    key: seriesKey(rows),
    title: first.name,
    done: words.created(made.length, first.name),
    ...(!isTied && rows.length > 1 && { note: words.notTied }),
    times: first === last ? [first] : [first, last],
    also: made.flatMap(({ also }) => also ?? []),
    undo: 'delete',
    items: made.flatMap(({ item }) => item ?? []),
  };
}
