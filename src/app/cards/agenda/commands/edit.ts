import type { editItem } from '@app/contracts/edit-item';
import { callFunction } from '@app/card-kit/call-function';
import { wayBackIn } from '@app/card-kit/write/write-failure';
import type { Command, Result } from '@app/card-kit/write/write-line';
import { readItem, type ItemDetails } from '../details/read-item.ts';
import type { Item } from '../outcomes/row-change.ts';
import type { RowScope } from '../rows/row-scope.ts';
import { changedError } from './changed-error.ts';

export const textFields = ['title', 'location', 'internalNotes'] as const;
export type TextField = (typeof textFields)[number];
export type Texts = Record<TextField, string>;
type Changes = Partial<Record<TextField, string | null>>;

/** What is edited, and what is said of it and of its undoing. */
type Turn = {
  edit: { changes: Changes } | { undo: string };
  changed: TextField[];
  from: Texts;
  to: Texts;
  said: string;
  unsaid: string;
  message: string;
  /** Of the item that was read. */
  updatedAt: Date | null;
  onDone?: (edited: Item) => void;
};

/** Writes an item's words, only those that were changed; the way back is a change like any other. */
export function edit(
  scope: RowScope,
  { from, to, updatedAt }: { from: Texts; to: Texts; updatedAt: Date | null },
  onDone: (edited: Item) => void,
): Command<Item> {
  const { words } = scope;
  const changed = textFields.filter((field) => to[field] !== from[field]);
  return turn(scope, {
    edit: { changes: valuesIn(to, changed) },
    changed,
    from,
    to,
    said: words.edited,
    unsaid: words.outcomesUndone(1),
    message: words.edited,
    updatedAt,
    onDone,
  });
}

function turn(scope: RowScope, given: Turn): Command<Item> {
  const { record, words } = scope;
  const { changed, from, to, said, unsaid, message } = given;
  /** Where everything was so already there is no way back. */
  const done = (item: Item, back: Turn['edit'] | undefined): Result<Item> => {
    given.onDone?.(item);
    const undo =
      back &&
      turn(scope, {
        edit: back,
        changed,
        from: to,
        to: from,
        said: unsaid,
        unsaid: said,
        message: words.outcomesUndone(1),
        updatedAt: item.updatedAt,
      });
    return { subject: item, said, undo, alert: { type: 'success', message } };
  };
  return {
    id: JSON.stringify(given.edit),
    run: async ({ kind, id }, { isForced }) => {
      const { item, undo } = await callFunction<typeof editItem>('agenda/edit-item', {
        record,
        item: { kind, id },
        ...given.edit,
        ...(given.updatedAt !== null &&
          !isForced && { expectedUpdatedAt: given.updatedAt.toISOString() }),
      });
      const result = done(item, undo === undefined ? undefined : { undo });
      return undo === undefined ? { ...result, said: undefined } : result;
    },
    find: async (lost, { subject, isForced }) => {
      const read = await readItem(record, subject);
      const now = textsOf(read.item, read);
      const says = (texts: Texts): boolean =>
        changed.every((field) => asRead(now[field]) === asRead(texts[field]));
      // How notes were formatted only the function knew.
      const isBackKnown =
        'changes' in given.edit && !isForced && !changed.includes('internalNotes');
      const back = isBackKnown ? { changes: valuesIn(from, changed) } : undefined;
      if (says(to)) return done(read.item, wayBackIn(lost) ?? back);
      if (!says(from)) throw changedError(read.item, now);
      return null;
    },
  };
}

export function textsOf(
  { title }: Item,
  { location, internalNotes }: Pick<ItemDetails, 'location' | 'internalNotes'>,
): Texts {
  return { title: title ?? '', location: location ?? '', internalNotes: internalNotes ?? '' };
}

function valuesIn(texts: Texts, changed: TextField[]): Changes {
  return Object.fromEntries(changed.map((field) => [field, texts[field] || null]));
}

/** As HubSpot gives a text back, whatever blanks it was written with. */
function asRead(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
