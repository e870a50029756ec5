import { itemKey, type ItemKind, type ItemRef } from '@app/domain/agenda/agenda-item';
import type { AppError } from '@app/domain/app-error';
import { findOutcome } from '@app/domain/outcome/outcome';
import { propertyOf, type ItemRecord } from '@app/hubspot/crm/objects/item';
import {
  getAppointmentOutcomes,
  getWritableOutcomes,
  outcomeIn,
  outcomeNotOffered,
  outcomeValueIn,
  outcomeValues,
  standardOutcomes,
  type ItemOutcomes,
} from '../../account/outcomes.ts';
import { bothKinds } from '../../agenda/arrange-agenda.ts';
import { attempt, type Attempt } from '../../agenda/attempt.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { loadItems, type LoadedItems } from '../load-items.ts';
import { refuseDuplicates } from '../refuse-duplicates.ts';
import { staleError } from '../stale.ts';
import { withWhereToLook } from '../where-to-look.ts';
import { writeOverMany, type PlannedUpdate } from './write-outcomes.ts';

export type OutcomeChange = {
  item: ItemRef;
  /** One of the account's own values; null clears. */
  outcome: string | null;
  expectedUpdatedAt?: Date | undefined;
};

export type OutcomeResult =
  | { item: ItemRef; ok: true; previous: string | null; updatedAt: Date | null }
  | { item: ItemRef; ok: false; error: AppError };

type Request = { record: RecordRef; changes: OutcomeChange[] };
type ProvenItems = Pick<LoadedItems, 'get'>;
type Results = Map<string, Attempt<Done>>;
/** Where a kind keeps its outcomes. Where its options were not read, HubSpot says what it does not take. */
type Place = ItemOutcomes & { isRead: boolean };
type Done = { previous: string | null; updatedAt: Date | null };
type Planned = { change: OutcomeChange; previous: string | null; update: PlannedUpdate };

/**
 * Says how up to 100 items ended, two round trips deep: one batch write for each kind, and one answer for
 * each item. What has the wanted value already is done, whoever set it. HubSpot itself refuses a value that the account does not offer; its options are read only then, to name
 * them.
 */
export async function setOutcome(
  ctx: ServiceContext,
  { record, changes }: Request,
): Promise<{ results: OutcomeResult[] }> {
  return setOutcomesOf(ctx, changes, (items) => loadItems(ctx, record, items));
}

/** The same for items of which `load` proves that they may be acted on. */
export async function setOutcomesOf(
  ctx: ServiceContext,
  changes: OutcomeChange[],
  load: (items: ItemRef[]) => Promise<ProvenItems>,
): Promise<{ results: OutcomeResult[] }> {
  const items = changes.map(({ item }) => item);
  refuseDuplicates(items, 'changes');
  const kinds = bothKinds.filter((kind) => items.some((item) => item.kind === kind));
  const loaded = await load(items);
  const written = await Promise.all(
    kinds.map((kind) =>
      setOutcomesOfKind(
        ctx,
        kind,
        changes.filter(({ item }) => item.kind === kind),
        loaded,
      ),
    ),
  );
  const done = new Map(written.flatMap((results) => [...results]));
  return {
    results: items.map((item): OutcomeResult => {
      const result = done.get(itemKey(item));
      if (result === undefined) throw new TypeError(`${itemKey(item)} has no result.`);
      return result.ok
        ? { item, ok: true, ...result.value }
        : { item, ok: false, error: result.error };
    }),
  };
}

async function setOutcomesOfKind(
  ctx: ServiceContext,
  kind: ItemKind,
  changes: readonly OutcomeChange[],
  loaded: ProvenItems,
): Promise<Results> {
  const guess = guessPlace(ctx, kind, changes, loaded);
  const place = guess ?? (await attempt(readPlace(ctx, kind)));
  const results = await writeOutcomes(ctx, kind, changes, { loaded, place });
  if (guess === undefined) return results;

  const refused = changes.filter(({ item }) => isRefused(results.get(itemKey(item)), guess.value));
  if (refused.length === 0) return results;
  const known = await attempt(readPlace(ctx, kind));
  if (!known.ok) return results;
  for (const { item, outcome } of refused) {
    if (outcome === null || known.value.known.some(({ value }) => value === outcome)) continue;
    results.set(itemKey(item), { ok: false, error: outcomeNotOffered(known.value) });
  }
  return results;
}

/** For appointments with the pipelines beside the properties, because those are mostly needed then. */
async function readPlace(ctx: ServiceContext, kind: ItemKind): Promise<Place> {
  const read = kind === 'meeting' ? getWritableOutcomes(ctx, kind) : getAppointmentOutcomes(ctx);
  return { ...(await read), isRead: true };
}

