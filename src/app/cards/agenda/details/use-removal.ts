import type { RecordRef } from '@app/contracts/record';
import { errorFromReport } from '@app/contracts/read-reply';
import type { associateItem, disassociateItem } from '@app/contracts/associate-item';
import type { deleteItems, recreateItems } from '@app/contracts/delete-items';
import type { ItemRef } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { callFunction } from '../../call-function.ts';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';

export type Removal = 'disassociate' | 'delete';

/** Removes an item, closes its panel and leaves its row, struck out in words, with the way back. */
export function useRemoval(item: Item, actions: AgendaActions, panelId: string) {
  const { words } = useAgendaTexts();
  const { record, edits, host, refreshOverview } = actions;
  const { kind, id } = item;

  return async (removal: Removal): Promise<void> => {
    const putBack =
      removal === 'delete'
        ? await deleteItem(record, { kind, id })
        : await disassociate(record, { kind, id });
    const { done } = words.removal[removal];
    // First, so that the keyboard is back in the row before the row loses its buttons.
    host.closeOverlay(panelId);
    edits.remember({
      item,
      isGone: true,
      note: {
        done,
        undo: async () => {
          const made = await putBack();
          if (made !== null) edits.remake(item, { ...item, id: made.id, updatedAt: null });
          edits.forget(item);
          refreshOverview();
        },
      },
    });
    host.addAlert({ type: 'success', message: done });
    refreshOverview();
    host.refreshObjectProperties();
  };
}

/** Resolves to what makes it again, which is then another record. */
async function deleteItem(record: RecordRef, item: ItemRef): Promise<() => Promise<ItemRef>> {
  const { results } = await callFunction<typeof deleteItems>('delete-items', {
    record,
    items: [item],
  });
  const [deleted] = results;
  if (deleted?.ok !== true) throw failure(deleted);
  return async () => {
    const again = await callFunction<typeof recreateItems>('recreate-items', {
      record,
      snapshots: [deleted.snapshot],
    });
    const [made] = again.results;
    if (made?.ok !== true) throw failure(made);
    return made.created;
  };
}

async function disassociate(record: RecordRef, item: ItemRef): Promise<() => Promise<null>> {
  await callFunction<typeof disassociateItem>('disassociate-item', { record, item });
  return async () => {
    await callFunction<typeof associateItem>('associate-item', { record, item });
    return null;
  };
}

function failure(result: { ok: false; error: Parameters<typeof errorFromReport>[0] } | undefined) {
  return result === undefined
    ? new AppError('OUTCOME_UNKNOWN', 'HubSpot did not answer for this item.')
    : errorFromReport(result.error);
}
