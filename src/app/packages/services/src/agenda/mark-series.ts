import type { AgendaItem } from '@app/domain/agenda/agenda-item';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { seriesIdOf } from '../account/series-property.ts';
import type { ServiceContext } from '../service-context.ts';
import type { Attempt } from './attempt.ts';
import type { KindRead } from './kind-read.ts';
import { timesOf } from './to-agenda-entry.ts';

type Place = NonNullable<AgendaItem['series']>;

/**
 * Tells of an appointment of a series which one of how many on this record it is, as far as what was read tells:
 * a record that is read in part may have more of them.
 */
export function seriesIn(
  ctx: Pick<ServiceContext, 'options'>,
  read: Attempt<KindRead>,
): (item: AgendaItem) => AgendaItem {
  const places = read.ok ? placesIn(ctx, read.value) : new Map<string, Place | null>();
  return (item) => {
    const series = item.kind === 'appointment' ? places.get(item.id) : undefined;
    return series === undefined ? item : { ...item, series };
  };
}

function placesIn(
  ctx: Pick<ServiceContext, 'options'>,
  read: KindRead,
): ReadonlyMap<string, Place | null> {
  const ofSeries = new Map<string, ItemRecord[]>();
  const records = read.isComplete ? read.records : [...read.records, ...read.upcoming];
  for (const record of records) {
    const series = seriesIdOf(ctx, record);
    if (series !== null) ofSeries.set(series, [...(ofSeries.get(series) ?? []), record]);
  }
  const isWhole = read.isComplete && read.unread.length === 0;
  return new Map(
    [...ofSeries.values()].flatMap((series) =>
      series
        .sort(byStart)
        .map(({ id }, index): [string, Place | null] => [
          id,
          isWhole ? { number: index + 1, count: series.length } : null,
        ]),
    ),
  );
}

/** Soonest first, and what has no start last. */
export function byStart(a: ItemRecord, b: ItemRecord): number {
  return startOf(a) - startOf(b) || a.id.localeCompare(b.id);
}

function startOf(record: ItemRecord): number {
  return timesOf(record).start?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
