import { WriteAlert } from '../write-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { Answer } from '@app/card-kit/views/answers';
import { Note, type NoteProps } from '@app/card-kit/views/note';
import type { RowChange, Wanted } from './row-change.ts';
import { isInDoubt } from '@app/card-kit/write/write-failure';
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
  /** Writes again. */
  onForce: (wanted: Wanted) => void;
  /** Takes over what somebody else has made of it, or asks again. */
  onKeep: (isKept: boolean) => void;
  onLook: () => unknown;
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
          answers={canUndo && change.undo.length > 0 ? undoBy(on.onUndo) : []}
        />
      );
    case 'kept': {
      const askAgain = (): void => {
        on.onKeep(false);
      };
      return <Note said={words.kept} answers={undoBy(askAgain)} />;
    }
    case 'refused': {
      const { wanted, status: _, at: _at, ...failure } = change;
      const told = isStale(change) ? change.error.details?.['outcome'] : undefined;
      const current = told === undefined ? undefined : String(told) || words.noOutcome;
      const again = (label: string, isForced: boolean): Answer => [
        label,
        () => {
          on.onForce({ ...wanted, isForced });
        },
      ];
      return (
        <Note
          alert={
            <WriteAlert
              {...failure}
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
                  again(words.useMine(wanted.outcome?.label ?? words.noOutcome), true),
                ]
              : isInDoubt(failure)
                ? []
                : [again(words.retry, false)]
          }
        />
      );
    }
  }
}
