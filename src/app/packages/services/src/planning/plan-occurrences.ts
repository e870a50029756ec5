import { AppError } from '@app/domain/app-error';
import type { Interval } from '@app/domain/agenda/clash';
import type { Outcome } from '@app/domain/outcome/outcome';
import { itemValues } from '@app/hubspot/crm/objects/item';
import { outcomeValues, type ItemOutcomes } from '../account/outcomes.ts';
import { chooseOutcome } from './choose-outcome.ts';
import type { PlannedItem } from './items-before.ts';
import { refused } from './refused.ts';

export type Occurrence = {
  name: string;
  start: Date;
  end?: Date | undefined;
  outcome?: string | undefined;
};

/** What to create for an occurrence, or why it cannot be. */
export type PlannedOccurrence =
  (Planned & { ok: true; properties: Record<string, string> }) | { ok: false; error: AppError };

type Planned = Omit<Occurrence, 'outcome'> & { outcome: Outcome | undefined };

/** How it is told from what is there. */
export function plannedItem({ name, start, end, outcome }: Planned): PlannedItem {
  return { kind: 'appointment', title: name, start, end, outcome };
}

/** The time it takes up; without an end that is the moment it starts. */
export function intervalOf({ start, end }: Occurrence): Interval {
  return { start, end: end ?? new Date(start.getTime() + 1) };
}

/** One plan for each occurrence, in their order. The second of two that are the same is refused. */
export function planOccurrences(
  occurrences: readonly Occurrence[],
  outcomes: ItemOutcomes,
): PlannedOccurrence[] {
  const seen = new Map<string, number>();
  return occurrences.map((occurrence, index): PlannedOccurrence => {
    const key = `${occurrence.start.getTime()} ${occurrence.name}`;
    const first = seen.get(key);
    if (first !== undefined) {
      const reason = `It has the name and start of occurrence ${first}.`;
      return { ok: false, error: refused(`occurrences.${index}`, reason) };
    }
    seen.set(key, index);
    return planOccurrence(occurrence, index, outcomes);
  });
}

function planOccurrence(
  occurrence: Occurrence,
  index: number,
  outcomes: ItemOutcomes,
): PlannedOccurrence {
  const { name, start, end } = occurrence;
  if (end !== undefined && end <= start) {
    const error = refused(`occurrences.${index}.end`, 'It must be after the start.');
    return { ok: false, error };
  }
  try {
    const outcome = chooseOutcome(outcomes, occurrence.outcome);
    return {
      ok: true,
      ...occurrence,
      outcome,
      properties: {
        ...itemValues('appointment', { title: name, start, end }),
        ...(outcome && outcomeValues(outcomes, outcome.value, outcome.pipeline)),
      },
    };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error };
    throw error;
  }
}
