import { Box } from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import type { Answer } from '@app/card-kit/views/action-buttons';
import { isOff } from '@app/domain/outcome/outcome';
import { useAgendaTexts } from '../agenda-texts.ts';
import { BookAgainButton } from '../rebook/book-again-button.tsx';
import { WriteToContact } from '../rebook/write-to-contact.tsx';
import type { AgendaActions, AgendaTexts, Item } from '../types.ts';
import type { RowModel } from './use-row.ts';

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

/** What HubSpot itself offers after somebody was not met: an e-mail to them, and a task. */
export function FollowUps({ row }: { row: RowModel }) {
  const { words } = useAgendaTexts();
  const { item, actions, told, question } = row;
  const { isSettled = false, isSaving = false } = told.outcome;
  const { objectTypeId, objectId } = actions.record;
  if (!isSettled || isSaving || question !== null || !isOff(item.outcome)) return null;
  return (
    <>
      <WriteToContact item={item} />
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

/** In the list of what has been: where it came to nothing, and nothing has followed since. */
export function BookAgainWhere({ row }: { row: RowModel }) {
  const { item, view, actions, told, isSelecting } = row;
  const isOpen = isOff(item.outcome) && item.isFollowedUp !== true;
  if (view !== 'past' || isSelecting || !isOpen || told.outcome.isSettled) return null;
  return (
    <Box flex="none">
      <BookAgainButton item={item} actions={actions} place="past" isQuiet />
    </Box>
  );
}
