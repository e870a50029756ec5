import type { AgendaItem } from '@app/domain/agenda-item';
import { isStillOn } from '@app/domain/agenda-summary';
import type { Outcome } from '@app/domain/outcome';

export type PlannedItem = {
  title: string;
  start: Date;
  outcome: Pick<Outcome, 'value' | 'pipeline'> | undefined;
};

/**
 * Whether an item is what somebody asks for: the same words at the same instant. One that was called off
 * is not, unless it is to be recorded as called off.
 */
export function isSameItem(item: AgendaItem, { title, start, outcome }: PlannedItem): boolean {
  const isAsWanted =
    item.outcome?.value === outcome?.value && item.outcome?.pipeline === outcome?.pipeline;
  return (
    item.title?.trim() === title &&
    item.start?.getTime() === start.getTime() &&
    (isStillOn(item) || isAsWanted)
  );
}
