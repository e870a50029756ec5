export type OutcomeCategory =
  'scheduled' | 'completed' | 'rescheduled' | 'no-show' | 'cancelled' | 'other';

/** One value of the account's own list: a meeting outcome, an appointment status or a pipeline stage. */
export type Outcome = {
  /** What HubSpot stores, for example `NO_SHOW` or a stage id. */
  value: string;
  label: string;
  category: OutcomeCategory;
  /** True while somebody still has to say how it ended. */
  isOpen: boolean;
};

// Both spellings of cancelled occur: meetings use CANCELED, HubSpot's appointment sample CANCELLED.
const categoryByWord: [RegExp, OutcomeCategory][] = [
  [/CANCEL/, 'cancelled'],
  [/RESCHEDUL|POSTPONE/, 'rescheduled'],
  [/NO[ _-]?SHOW|MISSED/, 'no-show'],
  [/INCOMPLETE|NOT[ _-]COMPLETE/, 'other'],
  [/COMPLETE|ATTENDED|\bHELD\b|\bDONE\b/, 'completed'],
  [/SCHEDULED|PLANNED|BOOKED|CONFIRMED/, 'scheduled'],
];

/** Reads what a value means from its name; accounts add values of their own, so the set is open. */
export function categorizeOutcome(name: string): OutcomeCategory {
  const upper = name.toUpperCase();
  return categoryByWord.find(([word]) => word.test(upper))?.[1] ?? 'other';
}

/** An outcome known only by its stored value and label. */
export function outcomeFrom(value: string, label: string): Outcome {
  const byValue = categorizeOutcome(value);
  const category = byValue === 'other' ? categorizeOutcome(label) : byValue;
  return { value, label, category, isOpen: category === 'scheduled' };
}

/** The account's option for a stored value, or, for a value it no longer lists, what its name says. */
export function outcomeOf(value: string | null, options: readonly Outcome[]): Outcome | null {
  if (value === null) return null;
  return options.find((option) => option.value === value) ?? outcomeFrom(value, value);
}
