import type { editItem } from '@app/contracts/agenda/edit-item';
import { callFunction } from '@app/card-kit/call-function';
import type { Command } from '@app/card-kit/write/write-line';
import { turn, type Side } from './turn.ts';
import type { Item, ItemDetails, RowScope } from '../types.ts';

export const textFields = [
  'title',
  'location',
  'description',
  'internalNotes',
  'type',
  'end',
] as const;
export type TextField = (typeof textFields)[number];
/** An end is a text as well, in ISO 8601; empty where there is none. */
export type Texts = Record<TextField, string>;
/** HTML in HubSpot. */
const formatted = new Set<TextField>(['description', 'internalNotes']);
type Changes = Partial<Record<TextField, string | null>>;

type Edit = {
  from: Texts;
  to: Texts;
  updatedAt: Date | null;
  /** Whether the type it has is offered no more: HubSpot would refuse it. */
  isFinal: boolean;
};

/** Writes an item's words, its type and its end, only what was changed. */
export function edit(
  scope: RowScope,
  { from, to, updatedAt, isFinal }: Edit,
  onDone: (edited: Item) => void,
): Command<Item> {
  const { record, words } = scope;
  const changed = textFields.filter((field) => to[field] !== from[field]);
  const sideOf = (texts: Texts, said: string): Side => ({
    said: () => said,
    isAt: ({ item, ...details }) => {
      const now = textsOf(item, details);
      return changed.every((field) => asRead(now[field]) === asRead(texts[field]));
    },
    told: ({ item, ...details }) => textsOf(item, details),
  });
  return turn(scope, {
    edit: { changes: valuesIn(to, changed) },
    send: (sent, { kind, id }) =>
      callFunction<typeof editItem>('agenda/edit-item', { record, item: { kind, id }, ...sent }),
    from: sideOf(from, words.outcomesUndone(1)),
    to: sideOf(to, words.edited),
    // How formatted text was written only the function knew.
    back: changed.some((field) => formatted.has(field))
      ? undefined
      : { changes: valuesIn(from, changed) },
    isFinal,
    message: words.edited,
    updatedAt,
    onDone,
  });
}

export function textsOf(
  { title, end }: Item,
  { location, description, internalNotes, type }: Omit<ItemDetails, 'item'>,
): Texts {
  return {
    title: title ?? '',
    location: location ?? '',
    description: description ?? '',
    internalNotes: internalNotes ?? '',
    type: type ?? '',
    end: end?.toISOString() ?? '',
  };
}

/** The type it had, where the account offers it no more and it is given up. */
export function typeGivenUp(
  { types }: ItemDetails,
  { type: from }: Texts,
  { type: to }: Texts,
): string | undefined {
  const isOffered = from === '' || types.some(({ value }) => value === from);
  return isOffered || from === to ? undefined : from;
}

function valuesIn(texts: Texts, changed: TextField[]): Changes {
  return Object.fromEntries(changed.map((field) => [field, texts[field] || null]));
}

/** As HubSpot gives a text back, whatever blanks it was written with. */
function asRead(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
