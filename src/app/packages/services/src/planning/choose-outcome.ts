import type { Outcome } from '@app/domain/outcome/outcome';
import { outcomeNotOffered, type ItemOutcomes } from '../account/outcomes.ts';

/**
 * The account's option that `valueFor` names. Where none is wanted, the one in which something new starts:
 * what means planned, or else the first open stage, of the first pipeline that has either. Undefined where
 * the account has none of those.
 * @throws AppError REJECTED, naming the options.
 */
export function chooseOutcome(
  outcomes: ItemOutcomes,
  wanted: string | undefined,
): Outcome | undefined {
  const { options } = outcomes;
  if (wanted === undefined) {
    const open = options.filter(({ isOpen }) => isOpen);
    const [first] = open;
    return open.find((option) => isPlanned(option) && option.pipeline === first?.pipeline) ?? first;
  }
  const option = options.find((each) => valueFor(each, options) === wanted);
  if (option === undefined) throw outcomeNotOffered(outcomes);
  return option;
}

/**
 * How an outcome is asked for where no item says in which pipeline: by its value, or, where several
 * pipelines have a stage of that id, by `pipeline/stage`.
 */
export function valueFor({ value, pipeline }: Outcome, options: readonly Outcome[]): string {
  const isAlone = options.filter((option) => option.value === value).length === 1;
  return isAlone || pipeline === undefined ? value : `${pipeline}/${value}`;
}

function isPlanned({ category }: Outcome): boolean {
  return category === 'scheduled';
}
