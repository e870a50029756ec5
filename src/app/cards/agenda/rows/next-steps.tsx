import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import type { Answer } from '@app/card-kit/views/action-buttons';
import type { OutcomeCategory } from '@app/domain/outcome/outcome';
import { useAgendaTexts } from '../agenda-texts.ts';
import { BookAgainPanel } from '../rebook/book-again-button.tsx';
import { WriteToContact } from '../rebook/write-to-contact.tsx';
import type { AgendaActions, AgendaTexts, Item } from '../types.ts';

const unheld: OutcomeCategory[] = ['no-show', 'cancelled', 'rescheduled'];

/** Whether it did not take place, so that another try is what comes next. */
export function isUnheld({ outcome }: Item): boolean {
  return outcome !== null && unheld.includes(outcome.category);
}

/** What is booked after an outcome, as a button; null where nothing comes to mind, or nobody can be invited. */
export function bookingAfter(
  item: Item,
  { record }: AgendaActions,
  { words }: AgendaTexts,
): Answer | null {
  const isNext = item.outcome?.category === 'completed';
  // Only a contact can be invited.
  if (record.objectTypeId !== '0-1' || !(isNext || isUnheld(item))) return null;
  const id = `row-${isNext ? 'next' : 'again'}-${item.kind}-${item.id}`;
  return [
    isNext ? words.bookNext : words.bookAgain,
    () => undefined,
    false,
    <BookAgainPanel key={id} id={id} item={item} isNext={isNext} />,
  ];
}

/** What HubSpot itself offers after somebody was not met: an e-mail to them, and a task. */
export function FollowUps({ item, actions }: { item: Item; actions: AgendaActions }) {
  const { words } = useAgendaTexts();
  const { objectTypeId, objectId } = actions.record;
  if (!isUnheld(item)) return null;
  return (
    <>
      <WriteToContact item={item} actions={actions} />
      <CrmActionButton
        size="xs"
        actionType="ADD_TASK"
        actionContext={{ objectTypeId, objectId: Number(objectId) }}
      >
        {words.task}
      </CrmActionButton>
    </>
  );
}
