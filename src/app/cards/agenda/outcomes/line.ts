import { isInDoubt } from '@app/card-kit/write/write-failure';
import type { Item, Refusal, Saved, Wanted } from './row-change.ts';

/** What is under way for one row, one write after the other. */
export type Line = {
  /** The row before any of it. */
  origin: Item;
  last: Wanted;
  /** Settles with the last of it. */
  end?: Promise<unknown>;
  /** What became of the latest write that was answered. */
  known?: Saved | Refusal | undefined;
};

/** Whether the same was asked for already: a second press of a button writes nothing. */
export function isAsked(line: Line | undefined, { outcome, undo }: Wanted): boolean {
  return (
    line !== undefined &&
    line.last.outcome?.value === outcome?.value &&
    (line.last.undo === undefined) === (undo === undefined)
  );
}

/** A row as it is once the writes before have been answered. */
export function following(row: Wanted, { origin, known }: Line): Wanted {
  if (known === undefined) return row;
  if (known.status === 'refused') return { ...row, item: origin };
  const { outcome, updatedAt, undo } = known;
  const item = { ...row.item, outcome, updatedAt: updatedAt ?? row.item.updatedAt };
  return { ...row, item, ...(row.undo && { undo }) };
}

/**
 * Whether nothing can be written: the row has been saved so, there is nothing to put back, or nobody knows yet
 * what became of the write before, in whose place this one then stands.
 */
export function isDone(wanted: Wanted, line: Line): boolean {
  const { known } = line;
  if (known?.status === 'refused' && isInDoubt(known)) {
    const { withCopies } = known.wanted;
    line.known = { ...known, wanted: { ...wanted, undo: undefined, withCopies } };
    return true;
  }
  if (wanted.undo !== undefined) return wanted.undo.length === 0;
  return known?.status === 'saved' && known.outcome?.value === wanted.outcome?.value;
}
