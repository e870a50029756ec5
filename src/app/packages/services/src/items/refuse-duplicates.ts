import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';

/** @throws AppError INVALID_INPUT naming the item that is asked for twice: its answer would be ambiguous. */
export function refuseDuplicates(items: readonly ItemRef[], parameter: string): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const key = itemKey(item);
    if (seen.has(key)) {
      throw new AppError('INVALID_INPUT', 'The same item was given twice.', {
        details: { parameter: `${parameter}.${index}`, reason: `${key} is there already.` },
      });
    }
    seen.add(key);
  }
}
