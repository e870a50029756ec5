import { listAgenda } from '@app/contracts/agenda/list-agenda';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { describe, expect, it, vi } from 'vitest';
import { depthOf, type Reply } from '../support/function-account.ts';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const company = { objectTypeId: '0-2', objectId: '9000' };

type Seeded = { id: string; start: string; contacts?: string[]; outcome?: string; isVisit?: true };

const contact = (id: string, properties: object, isOn = true) => ({
  type: 'contacts',
  id,
  properties,
  associations: isOn ? [{ type: 'companies', id: company.objectId }] : [],
});

function itemOf({ id, start, contacts = [], outcome = 'SCHEDULED', isVisit }: Seeded) {
  const associations = [
    { type: 'companies', id: company.objectId },
    ...contacts.map((contactId) => ({ type: 'contacts', id: contactId })),
  ];
  if (isVisit)
    return {
      type: 'appointments',
      id,
      properties: { hs_appointment_name: id, hs_appointment_start: start },
      associations,
    };
  const properties = {
    hs_meeting_title: `Meeting ${id}`,
    hs_timestamp: start,
    hs_meeting_start_time: start,
    hs_meeting_end_time: start.replace(':00:00', ':30:00'),
    hs_meeting_outcome: outcome,
  };
  return { type: 'meetings', id, properties, associations };
}

const seed = (meetings: Seeded[], people: object[] = []) =>
  items.control('seed', {
    objects: [
      { type: 'companies', id: company.objectId, properties: { name: 'Raman Tools' } },
      ...people,
      ...meetings.map(itemOf),
    ],
  });

const priya = contact('9101', {
  firstname: 'Priya',
  lastname: 'Raman',
  hs_timezone: 'asia_slash_kolkata',
});
const nameless = contact('9102', { email: 'office@raman.example' });
const blank = contact('9103', {});
const stranger = contact('9104', { firstname: 'Not', lastname: 'Here' }, false);

const call = (view: AgendaView, more: object = {}): Promise<Reply> =>
  items.call('list-agenda', { view, limit: 100, record: company, ...more }, company.objectId);

async function rowsOf(view: AgendaView, more: object = {}) {
  const { items: rows } = dataOf(listAgenda, await call(view, more));
  return new Map(rows.map((row) => [row.id, row]));
}

describe.each(apiVersions)('in version %s, whom an item is with', (version) => {
  it('is told on a company: the first contact with a name, its clock, and how many more', async () => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);
    await seed(
      [
        { id: '9201', start: '2026-11-25T09:00:00Z', contacts: ['9101', '9102'] },
        { id: '9202', start: '2026-11-26T09:00:00Z', contacts: ['9102'] },
        { id: '9203', start: '2026-11-27T09:00:00Z', contacts: ['9103'] },
        { id: '9204', start: '2026-11-28T09:00:00Z', contacts: ['9104'] },
        { id: '9205', start: '2026-11-29T09:00:00Z' },
        { id: '9206', start: '2026-11-30T09:00:00Z', contacts: ['9103', '9101'], isVisit: true },
      ],
      [priya, nameless, blank, stranger],
    );

    const rows = await rowsOf('upcoming');

    const known = {
      id: '9101',
      name: 'Priya Raman',
      firstName: 'Priya',
      timeZone: 'Asia/Calcutta',
    };
    expect(rows.get('9201')).toMatchObject({ contact: known, moreContacts: 1 });
    expect(rows.get('9202')).toMatchObject({
      contact: { id: '9102', name: 'office@raman.example', firstName: null, timeZone: null },
      moreContacts: 0,
    });
    expect(rows.get('9203')).not.toHaveProperty('contact');
    expect(rows.get('9204')).not.toHaveProperty('contact');
    expect(rows.get('9205')).not.toHaveProperty('moreContacts');
    expect(rows.get('9206')).toMatchObject({ contact: known, moreContacts: 1 });
  });
});

