import { useMemo, useState } from 'react';
import { useTexts } from '../../../texts.ts';
import { upcomingEntry } from '../fields/first-entry.ts';
import { hasProblem, type Problems } from '../fields/problems.ts';
import type { Made } from '../made/use-made.ts';
import { useWrite } from '../../use-write.ts';
import { changed, type DraftChange } from '../fields/draft-change.ts';
import { useWayWords } from '../way-words.ts';
import type { WayWithOptions } from '../way.ts';
import { createRows, type SeriesRow } from './create-rows.ts';
import { occurrencesOf, type SeriesDraft } from './series-draft.ts';

/** Appointments a rep plans, creating them, and trying those again that were refused. */
export function useSeries(way: WayWithOptions) {
  const { clocks, now } = useTexts();
  const { series, titleMissing } = useWayWords();
  const write = useWrite();
  const outcomes = way.options.outcomes.appointment;
  const [isTried, setIsTried] = useState(false);
  const [draft, setDraft] = useState<SeriesDraft>(() => ({
    ...upcomingEntry(now, clocks.repZone),
    name: '',
    outcome: outcomes.find(({ category }) => category === 'scheduled')?.value ?? '',
    repeat: 'once',
    every: 1,
    count: 6,
    days: [],
    leftOut: [],
  }));
  const [rows, setRows] = useState<SeriesRow[] | null>(null);

  const { wallClock, timeZone, durationMs, repeat, every, count, days } = draft;
  const occurrences = useMemo(
    () => occurrencesOf({ wallClock, timeZone, durationMs, repeat, every, count, days }),
    [wallClock, timeZone, durationMs, repeat, every, count, days],
  );
  const chosen = occurrences.filter((one) => !draft.leftOut.includes(one.wallClock));
  const problems: Problems = {
    title: draft.name.trim() === '' && titleMissing,
    dates: chosen.length === 0 && series.noneChosen,
  };

  const create = (asked: SeriesRow[]) =>
    write.run(async () => {
      const answered = await createRows(way.record, asked);
      const entry = madeOf(answered, series.created);
      if (entry !== null) way.made.add(entry);
      if (entry?.items.length === answered.length) way.finish();
      else setRows(answered);
    });

  return {
    draft,
    occurrences,
    chosen,
    /** What became of each; null before the first answer. */
    rows,
    /** None before the first attempt. */
    problems: isTried ? problems : {},
    write,
    submit: () => {
      setIsTried(true);
      if (hasProblem(problems)) return;
      const { outcome } = draft;
      const same = { name: draft.name.trim(), ...(outcome !== '' && { outcome }) };
      void create(chosen.map(({ start, end }) => ({ ...same, start, end })));
    },
    retry: () => {
      if (rows !== null) void create(rows);
    },
    change: (change: DraftChange<SeriesDraft>) => {
      setDraft((known) => changed(known, change));
    },
  };
}

export type SeriesModel = ReturnType<typeof useSeries>;

/** By which the card knows what was created of a series. */
export function seriesKey([first]: readonly SeriesRow[]): string {
  return `series ${first?.name ?? ''} ${first?.start.toISOString() ?? ''}`;
}

/** What the card keeps of a series: the first and the last of what was created. */
function madeOf(
  rows: readonly SeriesRow[],
  created: (count: number, name: string) => string,
): Made | null {
  const made = rows.filter(({ existedBefore }) => existedBefore === false);
  const [first] = made;
  const last = made.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    key: seriesKey(rows),
    title: first.name,
    done: created(made.length, first.name),
    times: first === last ? [first] : [first, last],
    undo: 'delete',
    items: made.flatMap(({ item }) => item ?? []),
  };
}
