import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

const CONTACTS = '/crm/objects/2026-03/contacts';

async function startPair() {
  const started = startCalls({ account: 'empty' });
  const time = { hs_timestamp: '2026-11-20T09:00:00Z' };
  await started.open('seed', {
    associationLabels: [
      { from: 'contacts', to: 'meetings', label: 'Host', typeId: 5, inverseTypeId: 6 },
    ],
    objects: [
      { type: 'meetings', id: '7', properties: time },
      { type: 'meetings', id: '8', properties: time },
      { type: 'contacts', id: '1', properties: { lastname: 'Kept' } },
      {
        type: 'contacts',
        id: '2',
        properties: { lastname: 'Lost', email: 'b@b.example', city: 'Bern' },
        associations: [{ type: 'meetings', id: '7' }],
      },
    ],
  });
  const types = [{ associationCategory: 'USER_DEFINED', associationTypeId: 5 }];
  await started.call(`PUT ${CONTACTS}/2/associations/meetings/8`, { body: types });
  const labels = async (id: string) => {
    const { body } = await started.call(`GET ${CONTACTS}/${id}/associations/meetings`);
    const { results } = body as {
      results: { toObjectId: string; associationTypes: { label: string | null }[] }[];
    };
    return results.map((row) => [row.toObjectId, row.associationTypes.map(({ label }) => label)]);
  };
  return { ...started, labels };
}

describe('merging', () => {
  it('keeps the primary record, fills what it lacks, and moves associations with their labels', async () => {
    const { call, labels } = await startPair();

    const merged = await call(`POST ${CONTACTS}/merge`, {
      body: { primaryObjectId: '1', objectIdToMerge: '2' },
    });

    expect(merged).toMatchObject({
      status: 200,
      body: { id: '1', properties: { lastname: 'Kept', email: 'b@b.example', city: 'Bern' } },
    });
    expect(await labels('1')).toEqual([
      ['7', [null]],
      ['8', [null, 'Host']],
    ]);
    expect((await call(`GET ${CONTACTS}/2`)).status).toBe(404);
    expect((await call(`GET ${CONTACTS}/b@b.example?idProperty=email`)).body).toMatchObject({
      id: '1',
    });
  });

  it.each([
    ['contacts', '1', '1', 400],
    ['contacts', '1', '99', 404],
    ['contacts', '99', '1', 404],
    ['meetings', '7', '8', 400],
  ])('refuses %s %s and %s with %i', async (type, primaryObjectId, objectIdToMerge, status) => {
    const { call } = await startPair();

    const refused = await call(`POST /crm/objects/2026-03/${type}/merge`, {
      body: { primaryObjectId, objectIdToMerge },
    });

    expect(refused.status).toBe(status);
  });
});

describe('erasing a contact', () => {
  it('leaves nothing of it, whatever names it', async () => {
    const { call } = await startPair();

    const erased = await call(`POST ${CONTACTS}/gdpr-delete`, {
      body: { objectId: 'b@b.example', idProperty: 'email' },
    });

    const archived = await call(
      `GET ${CONTACTS}/2?archived=true&properties=lastname,city&propertiesWithHistory=lastname`,
    );
    expect(erased.status).toBe(204);
    expect((await call(`GET ${CONTACTS}/2`)).status).toBe(404);
    expect(JSON.stringify(archived.body)).not.toMatch(/Lost|Bern|b@b/);
  });
});

describe('associations in the shape before v4', () => {
  it('refuse a type of another pair, and a record that does not exist', async () => {
    const { call } = await startPair();
    const create = (id: string, type: string) => {
      return call('POST /crm/v3/associations/contacts/meetings/batch/create', {
        body: { inputs: [{ from: { id: '1' }, to: { id }, type }] },
      });
    };

    const answers = [
      await create('7', 'contact_to_company'),
      await create('99', 'contact_to_meeting_event'),
      await create('7', '199'),
    ];

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 201]);
  });
});
