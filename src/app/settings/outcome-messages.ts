import type { SetupReport } from '@app/contracts/setup/check-setup';
import type { Words } from './messages/messages.ts';

export type OutcomeList = SetupReport['outcomeLists'][number];
type ListedOutcome = OutcomeList['outcomes'][number];

/** `Meetings · hs_meeting_outcome`, or the pipeline of stages. */
export function titleOfList({ kind, property, pipeline }: OutcomeList, words: Words): string {
  return `${words.outcomes.kinds[kind]} · ${pipeline ?? property}`;
}

export function meaningOf({ category, isOpen, isClosed }: ListedOutcome, words: Words): string {
  const { open, closed, meanings } = words.outcomes;
  if (category !== 'other') return meanings[category];
  if (isOpen) return open;
  return isClosed === true ? closed : meanings.other;
}

/** The same for a report that is copied, with HubSpot's values. */
export function outcomeLines(list: OutcomeList, words: Words): string[] {
  const { hidden, byFile } = words.outcomes;
  return [
    titleOfList(list, words),
    ...list.outcomes.map((outcome) => {
      const { value, label, isOffered, isDecided } = outcome;
      const notes = [!isOffered && hidden, isDecided && byFile].filter(Boolean);
      const noted = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
      return `- ${label} [${value}]: ${meaningOf(outcome, words)}${noted}`;
    }),
  ];
}
