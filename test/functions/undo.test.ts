import { associateItem, disassociateItem } from '@app/contracts/agenda/associate-item';
import { deleteItems, recreateItems } from '@app/contracts/agenda/delete-items';
import { expect, it } from 'vitest';
import type { Reply } from '../support/function-account.ts';
import { sealedSnapshot } from './support/sealed.ts';
import { ada, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const card = { objectTypeId: '0-1', objectId: ada.id };
const meeting = `/crm/objects/2026-03/0-47/${ada.review.id}`;

async function deleted(item: object = ada.review): Promise<string> {
  const { results } = dataOf(deleteItems, await items.call('delete-items', { items: [item] }));
  const [row] = results;
  return row?.snapshot ?? '';
}

async function remade(snapshot: string) {
  const reply = await items.call('recreate-items', { snapshots: [snapshot] });
  return dataOf(recreateItems, reply).results[0];
}

async function meetingsOnCard(): Promise<string[]> {
  const reply = await items.api('POST', '/crm/associations/2026-03/0-1/0-47/batch/read', {
    inputs: [{ id: ada.id }],
  });
  const { results } = reply as { results: { to: { toObjectId: string }[] }[] };
  return results.flatMap(({ to }) => to.map(({ toObjectId }) => toObjectId));
}

/** Somebody else's change, between the first try and the look that follows it. */
async function meanwhile(
  path: string,
  properties: Record<string, string>,
  call: () => Promise<Reply>,
) {
  await items.control('faults', { route: 'PATCH *', when: 'after', fault: 'reset' });
  items.meanwhile(
    ({ method }) => method === 'PATCH',
    () => items.api('PATCH', path, { properties }),
  );
  return call();
}

it('makes one item where Undo is pressed twice, also at one moment', async () => {
  const count = (await meetingsOnCard()).length;
  const snapshot = await deleted();

  const both = await Promise.all([remade(snapshot), remade(snapshot)]);
  const third = await remade(snapshot);

  const ids = new Set([...both, third].map((row) => row?.ok && row.created.id));
  expect(ids.size).toBe(1);
  expect(await meetingsOnCard()).toHaveLength(count);
});

it('makes one item where the answer was lost, and where somebody changed it before the next try', async () => {
  const count = (await meetingsOnCard()).length;
  const snapshot = await deleted();
  await items.control('faults', { route: 'POST */batch/create', when: 'after', fault: 'reset' });
  const first = await remade(snapshot);
  const id = first?.ok === true ? first.created.id : '';
  await items.api('PATCH', `/crm/objects/2026-03/0-47/${id}`, {
    properties: { hs_meeting_title: 'Renamed since', hs_meeting_outcome: 'COMPLETED' },
  });

  const second = await remade(snapshot);

  expect(second).toMatchObject({ ok: true, created: { id } });
  expect(await meetingsOnCard()).toHaveLength(count);
  const values = await items.valuesOf('meeting', id, ['hs_meeting_title', 'hs_meeting_outcome']);
  expect(values).toMatchObject({
    hs_meeting_title: 'Renamed since',
    hs_meeting_outcome: 'COMPLETED',
  });
});

it.each([{}, { hs_appointment_end: '2026-11-20T10:00:00.000Z' }])(
  'makes an appointment again that had no start: %j',
  async (times) => {
    const id = '880001';
    const names = ['hs_appointment_name', 'hs_appointment_start', 'hs_appointment_end'];
    const properties = { hs_appointment_name: 'Some day', ...times };
    await items.control('seed', {
      objects: [
        { type: 'appointments', id, properties, associations: [{ type: 'contacts', id: ada.id }] },
      ],
    });
    const snapshot = await deleted({ kind: 'appointment', id });

    const row = await remade(snapshot);

    expect(row).toMatchObject({ ok: true, gaps: [] });
    const again = row?.ok === true ? row.created.id : '';
    const values = await items.valuesOf('appointment', again, names);
    expect(values?.['hs_appointment_start'] ?? null).toBeNull();
    expect(values).toMatchObject(properties);
    // What somebody has set since stays, however often it is undone.
    const setSince = { hs_appointment_start: '2026-12-24T10:00:00.000Z' };
    await items.api('PATCH', `/crm/objects/2026-03/0-421/${again}`, {
      properties: setSince,
    });
    expect(await remade(snapshot)).toMatchObject({ created: { id: again } });
    expect(await items.valuesOf('appointment', again, names)).toMatchObject(setSince);
  },
);

it('does not take a meeting that looks the same for the deleted one', async () => {
  const names = [
    'hs_meeting_title',
    'hs_meeting_start_time',
    'hs_meeting_end_time',
    'hs_timestamp',
  ];
  const values = await items.valuesOf('meeting', ada.review.id, names);
  const twin = async (): Promise<string> => {
    const properties = Object.fromEntries(names.map((name) => [name, values?.[name]]));
    const made = await items.api('POST', '/crm/objects/2026-03/0-47', {
      properties,
      associations: [
        {
          to: { id: ada.id },
          types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 200 }],
        },
      ],
    });
    return (made as { id: string }).id;
  };
  const before = await twin();
  const snapshot = await deleted();
  const after = await twin();

  const row = await remade(snapshot);

  expect(row).toMatchObject({ ok: true, gaps: [] });
  expect([before, after]).not.toContain(row?.ok === true && row.created.id);
});

