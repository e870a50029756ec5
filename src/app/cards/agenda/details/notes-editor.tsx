import { editItem } from '@app/contracts/edit-item';
import type { AppError } from '@app/domain/app-error';
import { Flex, LoadingButton, TextArea } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { asAppError } from '../../load-state.ts';
import { ErrorAlert } from '../../error-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';

type NotesEditorProps = { item: Item; notes: string | null; actions: AgendaActions };

/** The notes for the team, edited in place. Saved only when asked, and only over what was read. */
export function NotesEditor({ item, notes, actions }: NotesEditorProps) {
  const { words } = useAgendaTexts();
  const { record, edits, host } = actions;
  const [saved, setSaved] = useState(notes ?? '');
  const [text, setText] = useState(notes ?? '');
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const isStale = error?.code === 'STALE';

  const write = async (value: string, expected: Date | null) => {
    const { kind, id } = item;
    return callFunction(editItem, {
      record,
      item: { kind, id },
      changes: { internalNotes: value === '' ? null : value },
      ...(expected !== null && { expectedUpdatedAt: expected.toISOString() }),
    });
  };

  const save = async (): Promise<void> => {
    if (text === saved) return;
    setIsSaving(true);
    setError(null);
    try {
      const { item: edited } = await write(text, isStale ? null : item.updatedAt);
      edits.remember({
        item: edited,
        note: {
          done: words.notesSaved,
          undo: async (isForced) => {
            const back = await write(saved, isForced ? null : edited.updatedAt);
            edits.remember({ item: back.item });
          },
        },
      });
      setSaved(text);
      host.addAlert({ type: 'success', message: words.notesSaved });
    } catch (failure) {
      setError(asAppError(failure));
    } finally {
      setIsSaving(false);
    }
  };

  return (
    <Flex direction="column" gap="xs">
      <TextArea
        label={words.internalNotes}
        name="internal-notes"
        description={words.internalNotesHelp}
        rows={4}
        value={text}
        onInput={setText}
      />
      {error !== null && <ErrorAlert error={error} />}
      {/* Always there: a button that went away after saving would take the keyboard's focus with it. */}
      <LoadingButton size="xs" loading={isSaving} onClick={() => void save()}>
        {isStale ? words.saveAnyway : words.save}
      </LoadingButton>
    </Flex>
  );
}
