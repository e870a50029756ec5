import { itemKey, type ItemKind, type ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { propertyOf } from '@app/hubspot/crm/objects/item';
import { getRecord } from '@app/hubspot/crm/records/get-record';
import { updateRecord } from '@app/hubspot/crm/records/update-record';
import { objectTypeIds, type RecordKey } from '@app/hubspot/paths';
import { bothKinds } from '../../agenda/arrange-agenda.ts';
import { attempt, type Attempt } from '../../agenda/attempt.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { distinctGaps, itemSnapshot, type Gap, type ItemSnapshot } from './item-snapshot.ts';
import { explainUnreadable } from '../load-items.ts';
import type { Remade } from './remade.ts';
import { remake } from './remake.ts';
import { refuseDuplicates } from '../refuse-duplicates.ts';
import { restoreLinks, restorePins } from './restore-links.ts';
import { isSameValue } from '../same-value.ts';
import { unseal } from '../sealed.ts';
import { withWhereToLook } from '../where-to-look.ts';

type Request = { record: RecordRef; snapshots: string[] };

export type RecreateResult =
  | { item: ItemRef; ok: true; created: ItemRef; gaps: Gap[] }
  | { item: ItemRef; ok: false; error: AppError };

/**
 * Makes deleted items again as new records, with their values, associations, labels and pins; what cannot
 * come back, such as a company that is gone meanwhile, is named. Run twice it makes them once: it looks for
 * what an earlier run has made, and completes it.
 * @throws AppError INVALID_INPUT for a snapshot that this app did not seal for this record within a day.
 */
export async function recreateItems(
  ctx: ServiceContext,
  { record, snapshots: sealed }: Request,
): Promise<{ results: RecreateResult[] }> {
  const snapshots = sealed.map((text, index) => {
    const known = { purpose: 'deleted item', contents: itemSnapshot } as const;
    return unseal(ctx, record, { ...known, parameter: `snapshots.${index}` }, text);
  });
  const items = snapshots.map(({ item }) => item);
  refuseDuplicates(items, 'snapshots');
  const kinds = bothKinds.filter((kind) => items.some((item) => item.kind === kind));
  const results = await Promise.all(
    kinds.map((kind) =>
      recreateKind(
        ctx,
        record,
        kind,
        snapshots.filter(({ item }) => item.kind === kind),
      ),
    ),
  );
  const byKey = new Map(results.flat().map((result) => [itemKey(result.item), result]));
  return { results: items.flatMap((item) => byKey.get(itemKey(item)) ?? []) };
}

async function recreateKind(
  ctx: ServiceContext,
  record: RecordRef,
  kind: ItemKind,
  snapshots: readonly ItemSnapshot[],
): Promise<RecreateResult[]> {
  const made = await attempt(remake(ctx, record, kind, snapshots));
  if (!made.ok) {
    const error = await explainUnreadable(ctx, kind, made.error);
    return snapshots.map(({ item }) => ({ item, ok: false, error }));
  }
  return Promise.all(
    snapshots.map(async (snapshot): Promise<RecreateResult> => {
      const { item, properties } = snapshot;
      const done = await attempt(complete(ctx, snapshot, made.value.get(item.id)));
      if (done.ok) return { item, ok: true, ...done.value };
      const title = properties[propertyOf(kind, 'title')] ?? itemKey(item);
      return { item, ok: false, error: withWhereToLook(done.error, 'list-agenda', title) };
    }),
  );
}

/** Gives an item that was made again what it was associated with, and what cannot be written before that: pins. */
async function complete(
  ctx: ServiceContext,
  { item, links, pins }: ItemSnapshot,
  made: Attempt<Remade> | undefined,
): Promise<{ created: ItemRef; gaps: Gap[] }> {
  if (made === undefined) throw new TypeError(`${itemKey(item)} has no answer.`);
  if (!made.ok) throw made.error;
  const { id, gaps, last } = made.value;
  const created = { kind: item.kind, id };
  if (id === item.id) return { created, gaps: [] };
  const key = { typeId: objectTypeIds[item.kind], id };
  const rest = await attempt(restoreRest(ctx, key, { item, links, pins, last }));
  if (!rest.ok) throw notAllBack(rest.error);
  return { created, gaps: distinctGaps([...gaps, ...rest.value]) };
}

async function restoreRest(
  ctx: ServiceContext,
  key: RecordKey,
  { item, links, pins, last }: Pick<ItemSnapshot, 'item' | 'links' | 'pins'> & Pick<Remade, 'last'>,
): Promise<Gap[]> {
  const [fromLinks, fromPins] = await Promise.all([
    restoreLinks(ctx, key, links),
    restorePins(ctx, key.id, item.id, pins),
  ]);
  const gaps = [...fromLinks, ...fromPins];
  for (const value of last) gaps.push(...(await setLast(ctx, key, value)));
  return gaps;
}

async function setLast(
  ctx: ServiceContext,
  { typeId, id }: RecordKey,
  { name, value, over, gap }: Remade['last'][number],
): Promise<Gap[]> {
  if (over !== undefined) {
    const present = await getRecord(ctx.hubspot, typeId, id, [name]);
    if (!isSameValue(present.properties[name], over)) return [];
  }
  const written = await attempt(updateRecord(ctx.hubspot, typeId, id, { [name]: value }));
  if (!written.ok && written.error.code !== 'REJECTED') throw written.error;
  return written.ok ? [] : [gap];
}

/** The item is there: whatever kept the rest of it, "nothing was changed" would not be true. */
function notAllBack(cause: AppError): AppError {
  const { correlationId } = cause;
  const message =
    'The item is there again, but perhaps not all of it. To undo it again completes it.';
  return new AppError('OUTCOME_UNKNOWN', message, { cause, correlationId });
}
