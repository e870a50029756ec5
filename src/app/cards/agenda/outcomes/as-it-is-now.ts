import type { ListAgendaData } from '@app/contracts/list-agenda';
import type { AppError, ErrorDetails } from '@app/domain/app-error';
import { outcomeFrom, type Outcome } from '@app/domain/outcome';
import type { Item } from './row-change.ts';

/** An item with what the refusal of its outcome told, which names the outcome by its label. */
export function asItIsNow(
  item: Item,
  { details = {} }: AppError,
  options: ListAgendaData['options'],
): Item {
  const { outcome, title } = details;
  return {
    ...item,
    title: typeof title === 'string' ? title : null,
    start: dateOf(details, 'start'),
    end: dateOf(details, 'end'),
    updatedAt: dateOf(details, 'updatedAt'),
    outcome: outcome === undefined ? item.outcome : outcomeCalled([outcome].flat().join()),
  };

  function outcomeCalled(wanted: string): Outcome | null {
    if (wanted === '') return null;
    return options[item.kind].find(({ label }) => label === wanted) ?? outcomeFrom(wanted, wanted);
  }
}

function dateOf(details: ErrorDetails, name: string): Date | null {
  const value = details[name];
  return typeof value === 'string' ? new Date(value) : null;
}
