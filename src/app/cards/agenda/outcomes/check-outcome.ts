import type { RecordRef } from '@app/contracts/record';
import { changedError } from '../commands/changed-error.ts';
import { readItem } from '../details/read-item.ts';
import { moment } from '@app/card-kit/moment';
import { lookInto } from '@app/card-kit/write/write-failure';
import type { Refusal, Saved, Wanted } from './row-change.ts';
import { changesOf } from './send-outcomes.ts';

/** Looks whether an outcome was saved whose answer got lost. Writes nothing. */
export async function checkOutcome(record: RecordRef, refused: Refusal): Promise<Saved | Refusal> {
  const { wanted } = refused;
  let saved: Saved | undefined;
  const failure = await lookInto(refused, async () => {
    saved = await findOutcome(record, wanted);
    return saved !== undefined;
  });
  return saved ?? { ...(failure ?? refused), status: 'refused', wanted, at: moment() };
}

/**
 * What was saved; undefined where the outcome is as before. The way back is known for the item itself, not for
 * copies, and not where a change of somebody else was overwritten.
 * @throws AppError STALE where it is another outcome, and what reading the items fails with.
 */
async function findOutcome(record: RecordRef, wanted: Wanted): Promise<Saved | undefined> {
  const changes = changesOf(wanted);
  const reads = await Promise.all(changes.map(({ item }) => readItem(record, item)));
  const others = reads.filter(
    ({ item }, index) => (item.outcome?.value ?? null) !== changes[index]?.outcome,
  );
  const main = reads[0]?.item;
  if (main === undefined) return undefined;
  const before = wanted.item.outcome?.value ?? null;
  if (others[0]?.item === main) {
    if ((main.outcome?.value ?? null) === before) return undefined;
    const { label = '', value = '' } = main.outcome ?? {};
    throw changedError(main, { outcome: label, outcomeValue: value });
  }
  const { kind, id } = main;
  return {
    status: 'saved',
    outcome: wanted.outcome,
    updatedAt: main.updatedAt,
    at: moment(),
    undo: changes.length === 1 && !wanted.isForced ? [{ item: { kind, id }, outcome: before }] : [],
    failedCopies: others.length,
  };
}
