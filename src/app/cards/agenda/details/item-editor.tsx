import type { editItem } from '@app/contracts/edit-item';
import { Button, Flex, Inline, Input, LoadingButton, TextArea } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { WriteAlert } from '../write-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';
import { useWrite } from '../use-write.ts';
import type { ItemDetails } from './read-item.ts';

type ItemEditorProps = {
  item: Item;
  details: ItemDetails;
  actions: AgendaActions;
  onLook: () => void;
};
const fields = ['title', 'location', 'internalNotes'] as const;
type Field = (typeof fields)[number];
type Edit = { changes: Partial<Record<Field, string | null>> } | { undo: string };

/** An item's words, edited in place. Saved only when asked, only what was changed, and only over what was read. */
export function ItemEditor({ item, details, actions, onLook }: ItemEditorProps) {
  const { words } = useAgendaTexts();
  const { record, edits, host } = actions;
  const { kind, id } = item;
  const [saved, setSaved] = useState(() => textsOf(item, details));
  const [texts, setTexts] = useState(saved);
  const [updatedAt, setUpdatedAt] = useState(item.updatedAt);
  const { isBusy, error, run } = useWrite();
  const isStale = error?.code === 'STALE';

  /** Leaves the way back on the row, which is a change like any other. */
  const write = async (edit: Edit, expected: Date | null, done: string): Promise<Item> => {
    const { item: edited, undo } = await callFunction<typeof editItem>('edit-item', {
      record,
      item: { kind, id },
      ...edit,
      ...(expected !== null && { expectedUpdatedAt: expected.toISOString() }),
    });
    const putBack = async (isForced: boolean): Promise<void> => {
      if (undo === undefined) return;
      await write({ undo }, isForced ? null : edited.updatedAt, words.outcomesUndone(1));
    };
    // Where everything was so already there is no way back.
    const note = undo === undefined ? undefined : { done, undo: putBack };
    edits.remember({ item: edited, ...(note && { note }) });
    return edited;
  };

  const save = async (): Promise<void> => {
    const changed = fields.filter((field) => texts[field] !== saved[field]);
    if (changed.length === 0) return;
    const isSaved = await run(async () => {
      const changes = Object.fromEntries(changed.map((field) => [field, texts[field] || null]));
      const edited = await write({ changes }, isStale ? null : updatedAt, words.edited);
      setUpdatedAt(edited.updatedAt);
    });
    if (!isSaved) return;
    setSaved(texts);
    host.addAlert({ type: 'success', message: words.edited });
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
      {error !== null && <WriteAlert error={error} onLook={onLook} shownStart={item.start} />}
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

function textsOf({ title }: Item, { location, internalNotes }: ItemDetails): Record<Field, string> {
  return { title: title ?? '', location: location ?? '', internalNotes: internalNotes ?? '' };
}
