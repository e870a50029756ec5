import type { NoteProps } from '../note.tsx';
import type { AgendaWords } from '../words/en.ts';

/** Asked before an outcome is written to rows that have copies; null takes it back. */
export function copiesQuestion(
  words: AgendaWords,
  { label }: { label: string },
  copies: number,
  onAnswer: (withCopies: boolean | null) => void,
): NoteProps {
  return {
    lines: [words.copiesQuestion(label, copies)],
    answers: [
      [words.withCopies, onAnswer.bind(null, true)],
      [words.withoutCopies, onAnswer.bind(null, false)],
      [words.cancel, onAnswer.bind(null, null), true],
    ],
  };
}

/** Asked before an outcome is written over one that the account no longer has; false takes it back. */
export function finalQuestion(
  words: AgendaWords,
  { before, label }: { before: string; label: string },
  onAnswer: (isWanted: boolean) => void,
): NoteProps {
  return {
    lines: [words.noWayBack(before)],
    answers: [
      [words.useMine(label), onAnswer.bind(null, true)],
      [words.cancel, onAnswer.bind(null, false), true],
    ],
  };
}
