import {
  associateItem as associateItemContract,
  disassociateItem as disassociateItemContract,
} from '@app/contracts/agenda/associate-item';
import {
  deleteItems as deleteItemsContract,
  recreateItems as recreateItemsContract,
} from '@app/contracts/agenda/delete-items';
import { editItem as editItemContract } from '@app/contracts/agenda/edit-item';
import { findClashes as findClashesContract } from '@app/contracts/agenda/find-clashes';
import { getCalendarFile as getCalendarFileContract } from '@app/contracts/agenda/get-calendar-file';
import { getItem as getItemContract } from '@app/contracts/agenda/get-item';
import { getPin as getPinContract } from '@app/contracts/agenda/get-pin';
import { handOver as handOverContract } from '@app/contracts/agenda/hand-over';
import { listAgenda as listAgendaContract } from '@app/contracts/agenda/list-agenda';
import { listSeries as listSeriesContract } from '@app/contracts/agenda/list-series';
import { listOwners as listOwnersContract } from '@app/contracts/agenda/list-owners';
import { moveItems as moveItemsContract } from '@app/contracts/agenda/move-items';
import { rescheduleItem as rescheduleItemContract } from '@app/contracts/agenda/reschedule-item';
import { setOutcome as setOutcomeContract } from '@app/contracts/agenda/set-outcome';
import { setPin as setPinContract } from '@app/contracts/agenda/set-pin';
import { listAgenda } from '@app/services/agenda/list-agenda';
import { associateItem, disassociateItem } from '@app/services/items/associate-item';
import { deleteItems } from '@app/services/items/deletion/delete-items';
import { editItem } from '@app/services/items/change/edit-item';
import { handOver } from '@app/services/items/change/hand-over';
import { findClashes } from '@app/services/items/change/find-clashes';
import { getCalendarFile } from '@app/services/items/get-calendar-file';
import { getItem } from '@app/services/items/get-item';
import { listSeries } from '@app/services/items/list-series';
import { moveItems } from '@app/services/items/change/move-items';
import { getPin } from '@app/services/items/pin/get-pin';
import { recreateItems } from '@app/services/items/deletion/recreate-items';
import { requireAdding } from '@app/services/items/require-reach';
import { rescheduleItem } from '@app/services/items/change/reschedule-item';
import { setOutcome } from '@app/services/items/change/set-outcome';
import { setPin } from '@app/services/items/pin/set-pin';
import { listOrganizers } from '@app/services/planning/list-organizers';
import { defineFunction, onRecord } from './lib/define-function.ts';

export const { main, actions } = defineFunction([
  onRecord(listAgendaContract, listAgenda),
  onRecord(getItemContract, getItem),
  onRecord(getCalendarFileContract, getCalendarFile),
  onRecord(getPinContract, getPin),
  onRecord(setPinContract, setPin),
  onRecord(setOutcomeContract, setOutcome),
  onRecord(findClashesContract, findClashes),
  onRecord(rescheduleItemContract, rescheduleItem),
  onRecord(listSeriesContract, listSeries),
  onRecord(moveItemsContract, moveItems),
  onRecord(editItemContract, editItem),
  onRecord(listOwnersContract, async (ctx, { userId }) => ({
    owners: await listOrganizers(ctx, userId),
  })),
  onRecord(handOverContract, handOver),
  onRecord(deleteItemsContract, deleteItems),
  onRecord(recreateItemsContract, recreateItems),
  onRecord(associateItemContract, async (ctx, request) => {
    await requireAdding(ctx, request);
    return associateItem(ctx, request);
  }),
  onRecord(disassociateItemContract, disassociateItem),
]);
