import type { AppError } from '@app/domain/app-error';
import { useEffect, useRef, useState } from 'react';
import type { WriteFailure } from '@app/card-kit/write/write-failure';
import { useRowScope } from '../agenda-texts.ts';
import {
  edit,
  textFields,
  textsOf,
  typeGivenUp,
  type TextField,
  type Texts,
} from '../commands/edit.ts';
import { keep } from '../commands/keep.ts';
import { lineKey } from '../rows/line-key.ts';
import { usePanelWrite } from '../rows/use-panel-write.ts';
import type { AgendaActions, Item, ItemDetails } from '../types.ts';

export type ItemEdit = {
  isEditing: boolean;
  /** Not before the words are read, and not without the permission to write them. */
  canEdit: boolean;
  /** As HubSpot has them; null until they are read. */
  saved: Texts | null;
  /** As they stand in the fields. */
  texts: Texts | null;
  type: (field: TextField, text: string) => void;
  /** What somebody else has written meanwhile. */
  stale: AppError | null;
  isBusy: boolean;
  failure: WriteFailure | null;
  /** Where the way out stands: at the button that led in, which keeps the focus. */
  cancelAt: 'notes' | 'footer';
  begin: (at: ItemEdit['cancelAt']) => void;
  save: () => Promise<void>;
  /** Leaves the fields: what was typed is forgotten, and where somebody was faster theirs is shown. */
  leave: () => void;
  look: () => Promise<boolean>;
};

/**
 * An item's words. Saved only when asked, only what was changed, and only over what was read; what was typed
 * when the panel closes stays as a draft.
 */
export function useItemEdit(
  panelId: string,
  item: Item,
  details: ItemDetails | null,
  actions: AgendaActions,
): ItemEdit {
  const scope = useRowScope(actions);
  const words = useTyped(item, details, actions);
  const { saved, texts, changed } = words;
  const [isEditing, setIsEditing] = useState(words.isDraft);
  const [begunAt, setBegunAt] = useState<ItemEdit['cancelAt']>('footer');
  const { isBusy, failure, run, check } = usePanelWrite(item, actions, `${panelId} edit`);
  const error = failure?.error ?? null;
  const isStale = error?.code === 'STALE';
  const close = (isDone: boolean): void => {
    if (isDone) setIsEditing(false);
  };
  return {
    isEditing: isEditing && saved !== null,
    canEdit: saved !== null && actions.denied[item.kind] === undefined,
    saved,
    texts,
    type: words.type,
    stale: isStale ? error : null,
    isBusy,
    failure,
    // The choice between both wordings belongs together.
    cancelAt: isStale ? 'footer' : begunAt,
    begin: (at) => {
      setBegunAt(at);
      setIsEditing(true);
    },
    save: async () => {
      if (details === null || saved === null || texts === null || changed.length === 0) {
        close(true);
        return;
      }
      const updatedAt = await stampToWriteOver(item, words, actions);
      const isFinal = typeGivenUp(details, saved, texts) !== undefined;
      const command = edit(scope, { from: saved, to: texts, updatedAt, isFinal }, (edited) => {
        words.settle(texts, edited.updatedAt);
      });
      close(await run(command, isStale));
    },
    leave: () => {
      if (isStale) {
        const told = actions.store.lineOf(lineKey('edit', item))?.done;
        void run(keep(scope, told, words.read)).then(close);
      } else {
        words.forget();
        close(true);
      }
    },
    look: async () => {
      const isDone = await check();
      close(isDone);
      return isDone;
    },
  };
}

type TypedTexts = ReturnType<typeof useTyped>;

/**
 * Of the item as its words were read. Where the rep has set its outcome since, the item's own, if the words are
 * still as they were read.
 */
async function stampToWriteOver(
  item: Item,
  { saved, changed, updatedAt }: TypedTexts,
  { store, read }: AgendaActions,
): Promise<Date | null> {
  const own = store.lineOf(lineKey('outcome', item))?.done?.subject?.updatedAt ?? null;
  if (own === null || (updatedAt !== null && own <= updatedAt)) return updatedAt;
  try {
    const { item: current, ...details } = await read(item);
    const now = textsOf(current, details);
    return changed.every((field) => now[field] === saved?.[field]) ? current.updatedAt : updatedAt;
  } catch {
    return updatedAt;
  }
}

/** What stands in the fields, and what HubSpot has; closing the panel is not saving, and loses nothing. */
function useTyped(item: Item, details: ItemDetails | null, { drafts }: AgendaActions) {
  const { kind, id } = item;
  const [draft] = useState(() => drafts.of(item));
  const [typed, setTyped] = useState<Partial<Texts>>(draft?.texts ?? {});
  const [written, setWritten] = useState<{ texts: Texts; at: Date | null } | null>(null);
  const read = details === null ? null : textsOf(details.item, details);
  const saved = written?.texts ?? read;
  const updatedAt =
    written !== null
      ? written.at
      : draft !== undefined
        ? draft.updatedAt
        : (details?.item.updatedAt ?? null);
  const changed =
    saved === null
      ? []
      : textFields.filter((field) => typed[field] !== undefined && typed[field] !== saved[field]);
  const leave = useRef<() => void>();
  useEffect(() => {
    leave.current = () => {
      drafts.keep({ kind, id }, (known) =>
        saved === null ? known : { texts: only(typed, changed), updatedAt },
      );
    };
  });
  useEffect(() => () => leave.current?.(), []);
  return {
    saved,
    texts: saved && { ...saved, ...typed },
    changed,
    updatedAt,
    isDraft: draft !== undefined,
    type: (field: TextField, text: string): void => {
      setTyped((known) => ({ ...known, [field]: text }));
    },
    forget: (): void => {
      setTyped({});
    },
    /** HubSpot has these; where the panel was closed meanwhile, what was typed since stays a draft. */
    settle: (texts: Texts, at: Date | null): void => {
      setWritten({ texts, at });
      drafts.keep(item, (known) => {
        const left = textFields.filter(
          (field) => known?.texts[field] !== undefined && known.texts[field] !== texts[field],
        );
        return { texts: only(known?.texts ?? {}, left), updatedAt: at };
      });
    },
    /** Shows what HubSpot has now. */
    read: (current: ItemDetails): void => {
      setWritten({ texts: textsOf(current.item, current), at: current.item.updatedAt });
      setTyped({});
    },
  };
}

function only(texts: Partial<Texts>, fields: TextField[]): Partial<Texts> {
  return Object.fromEntries(fields.map((field) => [field, texts[field]]));
}
