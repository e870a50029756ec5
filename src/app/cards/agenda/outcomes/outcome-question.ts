import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import type { NoteProps } from '@app/card-kit/views/note';
import type { AgendaMessages } from '../messages/en.ts';
import { canSetBack } from './can-set-back.ts';
import type { Item } from '../types.ts';

type Question = Required<Pick<NoteProps, 'lines' | 'answers'>>;

/**
 * What is asked before an outcome is written over one that the account no longer has; null where there is
 * nothing to ask.
 */
export function outcomeQuestion(
  words: AgendaMessages,
  label: string,
  items: readonly Item[],
  known: ListAgendaData['options'],
  onAnswer: (isWanted: boolean) => void,
): Question | null {
  const final = items.flatMap((item) =>
    item.outcome === null || canSetBack(item, item.outcome.value, known) ? [] : item.outcome.label,
  );
  if (final.length === 0) return null;
  return {
    lines: [...new Set(final)].map((outcome) => {
      const count = final.filter((other) => other === outcome).length;
      return words.noWayBack(outcome, count, items.length);
    }),
    answers: [
      [words.useMine(label), onAnswer.bind(null, true)],
      [words.cancel, onAnswer.bind(null, false), true],
    ],
  };
}
