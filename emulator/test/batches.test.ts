import { describe, expect, it } from 'vitest';
import { idsOf, startCalls } from './support/call-emulator.ts';

const start = '2026-12-01T09:00:00Z';
const versions = [
  ['/crm/v3/objects', 207, 207],
  ['/crm/objects/2026-03', 207, 207],
  ['/crm/objects/2026-09', 201, 200],
] as const;

const good = { objectWriteTraceId: 'good', properties: { hs_appointment_start: start } };
const bad = { objectWriteTraceId: 'bad', properties: { hs_appointment_name: 'No start' } };

describe.each(versions)('batches under %s', (base, partialCreate, partialUpdate) => {
  it('read what is there and report the ids that are not', async () => {
    const { call } = startCalls();
    const inputs = ['101470002', '1', '101470001', '2'].map((id) => ({ id }));

    const read = await call(`POST ${base}/meetings/batch/read`, {
      body: { inputs, properties: ['hs_meeting_title'] },
    });

    expect(read.status).toBe(partialUpdate);
    expect(idsOf(read)).toEqual(['101470002', '101470001']);
    expect(read.body).toMatchObject({
      status: 'COMPLETE',
      numErrors: 1,
      errors: [{ status: 'error', category: 'OBJECT_NOT_FOUND', context: { ids: ['1', '2'] } }],
    });
  });

  it('take a hundred inputs, half as many where histories are asked for', async () => {
    const { call } = startCalls();
    const read = (length: number, propertiesWithHistory: string[] = []) => {
      const inputs = Array.from({ length }, (_, index) => ({ id: String(104470001 + index) }));
      return call(`POST ${base}/meetings/batch/read`, { body: { inputs, propertiesWithHistory } });
    };

    const answers = [
      await read(100),
      await read(101),
      await read(50, ['hs_meeting_title']),
      await read(51, ['hs_meeting_title']),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, 400, 200, 400]);
  });

  it('create what is valid and name the rest when every input has a trace id', async () => {
    const { call } = startCalls();

    const created = await call(`POST ${base}/appointments/batch/create`, {
      body: { inputs: [good, bad] },
    });

    expect(created).toMatchObject({
      status: partialCreate,
      body: {
        status: 'COMPLETE',
        results: [{ objectWriteTraceId: 'good' }],
        numErrors: 1,
        errors: [
          {
            status: 'error',
            category: 'VALIDATION_ERROR',
            context: { objectWriteTraceId: ['bad'] },
          },
        ],
      },
    });
  });

  it('are refused whole when an input has no trace id', async () => {
    const { call } = startCalls();
    const { properties } = good;
    const before = await call('GET /_emulator/state');

    const created = await call(`POST ${base}/appointments/batch/create`, {
      body: { inputs: [{ properties }, bad] },
    });

    expect(created.status).toBe(400);
    expect((await call('GET /_emulator/state')).body).toEqual(before.body);
  });

  it('name missing records of an update by their trace ids', async () => {
    const { call } = startCalls();
    const properties = { hs_appointment_name: 'Renamed' };

    const updated = await call(`POST ${base}/appointments/batch/update`, {
      body: {
        inputs: [
          { id: '101420001', properties, objectWriteTraceId: 'there' },
          { id: '5', properties, objectWriteTraceId: 'gone' },
        ],
      },
    });

    expect(updated).toMatchObject({
      status: partialUpdate,
      body: {
        results: [{ id: '101420001', properties, objectWriteTraceId: 'there' }],
        errors: [{ category: 'OBJECT_NOT_FOUND', context: { objectWriteTraceId: ['gone'] } }],
      },
    });
  });

  it('upsert by a unique property of the account, and by no other', async () => {
    const { call, open } = startCalls();
    const unique = { objectTypeId: '0-421', name: 'booking_key', type: 'string', isUnique: true };
    await open('seed', { addProperties: [unique] });
    const upsert = (idProperty: string) => {
      const properties = { hs_appointment_start: start };
      return call(`POST ${base}/appointments/batch/upsert`, {
        body: { inputs: [{ id: 'k-1', idProperty, properties }] },
      });
    };

    const first = await upsert('booking_key');
    const second = await upsert('booking_key');
    const other = await upsert('hs_appointment_name');

    expect(first.body).toMatchObject({ results: [{ new: true }] });
    expect(second.body).toMatchObject({ results: [{ new: false }] });
    expect(idsOf(second)).toEqual(idsOf(first));
    expect(other.status).toBe(400);
  });

  it('of every kind are refused with 101 inputs', async () => {
    const { call } = startCalls();
    const inputs = Array.from({ length: 101 }, (_, index) => ({ ...good, id: String(index) }));

    const answers = await Promise.all(
      ['create', 'update', 'upsert', 'archive'].map((verb) => {
        return call(`POST ${base}/appointments/batch/${verb}`, { body: { inputs } });
      }),
    );

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  });
});

describe('duplicates in one batch', () => {
  const twins = ['A@twins.example', 'a@twins.example'].map((email) => ({ properties: { email } }));

  it('refuses two contacts with one e-mail address', async () => {
    const { call } = startCalls();

    const created = await call('POST /crm/objects/2026-03/contacts/batch/create', {
      body: { inputs: twins },
    });

    expect(created).toMatchObject({ status: 409, body: { category: 'CONFLICT' } });
  });

  it('creates the first of them when both have a trace id', async () => {
    const { call } = startCalls();
    const inputs = twins.map((input, index) => ({ ...input, objectWriteTraceId: String(index) }));

    const created = await call('POST /crm/objects/2026-03/contacts/batch/create', {
      body: { inputs },
    });

    expect(created.body).toMatchObject({
      results: [{ objectWriteTraceId: '0' }],
      errors: [{ category: 'CONFLICT', context: { objectWriteTraceId: ['1'] } }],
    });
  });

  it('refuses an id that is sent twice in an update', async () => {
    const { call } = startCalls();
    const input = { id: '101', properties: { city: 'Bern' } };

    const updated = await call('POST /crm/objects/2026-03/contacts/batch/update', {
      body: { inputs: [input, input] },
    });

    expect(updated.status).toBe(400);
  });
});
