import type { Outcome } from '@app/domain/outcome';
import { outcomeNotOffered, type ItemOutcomes } from '../account/outcomes.ts';

/**
 * The account's option of that value. Where none is wanted, its first one that says that something is
 * still to come; undefined where it has none of those.
 * @throws AppError REJECTED, naming the options.
 */
export function chooseOutcome(
  outcomes: ItemOutcomes,
  wanted: string | undefined,
): Outcome | undefined {
  const { options } = outcomes;
  if (wanted === undefined) {
    const isPlanned = ({ category }: Outcome): boolean => category === 'scheduled';
    return options.find(isPlanned) ?? options.find(({ isOpen }) => isOpen);
  }
  const option = options.find(({ value }) => value === wanted);
  if (option === undefined) throw outcomeNotOffered(outcomes);
  return option;
}
