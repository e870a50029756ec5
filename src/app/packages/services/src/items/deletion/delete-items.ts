import { itemKey, type ItemKind, type ItemRef } from '@app/domain/agenda/agenda-item';
import { ruledOut, type AppError } from '@app/domain/app-error';
import { archiveRecords } from '@app/hubspot/crm/records/archive-records';
import { isWritable } from '@app/hubspot/crm/account/list-properties';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { listItems } from '@app/hubspot/crm/objects/read-items';
import { objectTypeIds } from '@app/hubspot/paths';
import { bothKinds } from '../../agenda/arrange-agenda.ts';
import { attempt, type Attempt } from '../../agenda/attempt.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { distinctGaps, type Gap } from './item-snapshot.ts';
import { explainUnreadable, loadItems } from '../load-items.ts';
import { refuseDuplicates } from '../refuse-duplicates.ts';
import { seal } from '../sealed.ts';
import { staleError } from '../stale.ts';
import { moreThanSaid, readPins, readSurroundings, snapshotOf } from './take-snapshots.ts';
import { withWhereToLook } from '../where-to-look.ts';
import { writeOver } from '../write-over.ts';

type Request = {
  record: RecordRef;
  items: ItemRef[];
  /** Only says what would not come back. */
  isTrial?: boolean | undefined;
  /** What the rep was told would not come back. */
  known?: Gap[] | undefined;
};

export type DeleteResult =
  | { item: ItemRef; ok: true; snapshot?: string; gaps: Gap[] }
  /** With a snapshot where the item may be gone. */
  | { item: ItemRef; ok: false; error: AppError; snapshot?: string };

type Taken = { before: ItemRecord; sealed: string; gaps: Gap[] };
type Row = { item: ItemRef; taken: Attempt<Taken> };

/**
 * What undoes the deletion of all items of one kind. HubSpot documents no limit for what a function of an app
 * answers; the nearest it has, for serverless functions, is 6 MB.
 */
const mostLetters = 2_500_000;

/**
 * Moves up to 100 items to HubSpot's recycling bin, three round trips deep, and answers what it takes to
 * make each of them again, sealed. That is read before anything is deleted, because a deleted item has no
 * associations, and read as a whole: an item of which anything cannot be read for now is not deleted.
 */
export async function deleteItems(
  ctx: ServiceContext,
  { record, items, isTrial = false, known }: Request,
): Promise<{ results: DeleteResult[] }> {
  refuseDuplicates(items, 'items');
  const kinds = bothKinds.filter((kind) => items.some((item) => item.kind === kind));
  const results = await Promise.all(
    kinds.map(async (kind): Promise<DeleteResult[]> => {
      const wanted = items.filter((item) => item.kind === kind);
      const rows = (await takeAll(ctx, record, kind, wanted)).map((row) => unlessMore(row, known));
      return isTrial ? rows.map(foreseen) : archive(ctx, record, kind, rows);
    }),
  );
  const byKey = new Map(results.flat().map((result) => [itemKey(result.item), result]));
  return { results: items.flatMap((item) => byKey.get(itemKey(item)) ?? []) };
}

async function takeAll(
  ctx: ServiceContext,
  record: RecordRef,
  kind: ItemKind,
  items: readonly ItemRef[],
): Promise<Row[]> {
  const read = await attempt(readAll(ctx, record, kind, items));
  if (!read.ok) {
    const error = await explainUnreadable(ctx, kind, read.error);
    return items.map((item) => ({ item, taken: { ok: false, error } }));
  }
  const { around, loaded, pins } = read.value;
  let letters = 0;
  return items.map((item): Row => {
    const before = loaded.get(item);
    if (!before.ok) return { item, taken: before };
    const { snapshot, gaps } = snapshotOf(item, before.value, around, pins.get(item.id) ?? []);
    const sealed = seal(ctx, record, 'deleted item', snapshot);
    letters += sealed.length;
    return letters > mostLetters
      ? { item, taken: { ok: false, error: tooMuchAtOnce() } }
      : { item, taken: { ok: true, value: { before: before.value, sealed, gaps } } };
  });
}

async function readAll(
  ctx: ServiceContext,
  record: RecordRef,
  kind: ItemKind,
  items: readonly ItemRef[],
) {
  const ids = items.map(({ id }) => id);
  const around = await readSurroundings(ctx, record, kind, ids);
  const names = around.properties.filter(isWritable).map(({ name }) => name);
  const [loaded, pins] = await Promise.all([
    loadItems(ctx, record, items, [], names),
    readPins(ctx, kind, around),
  ]);
  return { around, loaded, pins };
}

function unlessMore({ item, taken }: Row, known: readonly Gap[] | undefined): Row {
  if (!taken.ok || known === undefined) return { item, taken };
  const more = taken.value.gaps.filter(
    (gap) => !known.some(({ part, name }) => part === gap.part && name === gap.name),
  );
  return more.length === 0
    ? { item, taken }
    : { item, taken: { ok: false, error: moreThanSaid(more) } };
}

/** What could not be answered could not be undone: the rest is not deleted. */
function tooMuchAtOnce(): AppError {
  return ruledOut('too-much-at-once', 'There is too much in these items to delete them at once.');
}

function foreseen({ item, taken }: Row): DeleteResult {
  return taken.ok
    ? { item, ok: true, gaps: distinctGaps(taken.value.gaps) }
    : { item, ok: false, error: taken.error };
}

async function archive(
  ctx: ServiceContext,
  record: RecordRef,
  kind: ItemKind,
  rows: readonly Row[],
): Promise<DeleteResult[]> {
  const ids = rows.filter(({ taken }) => taken.ok).map(({ item }) => item.id);
  const archived = await archiveRecords(ctx.hubspot, objectTypeIds[kind], ids);
  return Promise.all(
    rows.map(async ({ item, taken }): Promise<DeleteResult> => {
      if (!taken.ok) return { item, ok: false, error: taken.error };
      const first = archived.get(item.id);
      if (first === undefined) throw new TypeError(`${itemKey(item)} has no answer.`);
      const answer =
        first.ok || first.error.code !== 'OUTCOME_UNKNOWN'
          ? first
          : await attempt(archiveAgain(ctx, item, taken.value.before, first.error));
      const { sealed: snapshot, gaps } = taken.value;
      if (answer.ok) return { item, ok: true, snapshot, gaps: distinctGaps(gaps) };
      const error = withWhereToLook(answer.error, 'get-item', itemKey(item));
      return { item, ok: false, error, ...(error.code === 'OUTCOME_UNKNOWN' && { snapshot }) };
    }),
  );
}

/** After a lost answer: done where the item is gone; deleted again only where nobody has touched it since. */
async function archiveAgain(
  ctx: ServiceContext,
  { kind, id }: ItemRef,
  before: ItemRecord,
  lost: AppError,
): Promise<undefined> {
  const typeId = objectTypeIds[kind];
  let isFirst = true;
  return writeOver(
    ctx,
    async () => {
      if (isFirst) {
        isFirst = false;
        throw lost;
      }
      const answer = (await archiveRecords(ctx.hubspot, typeId, [id])).get(id);
      if (answer?.ok === false) throw answer.error;
      return undefined;
    },
    async () => {
      const [record] = await listItems(ctx.hubspot, kind, [id]);
      if (record === undefined) return { now: 'wanted', value: undefined };
      const changed = staleError(record, before.updatedAt);
      return changed === undefined ? { now: 'before' } : { now: 'other', error: changed };
    },
  );
}
