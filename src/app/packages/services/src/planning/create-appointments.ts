import type { AgendaItem } from '@app/domain/agenda/agenda-item';
import type { AppError, ErrorCode } from '@app/domain/app-error';
import { propertyOf, type ItemRecord } from '@app/hubspot/crm/objects/item';
import { createItems } from '@app/hubspot/crm/objects/write-items';
import type { NewRecord } from '@app/hubspot/crm/records/create-records';
import { requireAppointments } from '../account/appointments-enabled.ts';
import { getWritableOutcomes } from '../account/outcomes.ts';
import { writableSeriesProperty } from '../account/series-property.ts';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import { entryOf, ownersOf, readItemView } from '../items/item-view.ts';
import { explainUnreadable } from '../items/load-items.ts';
import { withWhereToLook } from '../items/where-to-look.ts';
import type { ServiceContext } from '../service-context.ts';
import { findAlsoCreated } from './also-created.ts';
import { isUnsure, itemsBefore, recordsOf, showItems, type FoundItem } from './items-before.ts';
import { intervalOf, plannedItem, planOccurrences, type Occurrence } from './plan-occurrences.ts';
import { prepareAssociations, type RelatedRecords } from './prepare-associations.ts';
import { readItemsAt } from './read-items-at.ts';

type Request = Pick<RelatedRecords, 'record' | 'on'> & {
  occurrences: Occurrence[];
  /** What ties them, where the account has a property for it. */
  series?: string | undefined;
  existingIds?: string[] | undefined;
};

export type OccurrenceResult =
  | { occurrence: number; ok: true; item: AgendaItem; existedBefore: boolean }
  | { occurrence: number; ok: false; error: AppError };

type Found = { occurrence: number; item: AgendaItem };

export type CreatedAppointments = {
  /** One for each occurrence; none where `conflicts` kept all of them from being created. */
  results: OccurrenceResult[];
  conflicts: Found[];
  /** Of some of them it could not be read whether they take place. */
  isUnsure: boolean;
  /** Null where it could not be read. */
  alsoCreated: Found[] | null;
  existingIds: string[];
  /** Whether those created now carry `series`. */
  isTied: boolean;
};

type Row = Attempt<{ record: ItemRecord; existedBefore: boolean }>;

/**
 * Creates up to 100 appointments of the record in one batch, four round trips deep, with an answer for
 * each; but not one as long as the record has something then that the rep has not seen: see `itemsBefore`.
 * Those an earlier attempt has created are answered as they are: asking again after OUTCOME_UNKNOWN, with
 * the `existingIds` it carries, creates only what is missing.
 * @throws AppError NOT_ACTIVATED; OUTCOME_UNKNOWN or the reason where none of those sent is known to exist.
 */
export async function createAppointments(
  ctx: ServiceContext,
  { record, on, occurrences, series, existingIds: given }: Request,
): Promise<CreatedAppointments> {
  const intervals = occurrences.map(intervalOf);
  const prepared = await attempt(
    Promise.all([
      readItemsAt(ctx, record, intervals),
      readItemView(ctx, record, bothKinds),
      getWritableOutcomes(ctx, 'appointment'),
      prepareAssociations(ctx, 'appointment', { record, on }),
      requireAppointments(ctx),
      series === undefined ? null : writableSeriesProperty(ctx),
    ]),
  );
  if (!prepared.ok) throw await explainUnreadable(ctx, 'appointment', prepared.error);
  const [read, view, outcomes, associations, , seriesProperty] = prepared.value;
  const tie = series === undefined || seriesProperty === null ? {} : { [seriesProperty]: series };

  const plans = planOccurrences(occurrences, outcomes);
  const wanted = plans.flatMap((plan, occurrence) => (plan.ok ? [{ ...plan, occurrence }] : []));
  const { met, existingIds } = itemsBefore(wanted.map(plannedItem), { read, view }, given);
  const earlier = new Map<number, ItemRecord>();
  for (const [index, { occurrence }] of wanted.entries()) {
    const found = met[index]?.earlier;
    if (found !== undefined) earlier.set(occurrence, found.record);
  }
  const show = async (found: readonly (readonly FoundItem[])[]): Promise<Found[]> => {
    const shown = wanted.map(async ({ occurrence }, index) => {
      const items = await showItems(ctx, recordsOf(found[index] ?? []), view);
      return items.map((item) => ({ occurrence, item }));
    });
    return (await Promise.all(shown)).flat();
  };
  const inTheWay = met.map((one) => one.conflicts);
  const conflicts = await show(inTheWay);
  const told = {
    conflicts,
    isUnsure: isUnsure(inTheWay.flat(), view),
    existingIds,
    isTied: Object.keys(tie).length > 0,
  };
  if (conflicts.length > 0) return { ...told, results: [], alsoCreated: [] };

  const created = await create(
    ctx,
    plans.flatMap((plan, index) => {
      if (!plan.ok || earlier.has(index)) return [];
      return [{ traceId: String(index), properties: { ...plan.properties, ...tie }, associations }];
    }),
    existingIds,
  );
  const rows = plans.map((plan, index): Row => {
    if (!plan.ok) return plan;
    const known = earlier.get(index);
    if (known) return { ok: true, value: { record: known, existedBefore: true } };
    const answer = created.get(String(index));
    if (answer === undefined) throw new TypeError(`Occurrence ${index} has no answer.`);
    if (answer.ok) return { ok: true, value: { record: answer.value, existedBefore: false } };
    return { ok: false, error: inDoubt(answer.error, plan.name, existingIds) };
  });
  const shown = rows.flatMap((row) => (row.ok ? [row.value.record] : []));
  const again = await findAlsoCreated(ctx, {
    record,
    kind: 'appointment',
    planned: wanted.map(plannedItem),
    before: read,
    existingIds,
    created: [...created.values()],
    view,
  });
  const also = met.map((one, index) => [...one.also, ...(again?.[index] ?? [])]);
  const [owners, alsoCreated] = await Promise.all([ownersOf(ctx, shown), show(also)]);
  return {
    results: rows.map((row, occurrence) => toResult(row, occurrence, { ...view, owners })),
    ...told,
    alsoCreated: again === null && alsoCreated.length === 0 ? null : alsoCreated,
  };
}

function toResult(
  row: Row,
  occurrence: number,
  view: Parameters<typeof entryOf>[1],
): OccurrenceResult {
  if (!row.ok) return { occurrence, ok: false, error: row.error };
  const { record, existedBefore } = row.value;
  return { occurrence, ok: true, item: entryOf(record, view).item, existedBefore };
}

async function create(
  ctx: ServiceContext,
  records: readonly NewRecord[],
  existingIds: string[],
): ReturnType<typeof createItems> {
  const created = await createItems(ctx.hubspot, 'appointment', records);
  const errors = [...created.values()].flatMap((answer) => (answer.ok ? [] : [answer.error]));
  const [first] = errors;
  const isShared = errors.length === records.length && errors.every((error) => error === first);
  if (first === undefined || !isShared || codesOfRows.has(first.code)) return created;
  const title = records[0]?.properties[propertyOf('appointment', 'title')] ?? '';
  throw inDoubt(first, title, existingIds);
}

function inDoubt(error: AppError, name: string, existingIds: string[]): AppError {
  return withWhereToLook(error, 'list-agenda', name, { existingIds });
}

/** What HubSpot says of one appointment, where other errors speak of the request. */
const codesOfRows: ReadonlySet<ErrorCode> = new Set(['REJECTED', 'LOCKED', 'CONFLICT']);
