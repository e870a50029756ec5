import type { Outcome } from '@app/domain/outcome';
import { Button, Inline, Text } from '@hubspot/ui-extensions';
import { ErrorAlert } from '../../error-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import { UndoLine } from '../undo-line.tsx';
import type { RowChange } from './row-change.ts';

type ChangeNoteProps = {
  change: RowChange;
  /** Of the row, as it is shown. */
  start: Date | null;
  onUndo: () => void;
  /** Writes again although somebody changed the item meanwhile. */
  onForce: (wanted: Outcome | null) => void;
  onLook: () => void;
};

/** What became of the change, under its row: saved with the way back, or not saved with the reason. */
export function ChangeNote({ change, start, onUndo, onForce, onLook }: ChangeNoteProps) {
  const { words } = useAgendaTexts();
  switch (change.status) {
    case 'saving':
      return <Text variant="microcopy">{words.saving}</Text>;
    case 'saved':
      return (
        <UndoLine
          done={change.failedCopies > 0 ? words.copiesFailed(change.failedCopies) : ''}
          onUndo={onUndo}
        />
      );
    case 'refused': {
      const { error, wanted } = change;
      const isStale = error.code === 'STALE';
      const current = isStale ? error.details?.['outcome'] : undefined;
      return (
        <ErrorAlert
          error={error}
          onLook={onLook}
          shownStart={start}
          sentence={current && words.changedMeanwhile([current].flat().join(', '))}
        >
          {isStale && (
            <Inline>
              <Button
                size="xs"
                onClick={() => {
                  onForce(wanted);
                }}
              >
                {words.useMine(wanted?.label ?? words.noOutcome)}
              </Button>
            </Inline>
          )}
        </ErrorAlert>
      );
    }
  }
}
