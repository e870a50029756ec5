import { describe, expect, it } from 'vitest';
import { startScheduling } from './support/scheduling-page.ts';

const rules = {
  conditionallyRequired: [
    {
      objectTypeId: '0-47',
      property: 'hs_meeting_outcome',
      values: ['SCHEDULED'],
      requires: ['hs_internal_meeting_notes'],
    },
  ],
  requiredOnCreate: [{ objectTypeId: '0-47', properties: ['hs_meeting_location'] }],
};

async function startRules() {
  const started = startScheduling();
  await started.seed();
  await started.open('seed', { rules: rules });
  const schedule = (version: string, changes: Record<string, string> = {}) => {
    return started.call(`POST /scheduler/${version}/meetings/calendar?organizerUserId=11`, {
      body: {
        associations: [],
        emailReminderSchedule: { reminders: [], shouldIncludeInviteDescription: false },
        timezone: 'Europe/Berlin',
        properties: {
          hs_meeting_title: 'Contract signing',
          hs_meeting_start_time: '2026-11-20T09:00:00Z',
          hs_meeting_end_time: '2026-11-20T09:45:00Z',
          hs_timestamp: '2026-11-20T09:00:00Z',
          hs_meeting_outcome: 'SCHEDULED',
          hubspot_owner_id: '1',
          ...changes,
        },
      },
    });
  };
  const meetings = async () => {
    const { body } = await started.call('GET /crm/objects/2026-03/meetings');
    return (body as { results: unknown[] }).results.length;
  };
  return { ...started, schedule, meetings };
}

describe("the account's own rules in the scheduler", () => {
  it('refuse a calendar event in 2026-09, name what is missing and leave nothing behind', async () => {
    const { schedule, meetings } = await startRules();

    const refused = await schedule('2026-09');

    expect(refused).toMatchObject({
      status: 400,
      body: {
        category: 'VALIDATION_ERROR',
        context: { properties: ['hs_meeting_location', 'hs_internal_meeting_notes'] },
      },
    });
    expect(await meetings()).toBe(0);
  });

  it('let a booking pass in every version: its caller cannot say what the meeting holds', async () => {
    const { book, meetings } = await startRules();

    const booked = await book({}, '/scheduler/2026-09/meetings/meeting-links/book');

    expect(booked.status).toBe(200);
    expect(await meetings()).toBe(1);
  });
});
