import type { editItem } from '@app/contracts/edit-item';
import { Button, Flex, Inline, Input, LoadingButton, TextArea } from '@hubspot/ui-extensions';
import { useEffect, useRef, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { WriteAlert } from '../write-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import { changedError } from '../changed-error.ts';
import type { Item } from '../outcomes/row-change.ts';
import { useWrite } from '@app/card-kit/write/use-write';
import { wayBackIn, type FindWrite } from '@app/card-kit/write/write-failure';
import { readItem, type ItemDetails } from './read-item.ts';

type ItemEditorProps = {
  item: Item;
  details: ItemDetails;
  actions: AgendaActions;
};
const fields = ['title', 'location', 'internalNotes'] as const;
type Field = (typeof fields)[number];
type Texts = Record<Field, string>;
type Changes = Partial<Record<Field, string | null>>;
type Edit = { changes: Changes } | { undo: string };
/** What is edited, and what is said of it and of its undoing. */
type Turn = { changed: Field[]; from: Texts; to: Texts; done: string; undone: string };

/** An item's words, edited in place. Saved only when asked, only what was changed, and only over what was read. */
export function ItemEditor({ item, details, actions }: ItemEditorProps) {
  const { words } = useAgendaTexts();
  const { record, edits, host } = actions;
  const { kind, id } = item;
  const [saved, setSaved] = useState(() => textsOf(item, details));
  const draft = edits.draftOf(item);
  const [texts, setTexts] = useState({ ...saved, ...draft?.texts });
  const [updatedAt, setUpdatedAt] = useState(
    draft === undefined ? item.updatedAt : draft.updatedAt,
  );
  const leave = useRef<() => void>();
  useEffect(() => {
    leave.current = () => {
      edits.keepDraft({ kind, id }, () => ({ texts: changesIn(texts, saved), updatedAt }));
    };
  });
  // Closing the panel is not saving, and loses nothing.
  useEffect(() => () => leave.current?.(), []);
  const { isBusy, failure, run, check } = useWrite();
  const error = failure?.error ?? null;
  const isStale = error?.code === 'STALE';

  /** Leaves on the row what was done, with the way back, which is a change like any other. */
  const remember = (edited: Item, turn: Turn, back: Edit | undefined): void => {
    const { done, undone, from, to } = turn;
    const turned = { ...turn, done: undone, undone: done, from: to, to: from };
    const undo = async (isForced: boolean): Promise<void> => {
      if (back) await write(back, isForced ? null : edited.updatedAt, turned);
    };
    edits.remember({
      item: edited,
      note: { done, ...(back && { undo, find: findTexts(turned, undefined) }) },
    });
  };

  const write = async (edit: Edit, expected: Date | null, turn: Turn): Promise<Item> => {
    const { item: edited, undo } = await callFunction<typeof editItem>('agenda/edit-item', {
      record,
      item: { kind, id },
      ...edit,
      ...(expected !== null && { expectedUpdatedAt: expected.toISOString() }),
    });
    // Where everything was so already there is no way back.
    if (undo === undefined) edits.remember({ item: edited });
    else remember(edited, turn, { undo });
    return edited;
  };

  /** Looks whether the fields say what was written, and leaves the way back if that is known. */
  const findTexts =
    (turn: Turn, back: Edit | undefined): FindWrite =>
    async (lost) => {
      const read = await readItem(record, item);
      const now = textsOf(read.item, read);
      const says = (texts: Texts): boolean =>
        turn.changed.every((field) => asRead(now[field]) === asRead(texts[field]));
      if (says(turn.to)) {
        remember(read.item, turn, wayBackIn(lost) ?? back);
        setUpdatedAt(read.item.updatedAt);
        setSaved(now);
      } else if (!says(turn.from)) throw changedError(read.item, now);
      return says(turn.to);
    };

  const save = async (): Promise<void> => {
    const changed = fields.filter((field) => texts[field] !== saved[field]);
    if (changed.length === 0) return;
    const valuesIn = (from: Texts): Changes =>
      Object.fromEntries(changed.map((field) => [field, from[field] || null]));
    const undone = words.outcomesUndone(1);
    const turn = { changed, from: saved, to: texts, done: words.edited, undone };
    // How notes were formatted only the function knew.
    const isBackKnown = !isStale && !changed.includes('internalNotes');
    const isSaved = await run(
      async () => {
        const expected = isStale ? null : updatedAt;
        const edited = await write({ changes: valuesIn(texts) }, expected, turn);
        setUpdatedAt(edited.updatedAt);
        setSaved(texts);
        // Where the panel was closed meanwhile, what was typed since stays a draft.
        edits.keepDraft(item, (known) => {
          const left = changesIn({ ...texts, ...known?.texts }, texts);
          return { texts: left, updatedAt: edited.updatedAt };
        });
      },
      findTexts(turn, isBackKnown ? { changes: valuesIn(saved) } : undefined),
    );
    if (isSaved) host.addAlert({ type: 'success', message: words.edited });
  };

  const keep = (): Promise<boolean> =>
    run(async () => {
      const current = await actions.keep(item);
      const now = textsOf(current.item, current);
      setSaved(now);
      setTexts(now);
      setUpdatedAt(current.item.updatedAt);
    });

  const propsOf = (field: Field) => {
    const current = isStale ? error.details?.[field] : undefined;
    const isOther = typeof current === 'string' && current !== saved[field];
    return {
      name: `${kind}-${id}-${field}`,
      value: texts[field],
      onInput: (text: string) => {
        setTexts((known) => ({ ...known, [field]: text }));
      },
      ...(isOther && { error: true, validationMessage: words.saysNow(current) }),
    };
  };

  return (
    <Flex direction="column" gap="sm">
      <Input label={words.titleField} {...propsOf('title')} />
      {kind === 'meeting' && (
        <>
          <Input label={words.place} {...propsOf('location')} />
          <TextArea
            label={words.internalNotes}
            description={words.internalNotesHelp}
            rows={4}
            {...propsOf('internalNotes')}
          />
        </>
      )}
      {failure !== null && (
        <WriteAlert
          {...failure}
          onLook={async () => {
            if (await check()) host.addAlert({ type: 'success', message: words.edited });
          }}
          shownStart={item.start}
        />
      )}
      {/* Always there: a button that went away after saving would take the keyboard's focus with it. */}
      <Inline gap="xs">
        <LoadingButton size="xs" loading={isBusy} onClick={() => void save()}>
          {isStale ? words.saveAnyway : words.save}
        </LoadingButton>
        <Button
          size="xs"
          variant={isStale ? 'secondary' : 'transparent'}
          onClick={() => {
            if (isStale) void keep();
            else setTexts(saved);
          }}
        >
          {isStale ? words.keepCurrent : words.discard}
        </Button>
      </Inline>
    </Flex>
  );
}

function changesIn(texts: Texts, saved: Texts): Partial<Texts> {
  const changed = fields.filter((field) => texts[field] !== saved[field]);
  return Object.fromEntries(changed.map((field) => [field, texts[field]]));
}

/** As HubSpot gives a text back, whatever blanks it was written with. */
function asRead(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textsOf({ title }: Item, { location, internalNotes }: ItemDetails): Texts {
  return { title: title ?? '', location: location ?? '', internalNotes: internalNotes ?? '' };
}
