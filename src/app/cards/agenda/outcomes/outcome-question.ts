import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import type { Answer } from '@app/card-kit/views/action-buttons';
import type { NoteProps } from '@app/card-kit/views/note';
import type { AgendaMessages } from '../messages/en.ts';
import { canSetBack } from './can-set-back.ts';
import type { Item } from '../types.ts';

/**
 * What is asked before an outcome is written to rows that have copies, or over outcomes that the account no
 * longer has; null where there is nothing to ask. The answer null takes it back.
 */
export function outcomeQuestion(
  words: AgendaMessages,
  label: string,
  items: readonly Item[],
  known: ListAgendaData['options'],
  onAnswer: (withCopies: boolean | null) => void,
): NoteProps | null {
  const copies = items.reduce((sum, item) => sum + item.copies.length, 0);
  const final = items.flatMap((item) =>
    item.outcome === null || canSetBack(item, item.outcome.value, known) ? [] : item.outcome.label,
  );
  if (copies === 0 && final.length === 0) return null;
  return {
    lines: [
      ...[...new Set(final)].map((outcome) => {
        const count = final.filter((other) => other === outcome).length;
        return words.noWayBack(outcome, count, items.length);
      }),
      ...(copies > 0 ? [words.copiesQuestion(label, copies)] : []),
    ],
    answers: [
      ...(copies > 0
        ? ([
            [words.withCopies, onAnswer.bind(null, true)],
            [words.withoutCopies, onAnswer.bind(null, false)],
          ] satisfies Answer[])
        : ([[words.useMine(label), onAnswer.bind(null, false)]] satisfies Answer[])),
      [words.cancel, onAnswer.bind(null, null), true],
    ],
  };
}
