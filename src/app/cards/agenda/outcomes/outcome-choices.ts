import type { ListAgendaData } from '@app/contracts/list-agenda';
import type { ItemKind } from '@app/domain/agenda-item';
import type { Outcome, OutcomeCategory } from '@app/domain/outcome';

type Options = ListAgendaData['options'];

/** One thing a rep can say about how it ended, for items of either kind. */
export type OutcomeChoice = {
  label: string;
  /** The outcome to set on an item of a kind; absent where its kind has none of this meaning. */
  outcomes: Partial<Record<ItemKind, Outcome>>;
};

const likelyCategories: OutcomeCategory[] = ['completed', 'no-show'];
const sharedCategories: OutcomeCategory[] = ['completed', 'no-show', 'rescheduled', 'cancelled'];

/** The account's own options for one kind: the two that are chosen most, then all others. */
export function choicesFor(
  kind: ItemKind,
  options: Options,
): { likely: OutcomeChoice[]; rest: OutcomeChoice[] } {
  const likely = likelyCategories.flatMap(
    (category) => options[kind].find((option) => option.category === category) ?? [],
  );
  const rest = options[kind].filter((option) => !likely.includes(option));
  return { likely: likely.map(toChoice), rest: rest.map(toChoice) };

  function toChoice(outcome: Outcome): OutcomeChoice {
    return { label: outcome.label, outcomes: { [kind]: outcome } };
  }
}

/**
 * What can be said of a selection. Of one kind: all its options. Of both: only what both have a word for,
 * because a stage of an appointment means nothing to a meeting.
 */
export function choicesForSelection(
  kinds: ReadonlySet<ItemKind>,
  options: Options,
): { likely: OutcomeChoice[]; rest: OutcomeChoice[] } {
  const [only] = kinds;
  if (kinds.size === 1 && only !== undefined) return choicesFor(only, options);
  const shared = sharedCategories.flatMap((category) => {
    const meeting = options.meeting.find((option) => option.category === category);
    const appointment = options.appointment.find((option) => option.category === category);
    return meeting && appointment
      ? [{ label: meeting.label, outcomes: { meeting, appointment } }]
      : [];
  });
  return { likely: shared.slice(0, 2), rest: shared.slice(2) };
}
