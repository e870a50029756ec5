import type { Answer } from '@app/card-kit/views/action-buttons';
import { isOff } from '@app/domain/outcome/outcome';
import type { AgendaActions, AgendaTexts, Item } from '../types.ts';

/** What is booked after an outcome, as a button; null where nothing comes to mind, or nobody can be invited. */
export function bookingAfter(
  item: Item,
  { record, panels }: AgendaActions,
  { words }: AgendaTexts,
): Answer | null {
  const isNext = item.outcome?.category === 'completed';
  // Only a contact can be invited.
  if (record.objectTypeId !== '0-1' || !(isNext || isOff(item.outcome))) return null;
  const id = `row-${isNext ? 'next' : 'again'}-${item.kind}-${item.id}`;
  return [
    isNext ? words.bookNext : words.bookAgain,
    () => undefined,
    false,
    <panels.BookAgain key={id} id={id} item={item} isNext={isNext} />,
  ];
}
