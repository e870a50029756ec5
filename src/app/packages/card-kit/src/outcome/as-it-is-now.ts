import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import type { AppError } from '@app/domain/app-error';
import { outcomeOf } from '@app/domain/outcome/outcome';

type Item = ListAgendaData['items'][number];

/** An item with what the refusal of its outcome told. */
export function asItIsNow(
  item: Item,
  { details = {} }: AppError,
  known: ListAgendaData['options'],
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
    outcome: outcomeOf(
      told('outcomeValue', String) || null,
      known[item.kind],
      item.outcome?.pipeline,
    ),
  };
}
