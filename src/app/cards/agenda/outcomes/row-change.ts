import type { ListAgendaData } from '@app/contracts/list-agenda';
import type { ItemRef } from '@app/domain/agenda-item';
import type { Outcome } from '@app/domain/outcome';
import type { Line } from '@app/card-kit/write/write-line';
import type { Draft } from '../details/use-text-drafts.ts';
import type { WriteFailure } from '@app/card-kit/write/write-failure';

export type Item = ListAgendaData['items'][number];

/** What to write to one item: a value of the account's options, null for none. */
export type Change = { item: ItemRef; outcome: string | null };

/** One row and what to set on it. */
export type Wanted = {
  /** As shown, changes included. */
  item: Item;
  outcome: Outcome | null;
  withCopies: boolean;
  /** Writes although somebody changed the item meanwhile: the rep has seen both values. */
  isForced?: boolean;
  /** Puts back what stood before, for the item and its copies; empty as long as that is not known. */
  undo?: Change[] | undefined;
};

/** What the rep has done to the outcome of a row since the card opened. */
export type RowChange =
  | Refusal
  /** Refused, and then left as somebody else had made it. */
  | { status: 'kept'; refused: Refusal }
  | { status: 'saving'; outcome: Outcome | null }
  | Saved;

export type Saved = {
  status: 'saved';
  outcome: Outcome | null;
  updatedAt: Date | null;
  /** When the card got to know. */
  at: number;
  /** What stood before, for the item and every copy that was changed with it; empty where nobody knows. */
  undo: Change[];
  /** How many copies HubSpot refused. */
  failedCopies: number;
};

export type Refusal = WriteFailure & { status: 'refused'; wanted: Wanted; at: number };

/** What the rep has done to a row, and whether it is pinned now. */
export type RowState = {
  change: RowChange | undefined;
  edit: Line<Item> | undefined;
  draft: Draft | undefined;
  isPinned: boolean;
  /** When the list was asked for that has the row. */
  askedAt: number;
};

type Version = { updatedAt: Date | null; at: number };

/**
 * The row as it is to be shown: as it came back last, by a write or by the list, and at once with an outcome
 * that is on its way. What was done to it is told as long as nothing newer says otherwise.
 */
export function asShown(
  listed: Item,
  { change, edit, isPinned, askedAt }: Omit<RowState, 'draft'>,
): { item: Item; change?: RowChange | undefined; edit?: Line<Item> | undefined } {
  let item = listed;
  let version: Version = { updatedAt: listed.updatedAt, at: askedAt };
  let shownEdit = edit;
  const { subject, isGone = false, at } = edit?.done ?? {};
  if (subject !== undefined && at !== undefined) {
    const edited = { updatedAt: isGone ? null : subject.updatedAt, at };
    if (isNewer(edited, version)) {
      // Writes look for no copies and no history.
      const { copies, moves } = listed;
      item = { ...subject, copies, moves };
      version = edited;
    } else if (isGone || !isSame(subject, listed)) shownEdit = undefined;
  }
  return { ...withChange(item, version, change, isPinned), edit: shownEdit };
}

function withChange(
  item: Item,
  version: Version,
  change: RowChange | undefined,
  isPinned: boolean,
) {
  const is = (outcome: Outcome | null): boolean =>
    (outcome?.value ?? null) === (item.outcome?.value ?? null);
  switch (change?.status) {
    case 'saving':
      return { change, item: { ...item, isPinned, outcome: change.outcome } };
    case 'saved': {
      const { outcome, updatedAt } = change;
      if (isNewer(change, version)) {
        return {
          change,
          item: { ...item, isPinned, outcome, updatedAt: updatedAt ?? item.updatedAt },
        };
      }
      return { change: is(outcome) ? change : undefined, item: { ...item, isPinned } };
    }
    case 'refused': {
      // The list has it: it happened after all.
      const isDone = version.at > change.at && is(change.wanted.outcome);
      return { change: isDone ? undefined : change, item: { ...item, isPinned } };
    }
    default:
      return { change, item: { ...item, isPinned } };
  }
}

/** By HubSpot's own stamps where they differ, else by when the card got to know. */
function isNewer(one: Version, other: Version): boolean {
  const [a, b] = [one.updatedAt?.getTime(), other.updatedAt?.getTime()];
  return a === undefined || b === undefined || a === b ? one.at > other.at : a > b;
}

function isSame(a: Item, b: Item): boolean {
  const parts = ({ title, place, start, end }: Item) => [
    title,
    place,
    start?.getTime(),
    end?.getTime(),
  ];
  return parts(a).join('\n') === parts(b).join('\n');
}
