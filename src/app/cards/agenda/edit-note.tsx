import type { AppError } from '@app/domain/app-error';
import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { asAppError } from '../load-state.ts';
import { useAgendaTexts } from './agenda-texts.ts';
import type { HostActions } from './agenda-actions.ts';
import type { EditNote as Note } from './use-item-edits.ts';

type EditNoteProps = { note: Note; host: HostActions };

/** What was done to a row, with the way back. */
export function EditNote({ note, host }: EditNoteProps) {
  const { words } = useAgendaTexts();
  const [error, setError] = useState<AppError | null>(null);
  const [isUndoing, setIsUndoing] = useState(false);
  const isStale = error?.code === 'STALE';

  const undo = async (): Promise<void> => {
    setIsUndoing(true);
    setError(null);
    try {
      await note.undo(isStale);
      host.addAlert({ type: 'success', message: words.outcomesUndone(1) });
    } catch (failure) {
      setError(asAppError(failure));
      setIsUndoing(false);
    }
  };

  return (
    <Flex direction="column" gap="xs">
      <Inline gap="xs" align="center">
        <Text variant="microcopy">{note.done}</Text>
        <Button size="xs" variant="transparent" disabled={isUndoing} onClick={() => void undo()}>
          {isStale ? words.undoAnyway : words.undo}
        </Button>
      </Inline>
      {error !== null && (
        <Text format={{ fontWeight: 'demibold' }}>
          {words.notSaved(
            words.errors[error.code].title,
            words.errors[error.code].advice(error.details ?? {}),
          )}
        </Text>
      )}
    </Flex>
  );
}
