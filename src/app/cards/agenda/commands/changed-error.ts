import { AppError, type ErrorDetails } from '@app/domain/app-error';
import type { Item } from '../outcomes/row-change.ts';

/** The error a function has for an item that somebody else has changed, from what was read of it. */
export function changedError(
  { title, start, end, updatedAt }: Item,
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