/**
 * Where the outcomes are kept, as far as the items themselves show it: HubSpot leaves out a property that
 * the account does not have. Undefined where they do not, and where somebody has to be told of a change,
 * which takes the options' labels.
 */
function guessPlace(
  ctx: ServiceContext,
  kind: ItemKind,
  changes: readonly OutcomeChange[],
  loaded: ProvenItems,
): { ok: true; value: Place } | undefined {
  const standard = standardOutcomes(ctx, kind);
  const reads = changes.map((change) => ({ ...change, read: loaded.get(change.item) }));
  const isShown = reads.some(({ read }) => read.ok && read.value.outcome !== undefined);
  const isStale = reads.some(({ read, outcome, expectedUpdatedAt }) => {
    if (!read.ok || (isShown && outcomeValueIn(read.value, standard) === outcome)) return false;
    return staleError(read.value, expectedUpdatedAt) !== undefined;
  });
  if (isStale || (kind === 'appointment' && !isShown)) return undefined;
  return { ok: true, value: { ...standard, isRead: false } };
}

/** Whether HubSpot's refusal may be about the outcome. */
function isRefused(result: Attempt<Done> | undefined, { kind, field }: Place): boolean {
  if (result === undefined || result.ok || result.error.code !== 'REJECTED') return false;
  const named = result.error.details?.['property'];
  return named === undefined || named === propertyOf(kind, field);
}

async function writeOutcomes(
  ctx: ServiceContext,
  kind: ItemKind,
  changes: readonly OutcomeChange[],
  known: { loaded: ProvenItems; place: Attempt<Place> },
): Promise<Results> {
  const results: Results = new Map();
  const planned: Planned[] = [];
  for (const change of changes) {
    const key = itemKey(change.item);
    const record = known.loaded.get(change.item);
    const plan = record.ok ? planChange(change, record.value, known.place) : record;
    if (!plan.ok) results.set(key, plan);
    else if ('update' in plan.value) planned.push(plan.value);
    else results.set(key, { ok: true, value: plan.value });
  }
  if (planned.length === 0) return results;

  const written = await writeOverMany(
    ctx,
    kind,
    planned.map(({ update }) => update),
  );
  for (const { change, previous } of planned) {
    const key = itemKey(change.item);
    const reply = written.get(change.item.id);
    if (reply === undefined) throw new TypeError(`${key} has no answer.`);
    results.set(
      key,
      reply.ok
        ? { ok: true, value: { previous, ...reply.value } }
        : { ok: false, error: withWhereToLook(reply.error, 'get-item', key) },
    );
  }
  return results;
}

/** What to write, or what there is already, or why nothing can be written. */
function planChange(
  change: OutcomeChange,
  record: ItemRecord,
  place: Attempt<Place>,
): Attempt<Planned | Done> {
  if (!place.ok) return place;
  const known = place.value;
  const previous = outcomeValueIn(record, known);
  if (change.outcome === previous) {
    return { ok: true, value: { previous, updatedAt: record.updatedAt } };
  }
  const staleDetails = (current: ItemRecord): Record<string, string> => ({
    outcome: outcomeIn(current, known)?.label ?? '',
    outcomeValue: outcomeValueIn(current, known) ?? '',
  });
  const stale = staleError(record, change.expectedUpdatedAt, staleDetails);
  if (stale !== undefined) return { ok: false, error: stale };
  const target = targetOf(change.outcome, record, known);
  if (!target.ok) return target;
  const properties = outcomeValues(known, change.outcome, target.value);
  const update = { id: record.id, properties, before: record, staleDetails };
  return { ok: true, value: { change, previous, update } };
}

/**
 * The pipeline that an item has to be moved to for its outcome, undefined where it stays. The id of a stage
 * says which stage it is within one pipeline only: the item's own comes first, and a stage that several
 * others have is no answer. An option that is hidden is let through: undoing puts such values back, and
 * HubSpot is the judge of them.
 */
function targetOf(
  wanted: string | null,
  record: ItemRecord,
  place: Place,
): Attempt<string | undefined> {
  if (wanted === null || !place.isRead) return { ok: true, value: undefined };
  const own = record.pipeline;
  const inOwn = findOutcome(wanted, place.known, own);
  const found = inOwn ?? findOutcome(wanted, place.known);
  if (found === undefined) return { ok: false, error: outcomeNotOffered(place) };
  return { ok: true, value: found.pipeline === own ? undefined : found.pipeline };
}
