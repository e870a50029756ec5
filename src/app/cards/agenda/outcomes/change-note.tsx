import type { Outcome } from '@app/domain/outcome';
import { ErrorAlert } from '../../error-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import { Note } from '../note.tsx';
import type { Refusal, RowChange } from './row-change.ts';
import { isStale } from './stale-rows.ts';

type ChangeNoteProps = {
  /** The outcome that was chosen for a row with copies, until the rep has said what becomes of them. */
  asking: { outcome: Outcome; copies: number } | null;
  change: RowChange | undefined;
  /** Of the row, as it is shown. */
  start: Date | null;
  onAnswer: (withCopies: boolean) => void;
  onCancel: () => void;
  onUndo: () => void;
  /** Writes again although somebody changed the item meanwhile. */
  onForce: (refused: Refusal) => void;
  /** Takes over what somebody else has made of it, or asks again. */
  onKeep: (isKept: boolean) => void;
  onLook: () => void;
};

/** What becomes of a choice, under its row: a question, then saved with the way back, or not saved with the reason. */
export function ChangeNote({ asking, change, start, onLook, ...on }: ChangeNoteProps) {
  const { words } = useAgendaTexts();
  const undo = { label: words.undo, onClick: on.onUndo, isQuiet: true };
  if (asking !== null) {
    return (
      <Note
        lines={[words.copiesQuestion(asking.outcome.label, asking.copies)]}
        answers={[
          {
            label: words.withCopies,
            onClick: () => {
              on.onAnswer(true);
            },
          },
          {
            label: words.withoutCopies,
            onClick: () => {
              on.onAnswer(false);
            },
          },
          { label: words.cancel, onClick: on.onCancel, isQuiet: true },
        ]}
      />
    );
  }
  switch (change?.status) {
    case undefined:
      return <Note />;
    case 'saving':
      return <Note said={words.saving} answers={[undo]} />;
    case 'saved':
      return (
        <Note
          said={change.failedCopies > 0 ? words.copiesFailed(change.failedCopies) : ''}
          answers={[undo]}
        />
      );
    case 'kept': {
      const askAgain = (): void => {
        on.onKeep(false);
      };
      return <Note said={words.kept} answers={[{ ...undo, onClick: askAgain }]} />;
    }
    case 'refused': {
      const { error, wanted } = change;
      const told = isStale(change) ? error.details?.['outcome'] : undefined;
      const current = told === undefined ? undefined : [told].flat().join() || words.noOutcome;
      return (
        <Note
          alert={
            <ErrorAlert
              error={error}
              onLook={onLook}
              shownStart={start}
              sentence={current === undefined ? undefined : words.changedMeanwhile(current)}
            />
          }
          answers={
            isStale(change)
              ? [
                  {
                    label: current !== undefined ? words.keepOutcome(current) : words.keepCurrent,
                    onClick: () => {
                      on.onKeep(true);
                    },
                  },
                  {
                    label: words.useMine(wanted?.label ?? words.noOutcome),
                    onClick: () => {
                      on.onForce(change);
                    },
                  },
                ]
              : []
          }
        />
      );
    }
  }
}
