import type { editItem } from '@app/contracts/edit-item';
import { Flex, Inline, Input, LoadingButton, TextArea } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { ErrorAlert } from '../../error-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';
import { useWrite } from '../use-write.ts';
import type { ItemDetails } from './use-item-details.ts';

type ItemEditorProps = {
  item: Item;
  details: ItemDetails;
  actions: AgendaActions;
  onLook: () => void;
};
type Field = 'title' | 'location' | 'internalNotes';
type Changes = Partial<Record<Field | 'internalNotesHtml', string | null>>;

/** An item's words, edited in place. Saved only when asked, only what was changed, and only over what was read. */
export function ItemEditor({ item, details, actions, onLook }: ItemEditorProps) {
  const { words } = useAgendaTexts();
  const { record, edits, host } = actions;
  const { kind, id } = item;
  const [saved, setSaved] = useState({
    title: item.title ?? '',
    location: details.location ?? '',
    internalNotes: details.internalNotes ?? '',
  });
  const [texts, setTexts] = useState(saved);
  const [updatedAt, setUpdatedAt] = useState(item.updatedAt);
  const { isBusy, error, run } = useWrite();
  const isStale = error?.code === 'STALE';

  const write = (changes: Changes, expected: Date | null) =>
    callFunction<typeof editItem>('edit-item', {
      record,
      item: { kind, id },
      changes,
      ...(expected !== null && { expectedUpdatedAt: expected.toISOString() }),
    });

  const save = async (): Promise<void> => {
    const changed = (['title', 'location', 'internalNotes'] as const).filter(
      (field) => texts[field] !== saved[field],
    );
    if (changed.length === 0) return;
    const isSaved = await run(async () => {
      const changes = Object.fromEntries(changed.map((field) => [field, texts[field] || null]));
      const { item: edited, previous } = await write(changes, isStale ? null : updatedAt);
      const before = Object.fromEntries(
        changed.map((field) => {
          // Put back with its formatting, not as it reads.
          const name = field === 'internalNotes' ? 'internalNotesHtml' : field;
          return [name, previous[name] ?? null];
        }),
      );
      edits.remember({
        item: edited,
        note: {
          done: words.edited,
          undo: async (isForced) => {
            const back = await write(before, isForced ? null : edited.updatedAt);
            edits.remember({ item: back.item });
          },
        },
      });
      setUpdatedAt(edited.updatedAt);
    });
    if (!isSaved) return;
    setSaved(texts);
    host.addAlert({ type: 'success', message: words.edited });
  };

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
      {error !== null && <ErrorAlert error={error} onLook={onLook} />}
      {/* Always there: a button that went away after saving would take the keyboard's focus with it. */}
      <Inline>
        <LoadingButton size="xs" loading={isBusy} onClick={() => void save()}>
          {isStale ? words.saveAnyway : words.save}
        </LoadingButton>
      </Inline>
    </Flex>
  );
}
