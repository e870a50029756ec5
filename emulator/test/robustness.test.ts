import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

const base = '/crm/objects/2026-03';

describe('a body', () => {
  it.each([
    ['cut short', '{"properties":{'],
    ['empty', ''],
    ['null', 'null'],
    ['nested a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['with deep properties', `{"properties":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`],
    ['with names of a prototype', '{"properties":{"__proto__":"a","constructor":"b"}}'],
    ['with associations that are no list', '{"properties":{},"associations":{"length":1e9}}'],
  ])('is refused when %s', async (_, body) => {
    const { emulator, call } = startCalls();
    const headers = { authorization: 'Bearer emulator-token' };
    const url = `http://localhost${base}/contacts`;

    const refused = await emulator.fetch(url, { method: 'POST', headers, body });

    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ status: 'error' });
    expect((await call(`GET ${base}/contacts/101`)).status).toBe(200);
  });
});

describe('an absurd request', () => {
  it.each([
    `GET ${base}/contacts?limit=-1`,
    `GET ${base}/contacts?limit=NaN`,
    `GET ${base}/contacts?after=-5`,
    `GET ${base}/contacts?after=${'9'.repeat(400)}`,
    `GET ${base}/contacts/101?idProperty=__proto__`,
    `GET ${base}/contacts/101/associations/meetings?after=1e400`,
    `GET ${base}/contacts/101?associations=constructor`,
  ])('is refused: %s', async (route) => {
    const { call } = startCalls();

    expect((await call(route)).status).toBe(400);
  });

  it.each(['-1', '9'.repeat(300), '1e3', '__proto__', 'constructor', '%00', '..%2F'])(
    'finds no record with the id %s',
    async (id) => {
      const { call } = startCalls();

      const read = await call(`GET ${base}/contacts/${id}`);
      const batch = await call(`POST ${base}/contacts/batch/read`, { body: { inputs: [{ id }] } });

      expect(read.status).toBe(404);
      expect(batch.body).toMatchObject({ results: [], errors: [{ context: { ids: [id] } }] });
    },
  );

  it('leaves the properties of every object alone', async () => {
    const { call, open } = startCalls();

    const seeded = await open('seed', {
      addProperties: [{ objectTypeId: '0-1', name: 'constructor', type: 'string' }],
    });
    const read = await call(
      `GET ${base}/contacts/101?properties=__proto__,constructor,toString&propertiesWithHistory=valueOf`,
    );

    expect(seeded.status).toBe(400);
    expect(Object.keys((read.body as { properties: object }).properties)).not.toContain('toString');
  });
});
