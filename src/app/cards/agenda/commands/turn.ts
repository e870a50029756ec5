import { changedError } from '@app/domain/agenda/changed-error';
import { wayBackIn } from '@app/card-kit/write/write-failure';
import type { Command, How, Result } from '@app/card-kit/write/write-line';
import type { Item, ItemDetails, RowScope } from '../types.ts';

/** What puts back a change, sealed by the function that made it. */
type Sealed = { undo: string };

/** How an item can be: what is said where it was made so, and whether it is so. */
export type Side = {
  said: (item: Item) => string;
  isAt: (read: ItemDetails) => boolean;
  /** What of it HubSpot has now, for the error that says so. */
  told?: (read: ItemDetails) => Record<string, string>;
};

/** A change of an item from one side to the other, whose way back is a change like any other. */
export type Turn<Edit extends object> = {
  edit: Edit | Sealed;
  send: (
    edit: (Edit | Sealed) & { expectedUpdatedAt?: string },
    item: Item,
    batch: How<Item>['batch'],
  ) => Promise<{ item: Item; undo?: string | undefined; from?: Side }>;
  from: Side;
  to: Side;
  /** What puts it back where only its answer got lost. */
  back?: Edit | undefined;
  /** Whether HubSpot would not take again what stood before. */
  isFinal?: boolean;
  message: string;
  /** Of the item as it was when this was offered; without it the one that is shown counts. */
  updatedAt?: Date | null;
  onDone?: (item: Item) => void;
  /** After this, and after what puts it back. */
  refresh?: () => void;
};

export function turn<Edit extends object>(scope: RowScope, given: Turn<Edit>): Command<Item> {
  const { edit, send, to, refresh = () => undefined } = given;
  /** There is no way back where nobody knows what stood before. */
  const done = (item: Item, back: Edit | Sealed | undefined, from: Side): Result<Item> => {
    refresh();
    given.onDone?.(item);
    const message = scope.words.outcomesUndone(1);
    const { updatedAt } = item;
    const undo =
      back && !given.isFinal
        ? turn(scope, { edit: back, send, from: to, to: from, message, updatedAt, refresh })
        : undefined;
    return {
      subject: item,
      said: to.said(item),
      undo,
      alert: { type: 'success', message: given.message },
    };
  };
  return {
    id: JSON.stringify(edit),
    run: async (shown, { isForced, batch }) => {
      const expected = isForced
        ? null
        : given.updatedAt === undefined
          ? shown.updatedAt
          : given.updatedAt;
      const sent = { ...edit, ...(expected && { expectedUpdatedAt: expected.toISOString() }) };
      const { item, undo, from = given.from } = await send(sent, shown, batch);
      // Where everything was so already there is no way back, and nothing to say.
      return undo === undefined
        ? { ...done(item, undefined, from), said: undefined }
        : done(item, { undo }, from);
    },
    find: async (lost, { subject, isForced }) => {
      const read = await scope.read(subject);
      const back = wayBackIn(lost) ?? (isForced ? undefined : given.back);
      if (to.isAt(read)) return done(read.item, back, given.from);
      if (!given.from.isAt(read)) throw changedError(read.item, to.told?.(read));
      return null;
    },
  };
}
