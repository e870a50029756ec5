import type { editItem } from '@app/contracts/edit-item';
import { Button, Flex, Inline, Input, LoadingButton, TextArea } from '@hubspot/ui-extensions';
import { useEffect, useRef, useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { WriteAlert } from '../write-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import { changedError } from '../changed-error.ts';
import type { Item } from '../outcomes/row-change.ts';
import { useWrite } from '../use-write.ts';
import type { FindWrite } from '../write-failure.ts';
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
/** What puts an edit back, and how to look whether it did. */
type Back = { edit: Edit; find: FindWrite | undefined };

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

  const remember = (edited: Item, done: string, back: Back | null): void => {
    const undo = async (isForced: boolean): Promise<void> => {
      if (back === null) return;
      await write(back.edit, isForced ? null : edited.updatedAt, words.outcomesUndone(1), null);
    };
    edits.remember({
      item: edited,
      note: { done, ...(back !== null && { undo, find: back.find }) },
    });
  };

  /** Leaves the way back on the row, which is a change like any other. */
  const write = async (
    edit: Edit,
    expected: Date | null,
    done: string,
    find: FindWrite | null,
  ): Promise<Item> => {
    const { item: edited, undo } = await callFunction<typeof editItem>('edit-item', {
      record,
      item: { kind, id },
      ...edit,
      ...(expected !== null && { expectedUpdatedAt: expected.toISOString() }),
    });
    // Where everything was so already there is no way back.
    if (undo === undefined) edits.remember({ item: edited });
    else remember(edited, done, { edit: { undo }, find: find ?? undefined });
    return edited;
  };

  /** Looks whether the fields say what was written, and leaves the way back if that is known. */
  const findTexts =
    (changed: Field[], wanted: Texts, before: Texts, done: string, back: Back | null): FindWrite =>
    async () => {
      const read = await readItem(record, item);
      const now = textsOf(read.item, read);
      const says = (texts: Texts): boolean =>
        changed.every((field) => asRead(now[field]) === asRead(texts[field]));
      if (says(wanted)) {
        remember(read.item, done, back);
        setUpdatedAt(read.item.updatedAt);
        setSaved(now);
      } else if (!says(before)) throw changedError(read.item, now);
      return says(wanted);
    };

  const save = async (): Promise<void> => {
    const changed = fields.filter((field) => texts[field] !== saved[field]);
    if (changed.length === 0) return;
    const valuesIn = (from: Texts): Changes =>
      Object.fromEntries(changed.map((field) => [field, from[field] || null]));
    const findUndone = findTexts(changed, saved, texts, words.outcomesUndone(1), null);
    // How notes were formatted was only known to the answer that got lost.
    const isBackKnown = !isStale && !changed.includes('internalNotes');
    const back = isBackKnown ? { edit: { changes: valuesIn(saved) }, find: findUndone } : null;
    const isSaved = await run(
      async () => {
        const edited = await write(
          { changes: valuesIn(texts) },
          isStale ? null : updatedAt,
          words.edited,
          findUndone,
        );
        setUpdatedAt(edited.updatedAt);
        setSaved(texts);
        // Where the panel was closed meanwhile, what was typed since stays a draft.
        edits.keepDraft(item, (known) => {
          const left = changesIn({ ...texts, ...known?.texts }, texts);
          return { texts: left, updatedAt: edited.updatedAt };
        });
      },
      findTexts(changed, texts, saved, words.edited, back),
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
