import type { ListAgendaData } from '@app/contracts/list-agenda';
import type { ItemRef } from '@app/domain/agenda-item';
import type { AppError } from '@app/domain/app-error';
import type { Outcome } from '@app/domain/outcome';
import type { ItemEdit } from '../use-item-edits.ts';

export type Item = ListAgendaData['items'][number];

/** What the rep has done to the outcome of a row since the card opened. */
export type RowChange =
  | Refusal
  /** Refused, and then left as somebody else had made it. */
  | { status: 'kept'; refused: Refusal }
  | { status: 'saving'; outcome: Outcome | null }
  | {
      status: 'saved';
      outcome: Outcome | null;
      updatedAt: Date | null;
      /** What stood before, for the item and every copy that was changed with it. */
      undo: { item: ItemRef; outcome: string | null }[];
      /** How many copies HubSpot refused. */
      failedCopies: number;
    };

export type Refusal = {
  status: 'refused';
  error: AppError;
  wanted: Outcome | null;
  withCopies: boolean;
};

/** What the rep has done to a row, and whether it is pinned now. */
export type RowState = {
  change: RowChange | undefined;
  edit: ItemEdit | undefined;
  isPinned: boolean;
};

/**
 * The row as it is to be shown: as it was edited, at once with the outcome that was asked for, and back as
 * it was when that is refused.
 */
export function asShown(item: Item, { change, edit, isPinned }: RowState): Item {
  // Writes look for no copies and no history.
  const { copies, moves } = item;
  const edited = edit === undefined ? item : { ...edit.item, copies, moves };
  return { ...withChange(edited, change), isPinned };
}

function withChange(item: Item, change: RowChange | undefined): Item {
  switch (change?.status) {
    case 'saving':
      return { ...item, outcome: change.outcome };
    case 'saved':
      return { ...item, outcome: change.outcome, updatedAt: change.updatedAt ?? item.updatedAt };
    default:
      return item;
  }
}
