import type { ListAgendaData } from '@app/contracts/list-agenda';
import type { ItemRef } from '@app/domain/agenda-item';
import type { AppError } from '@app/domain/app-error';
import type { Outcome } from '@app/domain/outcome';

export type Item = ListAgendaData['items'][number];

/** What the rep has done to the outcome of a row since the card opened. */
export type RowChange =
  | { status: 'saving'; outcome: Outcome | null }
  | {
      status: 'saved';
      outcome: Outcome | null;
      updatedAt: Date | null;
      /** What stood before, for the item and every copy that was changed with it. */
      undo: { item: ItemRef; outcome: string | null }[];
      /** How many copies HubSpot refused. */
      failedCopies: number;
    }
  | { status: 'refused'; error: AppError; wanted: Outcome | null; withCopies: boolean };

/** The row as it is to be shown: at once with what was asked for, and back as it was when refused. */
export function withChange(item: Item, change: RowChange | undefined): Item {
  switch (change?.status) {
    case 'saving':
      return { ...item, outcome: change.outcome };
    case 'saved':
      return { ...item, outcome: change.outcome, updatedAt: change.updatedAt ?? item.updatedAt };
    default:
      return item;
  }
}