it('brings back the rest where a company is gone meanwhile, and names the gap', async () => {
  const companies = ['201', '202'].map((id) => ({ type: 'companies', id }));
  await items.control('seed', {
    objects: [{ type: 'meetings', id: ada.review.id, associations: companies }],
  });
  const snapshot = await deleted();
  await items.api('DELETE', '/crm/objects/2026-03/0-2/201');

  const row = await remade(snapshot);

  expect(row).toMatchObject({ ok: true, gaps: [{ part: 'record', name: 'company' }] });
  const id = row?.ok === true ? row.created.id : '';
  expect(await items.associatedIds('meeting', id, '0-2')).toEqual(['202']);
  expect(await items.associatedIds('meeting', id, '0-1')).toContain(ada.id);
});

it('leaves a pin that somebody has set since, and names it', async () => {
  const snapshot = await deleted();
  await items.api('PATCH', `/crm/objects/2026-03/0-1/${ada.id}`, {
    properties: { hs_pinned_engagement_id: ada.security.id },
  });

  const row = await remade(snapshot);

  expect(row).toMatchObject({ ok: true, gaps: [{ part: 'pin', name: 'contact' }] });
});

it('deletes nothing where anything of the item cannot be read', async () => {
  for (const route of [
    'POST */associations/*/0-47/0-3/batch/read',
    'POST */objects/*/0-1/batch/read',
  ]) {
    await items.fail(route, 503, 3);

    const { results } = dataOf(
      deleteItems,
      await items.call('delete-items', { items: [ada.review] }),
    );

    expect(results).toMatchObject([{ ok: false, error: { code: 'UNAVAILABLE' } }]);
    expect(await items.valuesOf('meeting', ada.review.id, [])).toBeDefined();
  }
});

it('deletes nothing where more would be lost than was said', async () => {
  await items.control('seed', {
    objects: [{ type: 'meetings', id: ada.review.id, properties: { hs_meeting_outcome: 'HELD' } }],
  });

  const { results } = dataOf(
    deleteItems,
    await items.call('delete-items', { items: [ada.review], known: [] }),
  );

  expect(results).toMatchObject([{ ok: false, error: { code: 'STALE' } }]);
  expect(await items.valuesOf('meeting', ada.review.id, [])).toBeDefined();
});

it('puts an item back on the record with the pin it had', async () => {
  const pinned = async () =>
    (await items.valuesOf('contact', ada.id, ['hs_pinned_engagement_id']))?.[
      'hs_pinned_engagement_id'
    ];
  const before = await pinned();
  const { undo } = dataOf(
    disassociateItem,
    await items.call('disassociate-item', { item: ada.review }),
  );
  const without = await pinned();

  const back = await items.call('associate-item', { item: ada.review, undo });

  expect(dataOf(associateItem, back).gaps).toEqual([]);
  expect([before, without, await pinned()]).toEqual([ada.review.id, null, ada.review.id]);
});

