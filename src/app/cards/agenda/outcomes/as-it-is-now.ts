import type { ListAgendaData } from '@app/contracts/list-agenda';
import type { AppError } from '@app/domain/app-error';
import { outcomeFrom, type Outcome } from '@app/domain/outcome';
import type { Item } from './row-change.ts';

/** An item with what the refusal of its outcome told, which names the outcome by its label. */
export function asItIsNow(
  item: Item,
  { details = {} }: AppError,
  options: ListAgendaData['options'],
): Item {
  const told = <Value>(name: string, read: (text: string) => Value): Value | null =>
    details[name] === undefined ? null : read(String(details[name]));
  const dateOf = (text: string): Date => new Date(text);
  return {
    ...item,
    title: told('title', String),
    start: told('start', dateOf),
    end: told('end', dateOf),
    updatedAt: told('updatedAt', dateOf),
    outcome: told('outcome', outcomeCalled),
  };

  function outcomeCalled(wanted: string): Outcome | null {
    if (wanted === '') return null;
    return options[item.kind].find(({ label }) => label === wanted) ?? outcomeFrom(wanted, wanted);
  }
}
