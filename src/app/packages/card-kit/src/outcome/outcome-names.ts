import { mapped } from '@app/contracts/wire';
import { en } from '../messages/en.ts';

type OutcomeNames = typeof en.outcomeNames;

/**
 * The values every account has, as HubSpot calls them. Stages have opaque ids, by which none can be told to be
 * HubSpot's own.
 */
const defaults: OutcomeNames = en.outcomeNames;

let names = defaults;

/** Sets how HubSpot's own outcomes are called. */
export function nameOutcomes(spoken: OutcomeNames): void {
  names = spoken;
}

/** A copy of an answer, in which outcomes that nobody renamed have the rep's words for them. */
export function withNames(answer: unknown): unknown {
  return mapped(named(answer), withNames);
}

/** Nothing else in any answer has a category: the options of a page's form are called as the page calls them. */
function named(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  if ('category' in answer && 'value' in answer && 'label' in answer) {
    return { ...answer, label: nameOf(answer.value, answer.label) };
  }
  // What somebody else has set, as a refusal tells it.
  return 'outcomeValue' in answer && 'outcome' in answer
    ? { ...answer, outcome: nameOf(answer.outcomeValue, answer.outcome) }
    : answer;
}

function nameOf(value: unknown, label: unknown): unknown {
  return isDefault(value) && defaults[value] === label ? names[value] : label;
}

function isDefault(value: unknown): value is keyof OutcomeNames {
  return typeof value === 'string' && Object.hasOwn(defaults, value);
}
