import { Flex } from '@hubspot/ui-extensions';
import { ErrorAlert } from '../error-alert.tsx';
import { useAgendaTexts } from './agenda-texts.ts';
import type { HostActions } from './agenda-actions.ts';
import type { EditNote as Note } from './use-item-edits.ts';
import { UndoLine } from './undo-line.tsx';
import { useWrite } from './use-write.ts';

type EditNoteProps = { note: Note; host: HostActions; onLook: () => void };

/** What was done to a row, with the way back. */
export function EditNote({ note, host, onLook }: EditNoteProps) {
  const { words } = useAgendaTexts();
  const { isBusy, error, run } = useWrite();
  const isStale = error?.code === 'STALE';

  const undo = async (): Promise<void> => {
    const isUndone = await run(() => note.undo(isStale));
    if (isUndone) host.addAlert({ type: 'success', message: words.outcomesUndone(1) });
  };

  return (
    <Flex direction="column" gap="xs">
      <UndoLine
        done={isBusy ? words.saving : note.done}
        isForced={isStale}
        onUndo={() => void undo()}
      />
      {error !== null && <ErrorAlert error={error} onLook={onLook} />}
    </Flex>
  );
}
