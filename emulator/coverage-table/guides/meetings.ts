import { association, type Guide } from './statement.ts';

const meetings = '/crm/v3/objects/meetings';
const one = `${meetings}/17612479134`;
const typed = `${one}/associations/contact/104901/200`;

const intro = {
  hubspot_owner_id: '11349275740',
  hs_meeting_title: 'Intro meeting',
  hs_meeting_body: 'The first meeting to discuss options',
  hs_internal_meeting_notes: 'These are the meeting notes',
  hs_meeting_external_url: 'https://Zoom.com/0000',
  hs_meeting_location: 'Remote',
  hs_meeting_start_time: '2021-03-23T01:02:44.872Z',
  hs_meeting_end_time: '2021-03-23T01:52:44.872Z',
  hs_meeting_outcome: 'SCHEDULED',
};
const timed = { hs_timestamp: '2021-03-23T01:02:44.872Z', ...intro };

/** The guide to meeting engagements, v3. */
export const meetingGuide: Guide = {
  name: 'Meetings (v3)',
  statements: [
    {
      says: 'creates a meeting with two contacts',
      send: `POST ${meetings}`,
      body: { properties: timed, associations: [association(101, 200), association(102, 200)] },
      status: 201,
      answer: { properties: timed },
    },
    {
      says: 'requires hs_timestamp',
      send: `POST ${meetings}`,
      body: { properties: { hs_meeting_title: 'Without' } },
      status: 400,
    },
    {
      says: 'defaults hs_timestamp to hs_meeting_start_time',
      send: `POST ${meetings}`,
      body: { properties: intro },
      status: 201,
      answer: { properties: { hs_timestamp: intro.hs_meeting_start_time } },
    },
    {
      says: 'takes a Unix timestamp in milliseconds',
      send: `POST ${meetings}`,
      body: { properties: { hs_timestamp: 1_616_461_364_872 } },
      status: 201,
      answer: { properties: { hs_timestamp: '2021-03-23T01:02:44.872Z' } },
    },
    {
      says: 'has the outcomes scheduled, completed, rescheduled, no show and canceled',
      send: `PATCH ${one}`,
      body: { properties: { hs_meeting_outcome: 'NO_SHOW' } },
      status: 200,
    },
    {
      says: 'takes several attachments, separated by semicolons',
      send: `PATCH ${one}`,
      body: { properties: { hs_attachment_ids: '1;2' } },
      status: 200,
      answer: { properties: { hs_attachment_ids: '1;2' } },
    },
    {
      says: 'reads one with properties and associated ids',
      first: [[`PUT ${typed}`]],
      send: `GET ${one}?properties=hs_timestamp&associations=contact`,
      status: 200,
      answer: { associations: { contacts: { results: [{ id: '104901' }] } } },
    },
    {
      says: 'lists meetings with limit and properties',
      send: `GET ${meetings}?limit=1&properties=hs_timestamp`,
      status: 200,
      answer: { results: [{ properties: { hs_timestamp: '2026-01-01T00:00:00Z' } }] },
    },
    {
      says: 'updates one (without the quote after the printed body)',
      send: `PATCH ${one}`,
      body: { properties: { ...intro, hs_timestamp: '2019-10-30T03:30:17.883Z' } },
      status: 200,
      answer: { properties: { hs_timestamp: '2019-10-30T03:30:17.883Z' } },
    },
    {
      says: 'ignores values of read-only properties',
      send: `PATCH ${one}`,
      body: { properties: { hs_createdate: '2019-10-30T03:30:17.883Z' } },
      status: 400,
      answer: { errors: [{ code: 'READ_ONLY_VALUE' }] },
      wrong: 'Real accounts refuse.',
    },
    {
      says: 'ignores values of properties that do not exist',
      send: `PATCH ${one}`,
      body: { properties: { nothing: '1' } },
      status: 400,
      answer: { errors: [{ code: 'PROPERTY_DOESNT_EXIST' }] },
      wrong: 'Real accounts refuse.',
    },
    {
      says: 'clears a value by an empty text',
      send: `PATCH ${one}`,
      body: { properties: { hs_meeting_title: '' } },
      status: 200,
    },
    { says: 'associates by a type id in the path', send: `PUT ${typed}`, status: 200 },
    {
      says: 'associates by the word for the type in the path, as clients of v3 do',
      send: `PUT ${typed.replace('200', 'meeting_event_to_contact')}`,
      status: 200,
      answer: { associations: { contacts: { results: [{ type: 'meeting_event_to_contact' }] } } },
    },
    {
      says: 'ends an association at the same address',
      first: [[`PUT ${typed}`]],
      send: `DELETE ${typed}`,
      status: 204,
    },
    {
      says: 'pins a meeting that is associated',
      first: [[`PUT ${typed}`]],
      send: 'PATCH /crm/v3/objects/contacts/104901',
      body: { properties: { hs_pinned_engagement_id: '17612479134' } },
      status: 200,
    },
    {
      says: 'pins no meeting that is not associated',
      send: 'PATCH /crm/v3/objects/contacts/104901',
      body: { properties: { hs_pinned_engagement_id: '17612479134' } },
      status: 400,
    },
    {
      says: 'pins on custom objects',
      send: 'GET /crm/v3/objects/2-3456/1',
      status: 400,
      gap: 'There are no custom objects.',
    },
    { says: 'deletes one', send: `DELETE ${one}`, status: 204 },
    {
      says: 'restores a deleted one from the timeline, with what it was associated with',
      first: [
        [`PUT ${typed}`],
        [`DELETE ${one}`],
        ['POST /_emulator/restore', { objectTypeId: '0-47', id: '17612479134' }],
      ],
      send: `GET ${one}?associations=contact`,
      status: 200,
      answer: { associations: { contacts: { results: [{ id: '104901' }] } } },
    },
  ],
};
