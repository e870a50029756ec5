import { describe, expect, it } from 'vitest';
import { idOf, idsOf } from './support/call-emulator.ts';
import { association, startDocumented } from './support/documented-account.ts';

const APPOINTMENTS = '/crm/objects/2026-03/appointments';
const MEETINGS = '/crm/v3/objects/meetings';

const checkup = {
  hs_appointment_name: 'Annual checkup',
  hs_appointment_start: '2026-06-01T09:00:00Z',
  hs_appointment_end: '2026-06-01T10:00:00Z',
};

describe('the samples of the guide to appointments', () => {
  it('create an appointment with property values', async () => {
    const { call } = await startDocumented();

    const answer = await call(`POST ${APPOINTMENTS}`, {
      properties: { ...checkup, hs_appointment_status: 'SCHEDULED' },
    });

    expect(answer).toMatchObject({
      status: 201,
      body: {
        properties: {
          hs_appointment_name: 'Annual checkup',
          hs_appointment_start: '2026-06-01T09:00:00.000Z',
          hs_appointment_status: 'SCHEDULED',
        },
        archived: false,
      },
    });
  });

  it('create one with a contact by type id 578, which is not that of an appointment: refused', async () => {
    const { call } = await startDocumented();
    const body = { properties: checkup, associations: [association(123456, 578)] };

    const printed = await call(`POST ${APPOINTMENTS}`, body);
    const corrected = await call(`POST ${APPOINTMENTS}`, {
      ...body,
      associations: [association(123456, 906)],
    });

    expect(printed).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
    const read = await call(`GET ${APPOINTMENTS}/${idOf(corrected)}?associations=contacts`);
    expect(read.body).toMatchObject({
      associations: { contacts: { results: [{ id: '123456' }] } },
    });
  });

  it('read a batch by record ids', async () => {
    const { call } = await startDocumented();

    const answer = await call(`POST ${APPOINTMENTS}/batch/read`, {
      properties: ['hs_appointment_name', 'hs_appointment_start', 'hs_appointment_end'],
      inputs: [{ id: '1234567' }, { id: '987456' }],
    });

    expect(answer.status).toBe(200);
    expect(idsOf(answer)).toEqual(['1234567', '987456']);
    expect(answer.body).toMatchObject({
      results: [{ properties: { hs_appointment_name: '1234567', hs_appointment_start: null } }, {}],
    });
  });

  it('set the status of one', async () => {
    const { call } = await startDocumented();

    const answer = await call(`PATCH ${APPOINTMENTS}/123456789`, {
      properties: { hs_appointment_status: 'COMPLETED' },
    });

    expect(answer).toMatchObject({
      status: 200,
      body: { id: '123456789', properties: { hs_appointment_status: 'COMPLETED' } },
    });
  });

  it('set the status of two at once', async () => {
    const { call } = await startDocumented();

    const answer = await call(`POST ${APPOINTMENTS}/batch/update`, {
      inputs: [
        { id: '123456789', properties: { hs_appointment_status: 'COMPLETED' } },
        { id: '56789123', properties: { hs_appointment_status: 'CANCELLED' } },
      ],
    });

    expect(answer).toMatchObject({
      status: 200,
      body: {
        status: 'COMPLETE',
        results: [
          { id: '123456789', properties: { hs_appointment_status: 'COMPLETED' } },
          { id: '56789123', properties: { hs_appointment_status: 'CANCELLED' } },
        ],
      },
    });
  });

  it('associate by a type id in the path', async () => {
    const { call } = await startDocumented();
    const path = '/123456789/associations/contacts/101/906';

    const printed = await call(`PUT ${APPOINTMENTS}${path}`);
    const inV3 = await call(`PUT /crm/v3/objects/appointments${path}`);

    expect([printed.status, inV3.status]).toEqual([200, 200]);
  });

  it('name the properties and the labels an account has', async () => {
    const { call } = await startDocumented();

    const properties = await call('GET /crm/properties/2026-03/appointments');
    const labels = await call('GET /crm/associations/2026-03/appointments/contacts/labels');

    expect(properties.body).toMatchObject({
      results: expect.arrayContaining([
        expect.objectContaining({ name: 'hs_appointment_start', type: 'datetime' }),
      ]),
    });
    expect(labels.body).toMatchObject({ results: [{ typeId: 906, label: null }] });
  });
});

describe('the samples of the guide to meetings', () => {
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

  it('create a meeting with two contacts', async () => {
    const { call } = await startDocumented();

    const answer = await call(`POST ${MEETINGS}`, {
      properties: { hs_timestamp: '2021-03-23T01:02:44.872Z', ...intro },
      associations: [association(101, 200), association(102, 200)],
    });

    const read = await call(`GET ${MEETINGS}/${idOf(answer)}?associations=contact`);
    expect(answer).toMatchObject({ status: 201, body: { properties: intro } });
    expect(read.body).toMatchObject({
      associations: { contacts: { results: [{ id: '101' }, { id: '102' }] } },
    });
  });

  it('update one, once the quote after the printed body is gone', async () => {
    const { call } = await startDocumented();

    const answer = await call(`PATCH ${MEETINGS}/17612479134`, {
      properties: { hs_timestamp: '2019-10-30T03:30:17.883Z', ...intro },
    });

    expect(answer).toMatchObject({
      status: 200,
      body: { properties: { hs_timestamp: '2019-10-30T03:30:17.883Z', ...intro } },
    });
  });

  it('make and end an association with its type id in the path', async () => {
    const { call } = await startDocumented();
    const path = `${MEETINGS}/17612479134/associations/contact/104901/200`;
    const contacts = async () => {
      const read = await call(`GET ${MEETINGS}/17612479134?associations=contact`);
      return (read.body as { associations?: object }).associations;
    };

    const made = await call(`PUT ${path}`);
    const withContact = await contacts();
    const ended = await call(`DELETE ${path}`);

    expect([made.status, ended.status]).toEqual([200, 204]);
    expect(withContact).toMatchObject({ contacts: { results: [{ id: '104901' }] } });
    expect(await contacts()).toBeUndefined();
  });

  it('create a meeting without a time of its own, which is then its start', async () => {
    const { call } = await startDocumented();

    const answer = await call(`POST ${MEETINGS}`, { properties: intro });

    expect(answer).toMatchObject({
      status: 201,
      body: { properties: { hs_timestamp: intro.hs_meeting_start_time } },
    });
  });

  it('read, list and delete meetings', async () => {
    const { call } = await startDocumented();

    const one = await call(
      `GET ${MEETINGS}/17612479134?properties=hs_timestamp&associations=contact`,
    );
    const all = await call(`GET ${MEETINGS}?limit=1&properties=hs_timestamp`);
    const deleted = await call(`DELETE ${MEETINGS}/17612479134`);

    expect([one.status, all.status, deleted.status]).toEqual([200, 200, 204]);
    expect(idsOf(all)).toHaveLength(1);
  });
});
