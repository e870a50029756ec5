import { AppError, type ErrorDetails } from '../app-error.ts';
import type { AgendaItem } from './agenda-item.ts';

/** STALE: an item is not as it was seen any more. The details tell what it is now, dates in ISO 8601. */
export function changedError(
  { title, start, end, updatedAt }: Pick<AgendaItem, 'title' | 'start' | 'end' | 'updatedAt'>,
  more: ErrorDetails = {},
): AppError {
  const dates = Object.entries({ start, end, updatedAt });
  return new AppError('STALE', 'Somebody changed this in the meantime.', {
    details: {
      ...Object.fromEntries(
        dates.flatMap(([name, date]) => (date ? [[name, date.toISOString()]] : [])),
      ),
      ...(title !== null && { title }),
      ...more,
    },
  });
}
