import { association, type Guide } from './statement.ts';

const calendar = '/scheduler/2026-03/meetings/calendar';
const byUser = `POST ${calendar}?organizerUserId=2195101`;

const sample = {
  associations: [association('<string>', 123)],
  emailReminderSchedule: {
    reminders: [{ numberOfTimeUnits: 123, timeUnit: 'DAYS' }],
    shouldIncludeInviteDescription: true,
  },
  properties: {
    hs_meeting_end_time: '2023-11-07T05:31:56Z',
    hs_meeting_outcome: '<string>',
    hs_meeting_start_time: '2023-11-07T05:31:56Z',
    hs_meeting_title: '<string>',
    hs_timestamp: '2023-11-07T05:31:56Z',
    hubspot_owner_id: '<string>',
    hs_activity_type: '<string>',
    hs_attachment_ids: ['<string>'],
    hs_attendee_owner_ids: ['<string>'],
    hs_internal_meeting_notes: '<string>',
    hs_meeting_body: '<string>',
    hs_meeting_location: '<string>',
    hs_meeting_location_type: 'ADDRESS',
  },
  timezone: '<string>',
};

/** The reference of calendar events, 2026-03. */
export const calendarGuide: Guide = {
  name: 'Calendar events (2026-03)',
  statements: [
    {
      says: 'creates an event without an organizer, as printed',
      send: `POST ${calendar}`,
      body: sample,
      status: 400,
      answer: { message: 'organizerUserId is required' },
      wrong: 'The parameter table requires it.',
    },
    {
      says: 'creates an event in the zone “<string>”, as printed',
      send: byUser,
      body: sample,
      status: 400,
      answer: { message: 'timezone: Not a time zone' },
      wrong: 'A placeholder.',
    },
    {
      says: 'creates an event that ends when it starts, as printed',
      send: byUser,
      body: { ...sample, timezone: 'UTC' },
      status: 400,
      answer: { message: 'hs_meeting_end_time must be after hs_meeting_start_time' },
      wrong: 'Placeholders of one value.',
    },
    {
      says: 'creates an event, once the placeholders are filled',
      send: byUser,
      body: {
        ...sample,
        timezone: 'Europe/Berlin',
        associations: [association('101', 200)],
        properties: {
          ...sample.properties,
          hs_meeting_end_time: '2023-11-07T06:01:56Z',
          hs_meeting_outcome: 'SCHEDULED',
          hs_activity_type: 'Check-in',
        },
      },
      status: 200,
      answer: {
        properties: {
          hs_engagement_source: 'MEETINGS',
          hs_meeting_start_time: '2023-11-07T05:31:56.000Z',
          hs_attachment_ids: ['<string>'],
          hs_attendee_owner_ids: ['<string>'],
          hs_include_description_in_reminder: 'true',
          hs_meeting_location_type: 'ADDRESS',
          hubspot_owner_id: '<string>',
        },
      },
    },
    {
      says: 'answers hs_unique_id and hs_meeting_external_url',
      gap: 'They are left out of the answer.',
    },
  ],
};
