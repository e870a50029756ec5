import { WriteAlert } from '../write-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { Answer } from '../answers.tsx';
import { Note, type NoteProps } from '../note.tsx';
import type { Refusal, RowChange } from './row-change.ts';
import { isStale } from './stale-rows.ts';

type ChangeNoteProps = {
  /** What is asked before anything is written. */
  question: NoteProps | null;
  change: RowChange | undefined;
  /** Whether what stood before can be set again. */
  canUndo: boolean;
  /** Of the row, as it is shown. */
  start: Date | null;
  onUndo: () => void;
  /** Writes again although somebody changed the item meanwhile. */
  onForce: (refused: Refusal) => void;
  /** Takes over what somebody else has made of it, or asks again. */
  onKeep: (isKept: boolean) => void;
  onLook: () => void;
};

/** What becomes of a choice, under its row: a question, then saved with the way back, or not saved with the reason. */
export function ChangeNote({ question, change, canUndo, start, onLook, ...on }: ChangeNoteProps) {
  const { words } = useAgendaTexts();
  const undoBy = (onUndo: () => void): Answer[] => [[words.undo, onUndo, true]];
  if (question !== null) return <Note {...question} />;
  switch (change?.status) {
    case undefined:
      return <Note />;
    case 'saving':
      return <Note said={words.saving} answers={undoBy(on.onUndo)} />;
    case 'saved':
      return (
        <Note
          said={change.failedCopies > 0 ? words.copiesFailed(change.failedCopies) : ''}
          answers={canUndo ? undoBy(on.onUndo) : []}
        />
      );
    case 'kept': {
      const askAgain = (): void => {
        on.onKeep(false);
      };
      return <Note said={words.kept} answers={undoBy(askAgain)} />;
    }
    case 'refused': {
      const { error, wanted } = change;
      const told = isStale(change) ? error.details?.['outcome'] : undefined;
      const current = told === undefined ? undefined : String(told) || words.noOutcome;
      return (
        <Note
          alert={
            <WriteAlert
              error={error}
              onLook={onLook}
              shownStart={start}
              sentence={current === undefined ? undefined : words.changedMeanwhile(current)}
            />
          }
          answers={
            isStale(change)
              ? [
                  [
                    current === undefined ? words.keepCurrent : words.keepOutcome(current),
                    () => {
                      on.onKeep(true);
                    },
                  ],
                  [
                    words.useMine(wanted?.label ?? words.noOutcome),
                    () => {
                      on.onForce(change);
                    },
                  ],
                ]
              : []
          }
        />
      );
    }
  }
}
