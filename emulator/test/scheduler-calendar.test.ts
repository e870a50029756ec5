import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

const ben = '61000001';

function toContact(id: string) {
  const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 200 }];
  return { associations: [{ to: { id }, types }] };
}

function calendarEvent(changes: Record<string, unknown> = {}, body: Record<string, unknown> = {}) {
  return {
    ...toContact('102'),
    emailReminderSchedule: {
      reminders: [
        { numberOfTimeUnits: 1, timeUnit: 'DAYS' },
        { numberOfTimeUnits: 30, timeUnit: 'MINUTES' },
      ],
      shouldIncludeInviteDescription: true,
    },
    timezone: 'Europe/Berlin',
    ...body,
    properties: {
      hs_meeting_title: 'Contract signing',
      hs_meeting_start_time: '2026-11-20T09:00:00Z',
      hs_meeting_end_time: '2026-11-20T09:45:00Z',
      hs_timestamp: '2026-11-20T09:00:00Z',
      hs_meeting_outcome: 'SCHEDULED',
      hubspot_owner_id: '71000001',
      ...changes,
    },
  };
}

function startCalendar() {
  const started = startCalls();
  const create = (
    body: unknown = calendarEvent(),
    query = `organizerUserId=${ben}`,
    version = '2026-03',
  ) => started.call(`POST /scheduler/${version}/meetings/calendar?${query}`, { body });
  return { ...started, create };
}

describe('a calendar event', () => {
  it.each(['v3', '2026-03', '2026-09'])('becomes a meeting in %s', async (version) => {
    const { call, create } = startCalendar();
    const event = calendarEvent({
      hs_attendee_owner_ids: ['71000002', '71000003'],
      hs_attachment_ids: ['5'],
      hs_meeting_location: 'Room 4',
      hs_meeting_location_type: 'ADDRESS',
    });

    const answer = await create(event, `organizerUserId=${ben}`, version);

    expect(answer).toMatchObject({
      status: 200,
      body: {
        id: expect.stringMatching(/^\d+$/),
        createdAt: expect.stringMatching(/Z$/),
        lastUpdatedAt: expect.stringMatching(/Z$/),
        properties: {
          hs_engagement_source: 'MEETINGS',
          hs_meeting_title: 'Contract signing',
          hs_meeting_start_time: '2026-11-20T09:00:00.000Z',
          hs_attendee_owner_ids: ['71000002', '71000003'],
          hs_include_description_in_reminder: 'true',
        },
      },
    });
    const { id } = answer.body as { id: string };
    const names = 'hs_meeting_title,hs_attendee_owner_ids,hs_attachment_ids,hubspot_owner_id';
    const meeting = await call(
      `GET /crm/objects/2026-03/meetings/${id}?properties=${names}&associations=contacts`,
    );
    const state = await call('GET /_emulator/state');
    expect(meeting.body).toMatchObject({
      properties: {
        hs_meeting_title: 'Contract signing',
        hs_attendee_owner_ids: '71000002;71000003',
        hs_attachment_ids: '5',
        hubspot_owner_id: '71000001',
      },
      associations: { contacts: { results: [{ id: '102' }] } },
    });
    expect(state.body).toMatchObject({
      scheduler: {
        reminders: [
          { meetingId: id, numberOfTimeUnits: 1, timeUnit: 'DAYS' },
          { meetingId: id, numberOfTimeUnits: 30, timeUnit: 'MINUTES' },
        ],
      },
    });
  });

  it('takes the time from the pages of owner and attendees', async () => {
    const { create, call } = startCalendar();
    const offers = async () => {
      const path = '/scheduler/2026-03/meetings/meeting-links/book/availability-page';
      const { body } = await call(`GET ${path}/cleo-marsh?timezone=UTC`);
      return JSON.stringify(body).includes(`"startMillisUtc":${Date.UTC(2026, 10, 20, 16)}`);
    };
    const before = await offers();
    const times = {
      hs_meeting_start_time: '2026-11-20T16:00:00Z',
      hs_meeting_end_time: '2026-11-20T16:45:00Z',
      hs_attendee_owner_ids: ['71000002'],
    };

    await create(calendarEvent(times));

    expect([before, await offers()]).toEqual([true, false]);
  });

  it.each([
    'associations',
    'emailReminderSchedule',
    'timezone',
    'hs_meeting_title',
    'hs_meeting_start_time',
    'hs_meeting_end_time',
    'hs_timestamp',
    'hs_meeting_outcome',
    'hubspot_owner_id',
  ])('needs %s', async (name) => {
    const { create } = startCalendar();
    const without = { [name]: undefined };

    const answer = await create(
      name.startsWith('h') ? calendarEvent(without) : calendarEvent({}, without),
    );

    expect(answer).toMatchObject({
      status: 400,
      body: { category: 'VALIDATION_ERROR', message: expect.stringContaining(`[${name}]`) },
    });
  });

  const schedule = (...reminders: unknown[]) => ({
    emailReminderSchedule: { reminders, shouldIncludeInviteDescription: false },
  });
  const reminder = (numberOfTimeUnits: number, timeUnit = 'DAYS') => {
    return { numberOfTimeUnits, timeUnit };
  };
  const day = reminder(1);

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['four reminders', {}, schedule(day, day, day, day)],
    ['a reminder in months', {}, schedule(reminder(1, 'MONTHS'))],
    ['a reminder after nothing', {}, schedule(reminder(0))],
    ['a zone that is none', {}, { timezone: 'Mars/Olympus' }],
    ['an end before the start', { hs_meeting_end_time: '2026-11-20T08:00:00Z' }, {}],
    ['a time that is none', { hs_meeting_start_time: 'tomorrow' }, {}],
    ['an outcome the account does not have', { hs_meeting_outcome: 'DONE' }, {}],
    ['a kind of place that is none', { hs_meeting_location_type: 'MOON' }, {}],
    ['a property that is none', { shoe_size: '42' }, {}],
    ['a contact that is none', {}, toContact('999')],
  ])('is refused with %s', async (_, changes, body) => {
    const { create, call } = startCalendar();
    const before = await call('GET /_emulator/state');

    const answer = await create(calendarEvent(changes, body));

    expect(answer).toMatchObject({ status: 400, body: { status: 'error' } });
    expect((await call('GET /_emulator/state')).body).toEqual(before.body);
  });

  it.each([
    ['without an organizer', ''],
    ['for a user nobody knows', 'organizerUserId=1'],
    ['for an owner id in place of a user id', 'organizerUserId=71000001'],
    ['for a user who left', 'organizerUserId=61000005'],
    ['for a user whose calendar is offline', 'organizerUserId=61000003'],
  ])('is refused %s', async (_, query) => {
    const { create } = startCalendar();

    const answer = await create(calendarEvent(), query);

    expect(answer).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  });
});
