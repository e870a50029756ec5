import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

const objects = '/crm/objects/2026-03';
const timestamp = '2026-11-20T09:00:00Z';

describe('refused writes', () => {
  const refused = async (properties: Record<string, unknown>, type = 'meetings') => {
    const { call } = startCalls();
    return call(`POST ${objects}/${type}`, { body: { properties } });
  };

  it('names a property that does not exist', async () => {
    const answer = await refused({ hs_timestamp: timestamp, shoe_size: '42' });

    expect(answer).toMatchObject({
      status: 400,
      body: {
        status: 'error',
        category: 'VALIDATION_ERROR',
        correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        message: expect.stringContaining('Property values were not valid: [{"isValid":false'),
        errors: [{ code: 'PROPERTY_DOESNT_EXIST', context: { propertyName: ['shoe_size'] } }],
      },
    });
  });

  it.each([
    [{ hs_timestamp: timestamp, hs_meeting_outcome: 'DONE' }, 'INVALID_OPTION'],
    [{ hs_timestamp: 'tomorrow' }, 'INVALID_LONG'],
  ])('refuses %o as %s', async (properties, code) => {
    const answer = await refused(properties);

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code }] } });
  });

  it.each([
    ['meetings', { hs_meeting_title: 'No time' }, ['hs_timestamp']],
    ['appointments', { hs_appointment_name: 'No start' }, ['hs_appointment_start']],
    ['contacts', { company: 'Nobody' }, ['email', 'firstname', 'lastname']],
  ])('refuses %s without their required properties', async (type, properties, missing) => {
    const answer = await refused(properties, type);

    expect(answer).toMatchObject({ status: 400, body: { context: { properties: missing } } });
  });

  it.each([
    [{}, 2, 'inputs'],
    [{ inputs: [{}] }, 13, 'id, properties'],
    [{ inputs: [{ id: '1' }] }, 21, 'properties'],
    [{ inputs: [{ id: '1', properties: {} }, { id: '2' }] }, 48, 'properties'],
  ])('names the fields that a body lacks: %o', async (body, column, fields) => {
    const { call } = startCalls();

    const answer = await call(`POST ${objects}/meetings/batch/update`, { body });

    expect(answer).toMatchObject({
      status: 400,
      body: {
        category: 'VALIDATION_ERROR',
        message: `Invalid input JSON on line 1, column ${column}. Some required fields were not set: [${fields}]`,
      },
    });
  });

  it.each([
    [
      { properties: [] },
      'column 15: Cannot deserialize value of type `java.util.LinkedHashMap<java.lang.String,java.lang.String>` from Array value (token `JsonToken.START_ARRAY`)',
    ],
    [
      { properties: { a: 'b', hs_meeting_title: { c: 'd' } } },
      'column 43: Cannot deserialize value of type `java.lang.String` from Object value (token `JsonToken.START_OBJECT`)',
    ],
    [
      { properties: {}, associations: 'none' },
      'column 33: Cannot deserialize value of type `java.util.ArrayList` from String value (token `JsonToken.VALUE_STRING`)',
    ],
  ])('says where in a body is the wrong type: %o', async (body, message) => {
    const { call } = startCalls();

    const answer = await call(`POST ${objects}/meetings`, { body });

    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      status: 'error',
      message: `Invalid input JSON on line 1, ${message}`,
      correlationId: expect.any(String),
    });
  });

  it('refuses a second contact with an e-mail address that is taken', async () => {
    const answer = await refused({ email: 'bruno.keller@alpstein-optik.example' }, 'contacts');

    expect(answer).toMatchObject({
      status: 409,
      body: { category: 'CONFLICT', message: 'Contact already exists. Existing ID: 102' },
    });
  });

  it('refuses an association whose type belongs to other objects or the other direction', async () => {
    const { call } = startCalls();
    const types = (associationTypeId: number) => [
      { associationCategory: 'HUBSPOT_DEFINED', associationTypeId },
    ];
    const put = (typeId: number) => {
      const path = `${objects}/meetings/101470001/associations/contacts/102`;
      return call(`PUT ${path}`, { body: types(typeId) });
    };

    const answers = await Promise.all([put(199), put(578), put(200)]);

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 201]);
  });
});

describe('refused requests', () => {
  it.each([
    [`GET ${objects}/meetings/1`, 404, 'OBJECT_NOT_FOUND'],
    [`GET ${objects}/meetings/none`, 404, 'OBJECT_NOT_FOUND'],
    [`GET ${objects}/spaceships/1`, 400, 'VALIDATION_ERROR'],
    [`GET ${objects}/contacts?limit=101`, 400, 'VALIDATION_ERROR'],
    [`GET ${objects}/contacts?after=abc`, 400, 'VALIDATION_ERROR'],
    [`GET ${objects}/contacts/Ada?idProperty=firstname`, 400, 'VALIDATION_ERROR'],
    [`GET /crm/properties/2026-03/meetings/shoe_size`, 404, 'OBJECT_NOT_FOUND'],
  ])('answers %s with %i %s', async (route, status, category) => {
    const { call } = startCalls();

    const answer = await call(route);

    expect(answer).toMatchObject({ status, body: { status: 'error', category } });
  });

  it('says that a body is not JSON', async () => {
    const { emulator } = startCalls();
    const headers = { authorization: 'Bearer emulator-token' };
    const url = `http://localhost${objects}/meetings`;

    const response = await emulator.fetch(
      new Request(url, { method: 'POST', headers, body: '{"properties":' }),
    );

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ status: 'error' });
  });

  it('answers 404 for a route HubSpot does not have, and counts it', async () => {
    const { call, emulator } = startCalls();

    const answer = await call('GET /crm/v3/meetings/101');

    expect(answer).toMatchObject({ status: 404, body: expect.stringContaining('<html>') });
    expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(emulator.unknownRoutes()).toEqual(['GET /crm/v3/meetings/101']);
  });
});
