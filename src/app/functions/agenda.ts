import {
  associateItem as associateItemContract,
  disassociateItem as disassociateItemContract,
} from '@app/contracts/associate-item';
import {
  deleteItems as deleteItemsContract,
  recreateItems as recreateItemsContract,
} from '@app/contracts/delete-items';
import { editItem as editItemContract } from '@app/contracts/edit-item';
import { findClashes as findClashesContract } from '@app/contracts/find-clashes';
import { getCalendarFile as getCalendarFileContract } from '@app/contracts/get-calendar-file';
import { getItem as getItemContract } from '@app/contracts/get-item';
import { getPin as getPinContract } from '@app/contracts/get-pin';
import { listAgenda as listAgendaContract } from '@app/contracts/list-agenda';
import { rescheduleItem as rescheduleItemContract } from '@app/contracts/reschedule-item';
import { setOutcome as setOutcomeContract } from '@app/contracts/set-outcome';
import { setPin as setPinContract } from '@app/contracts/set-pin';
import { listAgenda } from '@app/services/agenda/list-agenda';
import { associateItem, disassociateItem } from '@app/services/items/associate-item';
import { deleteItems } from '@app/services/items/delete-items';
import { editItem } from '@app/services/items/edit-item';
import { findClashes } from '@app/services/items/find-clashes';
import { getCalendarFile } from '@app/services/items/get-calendar-file';
import { getItem } from '@app/services/items/get-item';
import { getPin } from '@app/services/items/get-pin';
import { recreateItems } from '@app/services/items/recreate-items';
import { requireAdding } from '@app/services/items/require-reach';
import { rescheduleItem } from '@app/services/items/reschedule-item';
import { setOutcome } from '@app/services/items/set-outcome';
import { setPin } from '@app/services/items/set-pin';
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
  onRecord(editItemContract, editItem),
  onRecord(deleteItemsContract, deleteItems),
  onRecord(recreateItemsContract, recreateItems),
  onRecord(associateItemContract, async (ctx, request) => {
    await requireAdding(ctx, request);
    return associateItem(ctx, request);
  }),
  onRecord(disassociateItemContract, disassociateItem),
]);
