import { Box } from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { isOff } from '@app/domain/outcome/outcome';
import { useAgendaTexts } from '../agenda-texts.ts';
import { BookAgainButton } from '../rebook/book-again-button.tsx';
import { WriteToContact } from '../rebook/write-to-contact.tsx';
import type { RowModel } from './use-row.ts';

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
