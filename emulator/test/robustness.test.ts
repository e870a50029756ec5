import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';
import { startServer } from './support/start-emulators.ts';

const base = '/crm/objects/2026-03';
const headers = { authorization: 'Bearer emulator-token', 'content-type': 'application/json' };

async function post(body: string, extra: Record<string, string> = {}) {
  const { url } = await startServer();
  const refused = await fetch(`${url}${base}/contacts`, {
    method: 'POST',
    headers: { ...headers, ...extra },
    body,
  });
  const next = await fetch(`${url}${base}/contacts/101`, { headers });
  return { status: refused.status, body: await refused.json(), next: next.status };
}

describe('bodies', () => {
  it.each([
    ['cut short', '{"properties":{'],
    ['empty', ''],
    ['null', 'null'],
    ['nested a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'with properties nested deep',
      `{"properties":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
    ],
    ['with the name of a prototype', '{"properties":{"__proto__":"a","constructor":"b"}}'],
    ['with associations that are no list', '{"properties":{},"associations":{"length":1e9}}'],
  ])('are refused when %s', async (_, body) => {
    const answer = await post(body);

    expect(answer).toMatchObject({
      status: 400,
      body: { category: 'VALIDATION_ERROR' },
      next: 200,
    });
  });
});

describe('absurd requests', () => {
  it.each([
    `GET ${base}/contacts?limit=-1`,
    `GET ${base}/contacts?limit=1e9`,
    `GET ${base}/contacts?limit=NaN`,
    `GET ${base}/contacts?after=-5`,
    `GET ${base}/contacts?after=${'9'.repeat(400)}`,
    `GET ${base}/contacts/101?idProperty=__proto__`,
    `GET ${base}/contacts/101/associations/meetings?after=1e400`,
    `GET ${base}/contacts/101?associations=constructor`,
  ])('are refused: %s', async (route) => {
    const { call } = startCalls();

    const answer = await call(route);

    expect(answer.status).toBe(400);
  });

  it.each(['-1', '0', '9'.repeat(300), '1e3', '__proto__', 'constructor', '%00', '..%2F'])(
    'find no record with the id %s',
    async (id) => {
      const { call } = startCalls();

      const read = await call(`GET ${base}/contacts/${id}`);
      const batch = await call(`POST ${base}/contacts/batch/read`, { body: { inputs: [{ id }] } });

      expect(read.status).toBe(404);
      expect(batch.body).toMatchObject({ results: [], errors: [{ context: { ids: [id] } }] });
    },
  );

  it.each([
    [{ propertyName: '__proto__', operator: 'EQ', value: 'a' }, 400],
    [{ propertyName: 'constructor', operator: 'HAS_PROPERTY' }, 400],
    [{ propertyName: 'firstname', operator: 'LIKE', value: 'a' }, 400],
    [
      { propertyName: 'firstname', operator: 'IN', values: Array.from({ length: 9999 }, String) },
      200,
    ],
    [{ propertyName: 'firstname', operator: 'CONTAINS_TOKEN', value: '*'.repeat(3000) }, 200],
    [{ propertyName: 'createdate', operator: 'BETWEEN', value: 'x', highValue: '-1' }, 200],
  ])('search with %o answers %i', async (filter, status) => {
    const { call } = startCalls();

    const found = await call(`POST ${base}/contacts/search`, {
      body: { filterGroups: [{ filters: [filter] }] },
    });

    expect(found.status).toBe(status);
  });

  it('leave properties of every object alone', async () => {
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
