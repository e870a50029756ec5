import * as associateItem from '@app/contracts/agenda/associate-item';
import * as deleteItems from '@app/contracts/agenda/delete-items';
import { editItem } from '@app/contracts/agenda/edit-item';
import { findClashes } from '@app/contracts/agenda/find-clashes';
import { findItems } from '@app/contracts/booking/find-items';
import { getCalendarFile } from '@app/contracts/agenda/get-calendar-file';
import { getItem } from '@app/contracts/agenda/get-item';
import { handOver } from '@app/contracts/agenda/hand-over';
import { listSeries } from '@app/contracts/agenda/list-series';
import { moveItems } from '@app/contracts/agenda/move-items';
import { listOwners } from '@app/contracts/agenda/list-owners';
import { getPin } from '@app/contracts/agenda/get-pin';
import { rescheduleItem } from '@app/contracts/agenda/reschedule-item';
import { setOutcome } from '@app/contracts/agenda/set-outcome';
import { setPin } from '@app/contracts/agenda/set-pin';
import {
  appointment,
  contactId,
  foreignMeeting,
  meeting,
  note,
  otherMeeting,
} from './support/fault-account.ts';
import { sealedSnapshot } from './support/sealed.ts';
import { describeUnderFaults, keyOfItem, type Scenario } from './support/describe-under-faults.ts';

const times = { start: '2026-12-01T09:00:00Z', end: '2026-12-01T10:00:00Z' };
const snapshots = [
  {
    item: { kind: 'meeting', id: '9001' },
    properties: { hs_meeting_title: 'Third', hs_timestamp: times.start },
    links: [{ toTypeId: '0-1', types: [], ids: [contactId] }],
  },
  {
    item: { kind: 'appointment', id: '9002' },
    properties: { hs_appointment_name: 'Visit', hs_appointment_start: times.start },
  },
].map((snapshot) => sealedSnapshot({ objectTypeId: '0-1', objectId: contactId }, snapshot));

const scenarios: [string, Scenario][] = [
  [
    'set-outcome',
    {
      contract: setOutcome,
      parameters: {
        changes: [
          { item: meeting, outcome: 'COMPLETED' },
          { item: otherMeeting, outcome: 'NO_SHOW' },
          { item: appointment, outcome: 'COMPLETED' },
        ],
      },
      keyOf: keyOfItem,
    },
  ],
  ['set-pin to a meeting', { contract: setPin, parameters: { engagementId: meeting.id } }],
  ['set-pin to a note', { contract: setPin, parameters: { engagementId: note } }],
  ['set-pin to nothing', { contract: setPin, parameters: { engagementId: null } }],
  [
    'reschedule-item',
    {
      contract: rescheduleItem,
      parameters: { item: meeting, ...times, reason: 'ill' },
    },
  ],
  ['find-clashes', { contract: findClashes, parameters: { intervals: [times], ownerId: '71' } }],
  [
    'edit-item',
    {
      contract: editItem,
      parameters: { item: meeting, changes: { location: 'Room 4', internalNotes: 'After' } },
    },
  ],
  [
    'edit-item of type and end',
    {
      contract: editItem,
      parameters: { item: meeting, changes: { type: 'Workshop', end: times.end } },
    },
  ],
  [
    'edit-item of an appointment',
    { contract: editItem, parameters: { item: appointment, changes: { end: times.end } } },
  ],
  [
    'hand-over',
    {
      contract: handOver,
      parameters: {
        changes: [meeting, otherMeeting, appointment].map((item) => ({ item, ownerId: '72' })),
      },
      keyOf: keyOfItem,
    },
  ],
  [
    'move-items',
    {
      contract: moveItems,
      parameters: {
        changes: [meeting, otherMeeting, appointment].map((item) => ({ item, ...times })),
      },
      keyOf: keyOfItem,
    },
  ],
  ['list-series', { contract: listSeries, parameters: { item: appointment } }],
  ['list-owners', { contract: listOwners, parameters: { userId: '62' } }],
  ['get-item', { contract: getItem, parameters: { item: meeting } }],
  ['get-pin', { contract: getPin, parameters: { appointmentId: appointment.id } }],
  ['get-calendar-file', { contract: getCalendarFile, parameters: { item: meeting } }],
  [
    'delete-items',
    {
      contract: deleteItems.deleteItems,
      parameters: { items: [meeting, appointment] },
      keyOf: keyOfItem,
    },
  ],
  [
    'recreate-items',
    {
      contract: deleteItems.recreateItems,
      parameters: { snapshots },
      keyOf: ({ item }) => (item?.kind === 'meeting' ? 'meeting Third' : 'appointment Visit'),
    },
  ],
  [
    'associate-item',
    { contract: associateItem.associateItem, parameters: { item: foreignMeeting } },
  ],
  [
    'disassociate-item',
    { contract: associateItem.disassociateItem, parameters: { item: meeting } },
  ],
  ['find-items', { contract: findItems, parameters: { query: 'third' } }],
];

describeUnderFaults(scenarios);