it('is not told on a contact’s own record, and costs no call there', async () => {
  const { items: rows } = dataOf(
    listAgenda,
    await items.call('list-agenda', { view: 'past', limit: 100 }, ada.id),
  );

  expect(rows.length).toBeGreaterThan(3);
  expect(rows.filter(({ contact: with_ }) => with_ !== undefined)).toEqual([]);
  const calls = await items.callsSince(0);
  expect(calls.filter((one) => /0-(421|47)\/0-1\//.test(one))).toEqual([]);
});

it('costs three calls more on a company with contacts, and no round trip', async () => {
  await seed(
    [
      { id: '9201', start: '2026-11-25T09:00:00Z', contacts: ['9101'] },
      { id: '9206', start: '2026-11-30T09:00:00Z', contacts: ['9101'], isVisit: true },
    ],
    [priya],
  );
  vi.useRealTimers();
  const main = items.coldFunction('list-agenda');
  const context = {
    propertiesToSend: { hs_object_id: company.objectId },
    parameters: { view: 'past', record: company },
  };

  await main(context);
  const cold = await items.requests();
  await main(context);
  const warm = (await items.requests()).slice(cold.length);

  expect([cold.length, warm.length]).toEqual([11, 8]);
  expect([depthOf(cold), depthOf(warm)]).toEqual([2, 2]);
});

it.each([
  ['the contacts of the items', 'POST /crm/associations/*/0-47/0-1/batch/read', 500],
  ['their names', 'POST /crm/objects/*/0-1/batch/read', 500],
  ['the contacts of the company', 'GET /crm/objects/*/0-2/*', 403],
])('lists the items all the same where %s cannot be read', async (_, route, status) => {
  await seed([{ id: '9201', start: '2026-11-25T09:00:00Z', contacts: ['9101'] }], [priya]);
  await items.fail(route, status, status === 403 ? 1 : 9);

  const { items: rows, problems, record } = dataOf(listAgenda, await call('upcoming'));

  expect(rows.map(({ id, contact: with_ }) => [id, with_])).toEqual([['9201', undefined]]);
  expect(record.name).toBe('Raman Tools');
  expect(problems).toEqual([]);
});

it('finds an item by the name of somebody it is with', async () => {
  await seed(
    [
      { id: '9201', start: '2026-11-25T09:00:00Z', contacts: ['9102', '9101'] },
      { id: '9202', start: '2026-11-26T09:00:00Z', contacts: ['9102'] },
    ],
    [priya, nameless],
  );

  expect([...(await rowsOf('upcoming', { query: 'priya' })).keys()]).toEqual(['9201']);
});

describe('whether an item was followed up', () => {
  const past = (id: string, day: number, outcome: string): Seeded => ({
    id,
    start: `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`,
    outcome,
  });

  it.each([
    ['held', past('9302', 12, 'COMPLETED'), true],
    ['without an outcome', past('9302', 12, 'SCHEDULED'), true],
    ['planned', past('9302', 28, 'SCHEDULED'), true],
    ['another no-show', past('9302', 12, 'NO_SHOW'), false],
    ['called off', past('9302', 28, 'CANCELED'), false],
    ['held before it', past('9302', 9, 'COMPLETED'), false],
    ['at the same time', past('9302', 10, 'COMPLETED'), false],
  ])('is told by what came after: %s', async (_, other, expected) => {
    await seed([past('9301', 10, 'NO_SHOW'), other]);

    const rows = await rowsOf('past');

    expect(rows.get('9301')?.isFollowedUp).toBe(expected);
  });

  it('is not told of an agenda whose meetings could not all be read, unless something is', async () => {
    await seed([
      past('9301', 10, 'NO_SHOW'),
      past('9302', 12, 'COMPLETED'),
      past('9303', 14, 'NO_SHOW'),
    ]);
    await items.fail('POST /crm/associations/*/0-2/0-421/batch/read', 500, 9);

    const rows = await rowsOf('past');

    expect(rows.get('9301')?.isFollowedUp).toBe(true);
    expect(rows.get('9303')).not.toHaveProperty('isFollowedUp');
  });
});

describe('what was held or missed before an item', () => {
  const past = (id: string, day: number, outcome: string): Seeded => ({
    id,
    start: `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`,
    outcome,
  });

  it.each([
    ['a no-show', [past('9302', 9, 'NO_SHOW')], { noShows: 1 }],
    ['two of them', [past('9302', 8, 'NO_SHOW'), past('9303', 9, 'NO_SHOW')], { noShows: 2 }],
    ['one that was held', [past('9302', 9, 'COMPLETED')], { noShows: 0 }],
    [
      'a no-show before one that was held',
      [past('9302', 8, 'NO_SHOW'), past('9303', 9, 'COMPLETED')],
      { noShows: 0 },
    ],
    [
      'a no-show before what was called off, moved, or has no outcome',
      [
        past('9302', 5, 'NO_SHOW'),
        past('9303', 6, 'CANCELED'),
        past('9304', 7, 'RESCHEDULED'),
        past('9305', 8, 'SCHEDULED'),
      ],
      { noShows: 1 },
    ],
    ['a no-show at the same time', [past('9302', 10, 'NO_SHOW')], null],
    ['a no-show after it', [past('9302', 11, 'NO_SHOW')], null],
    ['nothing', [], null],
  ])('is told: %s', async (_, others, expected) => {
    await seed([past('9301', 10, 'SCHEDULED'), ...others]);

    const { metBefore } = (await rowsOf('needs-outcome')).get('9301') ?? {};

    expect(metBefore).toEqual(expected && expect.objectContaining(expected));
  });

  it('is not told of what is to come, nor of an agenda that could not all be read', async () => {
    await seed([
      past('9301', 10, 'NO_SHOW'),
      past('9302', 12, 'SCHEDULED'),
      past('9303', 28, 'SCHEDULED'),
    ]);
    expect((await rowsOf('upcoming')).get('9303')).not.toHaveProperty('metBefore');
    await items.fail('POST /crm/associations/*/0-2/0-421/batch/read', 500, 9);

    expect((await rowsOf('needs-outcome')).get('9302')).not.toHaveProperty('metBefore');
  });
});
