export const outcomeCategories = [
  'scheduled',
  'completed',
  'rescheduled',
  'no-show',
  'cancelled',
  'other',
] as const;

export type OutcomeCategory = (typeof outcomeCategories)[number];

/** One value of the account's own list: a meeting outcome, an appointment status or a pipeline stage. */
export type Outcome = {
  /** What HubSpot stores, for example `NO_SHOW` or a stage id. A stage id is unique within its pipeline only. */
  value: string;
  label: string;
  /** `other` where the words leave any doubt. */
  category: OutcomeCategory;
  /** True while somebody still has to say how it ended. */
  isOpen: boolean;
  /** True for a stage that HubSpot counts as over, whatever it is called. */
  isClosed?: boolean | undefined;
  /** The pipeline of a stage; absent where outcomes are no stages. */
  pipeline?: string | undefined;
};

/**
 * The account's option for a stored value. A stage is looked for in the item's own pipeline; without one,
 * it is known only if a single pipeline has it. A value that is not listed means nothing here.
 */
export function outcomeOf(
  value: string | null,
  options: readonly Outcome[],
  pipeline?: string | null,
): Outcome | null {
  if (value === null) return null;
  const unknown = { value, label: value, category: 'other', isOpen: false } as const;
  return findOutcome(value, options, pipeline) ?? unknown;
}

export function findOutcome<Known extends Outcome>(
  value: string,
  options: readonly Known[],
  pipeline: string | null = null,
): Known | undefined {
  const named = options.filter((option) => option.value === value);
  const own = named.find((option) => isInPipeline(option, pipeline));
  return pipeline === null && named.length > 1 ? undefined : own;
}

/** Whether an item of that pipeline can have the outcome; where either has none, nothing speaks against it. */
export function isInPipeline(outcome: Outcome, pipeline: string | null | undefined): boolean {
  return (
    outcome.pipeline === undefined ||
    pipeline === null ||
    pipeline === undefined ||
    outcome.pipeline === pipeline
  );
}

/** Whether it is certain how what has this outcome ended. */
export function isDecided(outcome: Outcome | null): boolean {
  const { category } = outcome ?? {};
  return isCalledOff(outcome) || category === 'no-show' || category === 'completed';
}

/** Whether it is certain that what has this outcome does not take place, or is over. */
export function isCalledOff(outcome: Outcome | null): boolean {
  return (
    outcome !== null &&
    (outcome.category === 'cancelled' ||
      outcome.category === 'rescheduled' ||
      (outcome.isClosed === true && outcome.category === 'other'))
  );
}

/** Whether it certainly did not or does not come to it: called off, or nobody was there. */
export function isOff(outcome: Outcome | null): boolean {
  return isCalledOff(outcome) || outcome?.category === 'no-show';
}
