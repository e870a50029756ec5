import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

type Row = {
  from: { id: string };
  to: { toObjectId: string }[];
  paging?: { next: { after: string } };
};

function rowsOf({ body }: { body: unknown }): Row[] {
  return (body as { results: Row[] }).results;
}

const versions = [
  ['2026-03', '/crm/objects/2026-03', '/crm/associations/2026-03', String],
  ['2026-09', '/crm/objects/2026-09', '/crm/associations/2026-09', String],
  ['v4', '/crm/v4/objects', '/crm/v4/associations', Number],
] as const;

describe.each(versions)('associations in %s', (version, objects, associations, idIn) => {
  it('reads both directions of a default association, each with its own type id', async () => {
    const { call } = startCalls();

    const put = await call(`PUT ${objects}/contacts/102/associations/default/meetings/101470001`);
    const there = await call(`POST ${associations}/contacts/meetings/batch/read`, {
      body: { inputs: [{ id: '102' }] },
    });
    const back = await call(`GET ${objects}/0-47/101470001/associations/0-1`);

    const type = (typeId: number) => ({ category: 'HUBSPOT_DEFINED', typeId, label: null });
    expect(put).toMatchObject({
      status: 200,
      body: {
        results: [
          {
            from: { id: '102' },
            to: { id: '101470001' },
            associationSpec: { associationTypeId: 199 },
          },
          {
            from: { id: '101470001' },
            to: { id: '102' },
            associationSpec: { associationTypeId: 200 },
          },
        ],
      },
    });
    expect(rowsOf(there)).toEqual([
      {
        from: { id: '102' },
        to: [{ toObjectId: idIn('101470001'), associationTypes: [type(199)] }],
      },
    ]);
    expect(back.body).toEqual({
      results: [
        { toObjectId: idIn('101'), associationTypes: [type(200)] },
        { toObjectId: idIn('102'), associationTypes: [type(200)] },
      ],
    });
  });

  it('has an error in place of a row for a record without associations', async () => {
    const { call } = startCalls();

    const read = await call(`POST ${associations}/0-1/0-421/batch/read`, {
      body: { inputs: [{ id: '101' }, { id: '102' }, { id: '404' }] },
    });

    expect(read.status).toBe(version === '2026-09' ? 200 : 207);
    expect(rowsOf(read).map(({ from }) => from.id)).toEqual(['101']);
    expect(read.body).toMatchObject({
      numErrors: 2,
      errors: ['102', '404'].map((id) => ({
        category: 'OBJECT_NOT_FOUND',
        subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
        message: `No appointment is associated with contact ${id}.`,
        context: { fromObjectId: [id], fromObjectType: ['contact'], toObjectType: ['appointment'] },
      })),
    });
  });

  it('pages each input on its own until nothing is left', async () => {
    const { call } = startCalls();
    const read = async (inputs: object[]) => {
      return rowsOf(await call(`POST ${associations}/0-1/0-421/batch/read`, { body: { inputs } }));
    };

    const [many, few] = await read([{ id: '104' }, { id: '101' }]);
    const [rest] = await read([{ id: '104', after: '500' }]);

    expect(many?.to).toHaveLength(500);
    expect(many?.paging?.next.after).toBe('500');
    expect(few?.to).toHaveLength(3);
    expect(few).not.toHaveProperty('paging');
    expect(rest?.to).toHaveLength(500);
    expect(rest).not.toHaveProperty('paging');
  });

  it('creates and archives in batches, with the statuses of the version', async () => {
    const { call } = startCalls();
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 906 }];
    const from = { id: '101420001' };
    const path = `${associations}/0-421/0-1/batch`;

    const created = await call(`POST ${path}/create`, {
      body: { inputs: [{ from, to: { id: '102' }, types }] },
    });
    const archived = await call(`POST ${path}/archive`, {
      body: { inputs: [{ from, to: [{ id: '101' }] }] },
    });
    const left = await call(`GET ${objects}/0-421/101420001/associations/0-1`);

    expect(created.status).toBe(version === '2026-09' ? 200 : 201);
    expect(archived.status).toBe(version === 'v4' ? 204 : 200);
    expect(left.body).toMatchObject({ results: [{ toObjectId: idIn('102') }] });
  });
});
