import { itemKey } from '@app/domain/agenda/agenda-item';
import type { Position } from '@app/domain/agenda/agenda-view';
import { AppError } from '@app/domain/app-error';

/**
 * Where a page ended: a place in the order of the list rather than a row number, so an item that gets an
 * outcome between two pages neither hides another one nor shows it twice. The item itself need not exist.
 */
export function writeCursor(position: Position): string {
  return `${position.start?.getTime() ?? 'undated'}~${itemKey(position)}`;
}

/** @throws AppError INVALID_INPUT for anything `writeCursor` did not write. */
export function readCursor(after: string): Position {
  const match = /^(undated|-?\d{1,16})~(appointment|meeting):(\d{1,40})$/.exec(after);
  const [, at = '', kind, id = ''] = match ?? [];
  const start = at === 'undated' ? null : new Date(Number(at));
  const isRead = match !== null && !Number.isNaN(start?.getTime());
  if (isRead && (kind === 'appointment' || kind === 'meeting')) return { start, kind, id };
  throw new AppError('INVALID_INPUT', 'This list has changed. Reload the card.', {
    details: { parameter: 'after' },
  });
}
