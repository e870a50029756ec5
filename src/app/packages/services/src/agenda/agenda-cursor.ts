import { itemKey, type AgendaItem } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';

/**
 * Where a page ended: the start of its last item, and everything already shown at that very start.
 * It names a place in time rather than a row number, so an item that gets an outcome between two pages
 * neither hides another one nor shows it twice.
 */
export type AgendaCursor = {
  /** Epoch ms; null once the undated items have begun. */
  start: number | null;
  seen: ReadonlySet<string>;
};

export function cursorAfter(shown: readonly AgendaItem[], before?: AgendaCursor): string {
  const start = shown.at(-1)?.start?.getTime() ?? null;
  const atThatStart = shown
    .filter((item) => (item.start?.getTime() ?? null) === start)
    .flatMap((item) => [item, ...item.copies].map(itemKey));
  const earlier = before?.start === start ? [...before.seen] : [];
  return `${start ?? 'undated'}~${[...earlier, ...atThatStart].join(',')}`;
}

/** @throws AppError INVALID_INPUT for anything `cursorAfter` did not write. */
export function readCursor(after: string): AgendaCursor {
  const match = /^(undated|-?\d{1,16})~((?:(?:appointment|meeting):\d+,?)*)$/.exec(after);
  if (match === null) {
    throw new AppError('INVALID_INPUT', 'This list has changed. Reload the card.', {
      details: { parameter: 'after' },
    });
  }
  const [, start = '', seen = ''] = match;
  return {
    start: start === 'undated' ? null : Number(start),
    seen: new Set(seen.split(',').filter(Boolean)),
  };
}

/** Whether an item comes after the cursor, in a list that runs forward (`1`) or backward (`-1`) in time. */
export function isAfter(cursor: AgendaCursor, item: AgendaItem, direction: 1 | -1): boolean {
  if (cursor.seen.has(itemKey(item))) return false;
  if (item.start === null) return true;
  return cursor.start !== null && direction * (item.start.getTime() - cursor.start) >= 0;
}
