import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';
import { startScheduling } from './support/scheduling-page.ts';

const start = '2026-12-01T09:00:00Z';

async function startRules() {
  const started = startCalls();
  await started.open('seed', {
    rules: {
      conditionallyRequired: [
        {
          objectTypeId: '0-421',
          property: 'hs_appointment_status',
          values: ['CANCELLED'],
          requires: ['hs_appointment_end'],
        },
      ],
      requiredOnCreate: [{ objectTypeId: 'meetings', properties: ['hs_meeting_title'] }],
    },
  });
  return started;
}

describe("the account's own rules", () => {
  it.each([
    ['/crm/objects/2026-09', 400],
    ['/crm/objects/2026-03', 201],
    ['/crm/v3/objects', 201],
  ])('are enforced on create since 2026-09: %s answers %i', async (base, status) => {
    const { call } = await startRules();

    const single = await call(`POST ${base}/meetings`, {
      body: { properties: { hs_timestamp: start } },
    });
    const batch = await call(`POST ${base}/meetings/batch/create`, {
      body: { inputs: [{ properties: { hs_timestamp: start } }] },
    });

    expect([single.status, batch.status]).toEqual([status, status]);
  });

  it('name the property that a value makes necessary, in every kind of write', async () => {
    const { call, open } = await startRules();
    const objects = [{ type: '0-421', id: '9', properties: { hs_appointment_start: start } }];
    await open('seed', { objects });
    const base = '/crm/objects/2026-09/appointments';
    const properties = { hs_appointment_status: 'CANCELLED' };

    const answers = [
      await call(`PATCH ${base}/9`, { body: { properties } }),
      await call(`POST ${base}/batch/update`, { body: { inputs: [{ id: '9', properties }] } }),
      await call(`POST ${base}/batch/upsert`, { body: { inputs: [{ id: '9', properties }] } }),
    ];

    for (const answer of answers) {
      expect(answer).toMatchObject({
        status: 400,
        body: {
          category: 'VALIDATION_ERROR',
          errors: [{ context: { propertyName: ['hs_appointment_end'] } }],
        },
      });
    }
  });

  it('are kept by a write that brings the other property along', async () => {
    const { call } = await startRules();
    const properties = { hs_appointment_status: 'CANCELLED', hs_appointment_end: start };

    const answer = await call('PATCH /crm/objects/2026-09/appointments/101420001', {
      body: { properties },
    });

    expect(answer.status).toBe(200);
  });
});

describe("the account's own rules in the scheduler", () => {
  it('hold for a calendar event, whose caller says what it is, and not for a booking', async () => {
    const { seed, open, call, book } = startScheduling();
    await seed();
    const requiredOnCreate = [{ objectTypeId: '0-47', properties: ['hs_meeting_location'] }];
    await open('seed', { rules: { requiredOnCreate } });
    const time = '2026-11-20T09:00:00Z';

    const event = await call('POST /scheduler/2026-09/meetings/calendar?organizerUserId=11', {
      body: {
        associations: [],
        emailReminderSchedule: { reminders: [], shouldIncludeInviteDescription: false },
        timezone: 'Europe/Berlin',
        properties: {
          hs_meeting_title: 'Contract signing',
          hs_meeting_start_time: time,
          hs_meeting_end_time: '2026-11-20T09:45:00Z',
          hs_timestamp: time,
          hs_meeting_outcome: 'SCHEDULED',
          hubspot_owner_id: '1',
        },
      },
    });
    const booked = await book({}, '/scheduler/2026-09/meetings/meeting-links/book');

    expect(event).toMatchObject({
      status: 400,
      body: { context: { properties: ['hs_meeting_location'] } },
    });
    expect(booked.status).toBe(200);
  });
});

describe("the account's own labels", () => {
  const labels = [
    { from: 'contacts', to: 'appointments', label: 'Patient', inverseLabel: 'Visit' },
  ];
  const types = [{ associationCategory: 'USER_DEFINED', associationTypeId: 1001 }];

  async function startLabelled() {
    const started = startCalls();
    await started.open('seed', { associationLabels: labels });
    const list = () => {
      return started.call('GET /crm/objects/2026-03/appointments/101420001/associations/contacts');
    };
    const path = 'contacts/102/associations/appointments/101420001';
    const put = await started.call(`PUT /crm/objects/2026-03/${path}`, { body: types });
    return { ...started, list, put };
  }

  it('are listed, set beside the default type, and read from both sides', async () => {
    const { call, list, put } = await startLabelled();

    const defined = await call('GET /crm/associations/2026-03/contacts/appointments/labels');
    const back = await list();

    expect(defined.body).toEqual({
      results: [
        { category: 'HUBSPOT_DEFINED', typeId: 907, label: null },
        { category: 'USER_DEFINED', typeId: 1001, label: 'Patient' },
      ],
    });
    expect(put).toMatchObject({ status: 201, body: { labels: ['Patient'] } });
    expect(back.body).toMatchObject({
      results: expect.arrayContaining([
        {
          toObjectId: '102',
          associationTypes: [
            { category: 'HUBSPOT_DEFINED', typeId: 906, label: null },
            { category: 'USER_DEFINED', typeId: 1002, label: 'Visit' },
          ],
        },
      ]),
    });
  });

  it('are taken away without ending the association', async () => {
    const { call, list } = await startLabelled();
    const inputs = [{ from: { id: '102' }, to: { id: '101420001' }, types }];
    const path = '/crm/associations/2026-03/contacts/appointments/batch/labels/archive';

    await call(`POST ${path}`, { body: { inputs } });

    const left = await list();
    expect(left.body).toMatchObject({
      results: expect.arrayContaining([
        {
          toObjectId: '102',
          associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 906, label: null }],
        },
      ]),
    });
  });
});
