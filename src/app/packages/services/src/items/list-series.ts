import type { AgendaItem, ItemRef } from '@app/domain/agenda/agenda-item';
import { ruledOut } from '@app/domain/app-error';
import { listAssociatedIds } from '@app/hubspot/crm/associations/list-associated-ids';
import { associatedWith } from '@app/hubspot/crm/objects/card-record';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { searchItems } from '@app/hubspot/crm/objects/search-items';
import { requireWhole } from '@app/hubspot/crm/records/read-batch';
import { objectTypeIds } from '@app/hubspot/paths';
import { seriesFields, seriesIdOf } from '../account/series-property.ts';
import { byStart } from '../agenda/mark-series.ts';
import { isReadWhole, readWhole } from '../agenda/read-kind.ts';
import { keyOf, type RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { entryOf, ownersOf, readItemView } from './item-view.ts';
import { loadItems } from './load-items.ts';

/** HubSpot's largest page; the app creates a hundred at once. */
const most = 200;

/**
 * An appointment of the record and all others of its series there, soonest first; itself alone where it is of none.
 * Two round trips deep. On a record with hundreds of appointments they are searched: what was booked in the last
 * few seconds may be missing.
 * @throws AppError NOT_FOUND, NOT_ASSOCIATED; UNAVAILABLE where not all of them could be read.
 */
export async function listSeries(
  ctx: ServiceContext,
  { record, item }: { record: RecordRef; item: ItemRef },
): Promise<{ items: AgendaItem[]; isSearched: boolean }> {
  const [loaded, view, ids] = await Promise.all([
    loadItems(ctx, record, [item], seriesFields(ctx)),
    readItemView(ctx, record, [item.kind]),
    listAssociatedIds(ctx.hubspot, keyOf(record), objectTypeIds.appointment),
  ]);
  const read = loaded.get(item);
  if (!read.ok) throw read.error;
  const series = seriesIdOf(ctx, read.value);
  const isSearched = series !== null && !isReadWhole(ids, undefined);
  const found =
    series === null
      ? [read.value]
      : isSearched
        ? await searchSeries(ctx, record, series)
        : requireWhole(await readWhole(ctx, { kind: 'appointment', query: undefined }, ids.ids));
  const members = found.filter((one) => one.id === item.id || seriesIdOf(ctx, one) === series);
  const owners = await ownersOf(ctx, members);
  const { length: count } = members;
  return {
    items: members.sort(byStart).map((one, index) => ({
      ...entryOf(one, { ...view, owners }).item,
      ...(series !== null && { series: isSearched ? null : { number: index + 1, count } }),
    })),
    isSearched,
  };
}

async function searchSeries(
  ctx: ServiceContext,
  record: RecordRef,
  series: string,
): Promise<ItemRecord[]> {
  const { seriesProperty: propertyName } = ctx.options;
  if (propertyName === null) return [];
  const { records, total } = await searchItems(ctx.hubspot, 'appointment', {
    groups: [[associatedWith(record), { propertyName, operator: 'EQ', value: series }]],
    sort: ['start', 'ASCENDING'],
    more: seriesFields(ctx),
    limit: most,
  });
  if (total > records.length) throw ruledOut('too-much-then', 'The series is too long.');
  return records;
}