it('does not overwrite what somebody set after an answer was lost', async () => {
  const reply = await meanwhile(meeting, { hs_meeting_title: 'Theirs' }, () =>
    items.call('edit-item', { item: ada.review, changes: { title: 'Mine' } }),
  );

  expect(reply.error).toMatchObject({ code: 'STALE', details: { title: 'Theirs' } });
  const values = await items.valuesOf('meeting', ada.review.id, ['hs_meeting_title']);
  expect(values?.['hs_meeting_title']).toBe('Theirs');
});

it('is done where the value is so already, whoever set it and since when', async () => {
  const stale = { expectedUpdatedAt: '2020-01-01T00:00:00Z' };
  const times = { start: '2026-12-01T09:00:00Z', end: '2026-12-01T10:00:00Z' };
  await items.api('PATCH', meeting, {
    properties: {
      hs_meeting_title: 'Same',
      hs_meeting_outcome: 'COMPLETED',
      hs_meeting_start_time: times.start,
      hs_meeting_end_time: times.end,
      hs_timestamp: times.start,
    },
  });

  const replies = [
    await items.call('edit-item', { item: ada.review, changes: { title: 'Same' }, ...stale }),
    await items.call('reschedule-item', { item: ada.review, ...times, ...stale }),
    await items.call('set-outcome', {
      changes: [{ item: ada.review, outcome: 'COMPLETED', ...stale }],
    }),
    await items.call('set-pin', { engagementId: ada.review.id, expectedEngagementId: '1' }),
  ];

  for (const reply of replies) {
    expect(reply).toMatchObject({ ok: true });
    expect(JSON.stringify(reply)).not.toContain('"ok":false');
  }
});

it('writes a reason once, however often the move is sent', async () => {
  const move = {
    item: ada.review,
    start: '2026-12-01T09:00:00Z',
    end: '2026-12-01T10:00:00Z',
    reason: 'ill & <away>',
  };
  await items.call('reschedule-item', move);

  await items.call('reschedule-item', move);

  const notes = await items.valuesOf('meeting', ada.review.id, ['hs_internal_meeting_notes']);
  expect(notes?.['hs_internal_meeting_notes']?.match(/ill &amp;/g)).toHaveLength(1);
});

const planted = {
  item: { kind: 'meeting', id: '9001' },
  properties: { hs_meeting_title: 'Planted', hs_timestamp: '2026-12-01T09:00:00Z' },
  links: [{ toTypeId: '0-1', types: [], ids: ['104'] }],
};
const day = 86_400_000;

it.each([
  ['under another token', { token: 'pat-na1-of-somebody-else' }, 'another-key'],
  ['for something else', { purpose: 'changed values' }, 'broken'],
  ['more than a day ago', { at: new Date('2026-11-21T09:00:00Z').getTime() - day - 1 }, 'expired'],
])('believes no snapshot that was sealed %s', async (_case, how, seal) => {
  const reply = await items.call('recreate-items', {
    snapshots: [sealedSnapshot(card, planted, how)],
  });

  expect(reply.error).toMatchObject({
    code: 'INVALID_INPUT',
    details: { parameter: 'snapshots.0', seal },
  });
  expect(await items.requests()).toEqual([]);
});

it('believes no snapshot of another record, none that was changed, and none in the clear', async () => {
  const good = sealedSnapshot(card, planted);
  const flipped = [10, 40, good.length - 2].map(
    (at) => good.slice(0, at) + (good[at] === 'A' ? 'B' : 'A') + good.slice(at + 1),
  );
  const foreign = sealedSnapshot({ objectTypeId: '0-2', objectId: ada.id }, planted);

  for (const snapshot of [
    ...flipped,
    foreign,
    good.slice(0, -1),
    JSON.stringify(planted),
    '1.x.y',
  ]) {
    const reply = await items.call('recreate-items', { snapshots: [snapshot] });
    expect(reply.error?.code, snapshot.slice(0, 20)).toBe('INVALID_INPUT');
  }
  expect(await items.requests()).toEqual([]);
});
