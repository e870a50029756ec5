import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';

/** Of one row there are two things to tell: what became of its outcome, and of all else about it. */
export type RowPart = 'outcome' | 'edit';

export function lineKey(part: RowPart, item: ItemRef): string {
  return `${part} ${itemKey(item)}`;
}
