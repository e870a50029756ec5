import { listAgenda } from '@app/contracts/agenda/list-agenda';
import { beforeEach, describe, expect, it } from 'vitest';
import { ada, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const company = { objectTypeId: '0-2', objectId: '9000' };
const [ben, cleo] = ['71000001', '71000002'];

type Seeded = { id: string; day: string; owner?: string; outcome?: string; contact?: string };

const meeting = ({ id, day, owner, outcome, contact }: Seeded) => ({
  type: 'meetings',
  id,
  properties: {
    hs_meeting_title: id,
    hs_timestamp: `${day}T09:00:00Z`,
    hs_meeting_start_time: `${day}T09:00:00Z`,
    hs_meeting_end_time: `${day}T09:30:00Z`,
    ...(owner !== undefined && { hubspot_owner_id: owner }),
    ...(outcome !== undefined && { hs_meeting_outcome: outcome }),
  },
  associations: [
    { type: 'companies', id: company.objectId },
    ...(contact === undefined ? [] : [{ type: 'contacts', id: contact }]),
  ],
});

const seed = (meetings: Seeded[]) =>
  items.control('seed', {
    objects: [
      { type: 'companies', id: company.objectId, properties: { name: 'Raman Tools' } },
      {
        type: 'contacts',
        id: '9101',
        properties: { firstname: 'Priya', lastname: 'Raman' },
        associations: [{ type: 'companies', id: company.objectId }],
      },
      ...meetings.map(meeting),
    ],
  });

const call = (more: object) =>
  items.call('list-agenda', { record: company, view: 'past', ...more }, company.objectId);
const list = async (more: object) => dataOf(listAgenda, await call(more));

const five: Seeded[] = [
  { id: '1', day: '2026-11-01', owner: ben, outcome: 'COMPLETED', contact: '9101' },
  { id: '2', day: '2026-11-02', owner: cleo, outcome: 'NO_SHOW' },
  { id: '3', day: '2026-11-03', owner: cleo, outcome: 'COMPLETED', contact: '9101' },
  { id: '4', day: '2026-11-04' },
  { id: '5', day: '2026-12-05', owner: cleo, outcome: 'SCHEDULED' },
];

describe('an agenda that is read', () => {
  beforeEach(() => seed(five));

  it.each([
    ['an owner', { people: [{ kind: 'owner', id: cleo }] }, ['3', '2'], 1],
    ['a contact', { people: [{ kind: 'contact', id: '9101' }] }, ['3', '1'], 0],
    [
      'one of several people',
      {
        people: [
          { kind: 'contact', id: '9101' },
          { kind: 'owner', id: cleo },
        ],
      },
      ['3', '2', '1'],
      1,
    ],
    ['nobody it has', { people: [{ kind: 'owner', id: '9101' }] }, [], 0],
    ['an outcome', { outcomes: ['COMPLETED'] }, ['3', '1'], 0],
    ['no outcome', { outcomes: [null] }, ['4'], 0],
    ['outcomes', { outcomes: [null, 'NO_SHOW'] }, ['4', '2'], 0],
    ['a day on', { from: '2026-11-03T09:00:00Z' }, ['4', '3'], 1],
    ['before a day', { to: '2026-11-03T09:00:00Z' }, ['2', '1'], 0],
    ['a span', { from: '2026-11-02T00:00:00Z', to: '2026-11-04T00:00:00Z' }, ['3', '2'], 0],
    [
      'all of these at once',
      {
        people: [{ kind: 'owner', id: cleo }],
        outcomes: ['COMPLETED'],
        from: '2026-11-01T00:00:00Z',
      },
      ['3'],
      0,
    ],
    ['an empty list of outcomes', { outcomes: [] }, [], 0],
  ])(
    'can be narrowed to %s, with the counts of all views',
    async (_, narrowing, past, upcoming) => {
      const data = await list(narrowing);

      expect(data.items.map(({ id }) => id)).toEqual(past);
      expect([data.counts.past, data.counts.upcoming]).toEqual([past.length, upcoming]);
      expect(data.otherViews.upcoming?.items).toHaveLength(upcoming);
    },
  );

  it('tells what it can be narrowed to, whatever it is narrowed to', async () => {
    const { choices } = await list({ outcomes: ['NO_SHOW'] });

    expect(choices?.people).toEqual([
      { kind: 'owner', id: ben, name: 'Ben Ode' },
      { kind: 'owner', id: cleo, name: 'Cleo Marsh' },
      { kind: 'contact', id: '9101', name: 'Priya Raman' },
    ]);
    expect(choices?.outcomes.map((outcome) => outcome?.value ?? null).sort()).toEqual(
      [null, 'COMPLETED', 'NO_SHOW', 'SCHEDULED'].sort(),
    );
  });

  it('keeps the strip of the whole record', async () => {
    const whole = await list({});

    expect((await list({ outcomes: ['NO_SHOW'] })).summary).toEqual(whole.summary);
  });
});

it('cannot be narrowed where it is searched, and says so in advance', async () => {
  await seed(
    Array.from({ length: 420 }, (_, index) => ({
      id: String(500_000 + index),
      day: new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
      outcome: 'COMPLETED',
    })),
  );

  expect((await list({})).choices).toBeNull();
  expect((await call({ outcomes: ['COMPLETED'] })).error).toMatchObject({ code: 'INVALID_INPUT' });
});

it.each([
  ['a person of no kind', { people: [{ kind: 'company', id: '1' }] }, 'people.0.kind'],
  ['a day that does not exist', { from: '2026-02-30T00:00:00Z' }, 'from'],
  ['an outcome that is no text', { outcomes: [7] }, 'outcomes.0'],
])('refuses %s without a call', async (_, narrowing, parameter) => {
  const reply = await items.call('list-agenda', { view: 'past', ...narrowing }, ada.id);

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
  expect(await items.requests()).toEqual([]);
});
