import { associateItem, disassociateItem } from '@app/contracts/agenda/associate-item';
import type { Contract } from '@app/contracts/contract';
import { deleteItems, recreateItems } from '@app/contracts/agenda/delete-items';
import { listRecordContacts } from '@app/contracts/booking/list-record-contacts';
import { rescheduleItem } from '@app/contracts/agenda/reschedule-item';
import { setOutcome } from '@app/contracts/agenda/set-outcome';
import { setPin } from '@app/contracts/agenda/set-pin';
import { deal, foreignMeeting, meeting } from './support/fault-account.ts';
import { sealedSnapshot } from './support/sealed.ts';
import { describeUnderFaults, keyOfItem, type Scenario } from './support/describe-under-faults.ts';

const times = { start: '2026-12-01T09:00:00Z', end: '2026-12-01T10:00:00Z' };
const snapshot = sealedSnapshot(deal, {
  item: { kind: 'meeting', id: '9001' },
  properties: { hs_meeting_title: 'Third', hs_timestamp: times.start },
});

const onDeal = (
  contract: Contract,
  parameters: object,
  keyOf?: Scenario['keyOf'],
): [string, Scenario] => [
  contract.action,
  { contract, parameters: { ...parameters, record: deal }, ...(keyOf && { keyOf }) },
];

describeUnderFaults([
  onDeal(setPin, { engagementId: meeting.id }),
  onDeal(setOutcome, { changes: [{ item: meeting, outcome: 'COMPLETED' }] }, keyOfItem),
  onDeal(rescheduleItem, { item: meeting, ...times }),
  onDeal(associateItem, { item: foreignMeeting }),
  onDeal(disassociateItem, { item: meeting }),
  onDeal(deleteItems, { items: [meeting] }, keyOfItem),
  onDeal(recreateItems, { snapshots: [snapshot] }, () => 'meeting Third'),
  onDeal(listRecordContacts, {}),
  [
    `${listRecordContacts.action} by name`,
    { contract: listRecordContacts, parameters: { record: deal, query: 'ada' } },
  ],
]);
