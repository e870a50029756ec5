import { createAppointments } from '@app/contracts/booking/create-appointments';
import { getMeetingOptions } from '@app/contracts/booking/get-meeting-options';
import { logMeeting } from '@app/contracts/booking/log-meeting';
import { scheduleCalendarMeeting } from '@app/contracts/booking/schedule-calendar-meeting';
import { describeUnderFaults } from './support/describe-under-faults.ts';

const coming = { start: '2026-12-01T09:00:00Z', end: '2026-12-01T10:00:00Z' };
const past = { start: '2026-11-19T12:00:00Z', end: '2026-11-19T13:00:00Z' };

describeUnderFaults([
  ['get-meeting-options', { contract: getMeetingOptions, parameters: { userId: '61' } }],
  [
    'schedule-calendar-meeting',
    {
      contract: scheduleCalendarMeeting,
      parameters: {
        ...coming,
        organizerUserId: '61',
        title: 'New',
        timeZone: 'Europe/Berlin',
        reminders: [{ amount: 1, unit: 'HOURS' }],
      },
      isRepeatable: true,
    },
  ],
  [
    'create-appointments',
    {
      contract: createAppointments,
      parameters: {
        occurrences: [
          { ...coming, name: 'New' },
          { ...past, name: 'Other', outcome: 'COMPLETED' },
        ],
      },
      keyOf: ({ occurrence }) => (occurrence === 0 ? 'appointment New' : 'appointment Other'),
      isRepeatable: true,
    },
  ],
  [
    'log-meeting',
    {
      contract: logMeeting,
      parameters: { ...past, title: 'Other', outcome: 'COMPLETED', ownerId: '71' },
      isRepeatable: true,
    },
  ],
]);
