import { getItem } from '@app/contracts/agenda/get-item';
import { expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import {
  ada,
  apiVersions,
  dataOf,
  foreignMeeting,
  unknownMeeting,
  useItems,
} from './support/use-items.ts';

const items = useItems();
const movedTwice = { kind: 'meeting', id: '101470003' };

async function detailsOf(item: object, contactId: string = ada.id) {
  return dataOf(getItem, await items.call('get-item', { item }, contactId));
}

it.each(apiVersions)('tells everything about a meeting on API version %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);

  const details = await detailsOf(ada.review);

  expect(details).toMatchObject({
    item: { ...ada.review, title: 'Contract review', isPinned: true, owner: { name: 'Ben Ode' } },
    description: 'Go through the redlines together.',
    internalNotes: 'Legal has approved clauses 4 to 9.',
    associations: { companies: [], deals: [] },
    ledger: { bookedFor: new Date('2026-11-23T14:00:00Z'), moves: [], totalSlipMs: 0 },
  });
  expect(details.attendees).toContainEqual({
    kind: 'contact',
    id: ada.id,
    name: 'Ada Lovelace',
    email: 'ada.lovelace@analytical-engines.example',
  });
});

it.each(apiVersions)('tells how often, how far and by whom it moved on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);

  const { ledger, item } = await detailsOf(movedTwice);

  expect(ledger.moves.map(({ by }) => by)).toEqual(['Ben Ode', 'Cleo Marsh']);
  expect(ledger.moves.at(-1)?.to).toEqual(item.start);
  expect(ledger.totalSlipMs).toBe(Number(item.start) - Number(ledger.bookedFor));
  expect(ledger.moves[1]?.from).toEqual(ledger.moves[0]?.to);
});

it('names the hosts, also one whose user was deactivated', async () => {
  await items.control('seed', {
    objects: [
      {
        type: 'meetings',
        id: ada.review.id,
        properties: { hs_attendee_owner_ids: '71000001;71000005;4711' },
      },
    ],
  });

  const { attendees } = await detailsOf(ada.review);

  expect(attendees.filter(({ kind }) => kind === 'owner')).toMatchObject([
    { id: '71000001', name: 'Ben Ode' },
    { id: '71000005', name: 'Frank Osei' },
    { id: '4711', name: null },
  ]);
});

it('names companies and deals where the app may see them', async () => {
  const scopes = ['contacts', 'appointments', 'owners', 'companies', 'deals'];
  await items.control('tokens', {
    token: 'wide',
    scopes: scopes.map((name) => `crm.objects.${name}.read`),
  });
  await items.control('seed', {
    objects: [
      { type: 'companies', id: '501', properties: { name: 'Analytical Engines' } },
      { type: 'deals', id: '601', properties: { dealname: 'Pilot' } },
      {
        type: 'meetings',
        id: ada.review.id,
        associations: [
          { type: 'companies', id: '501' },
          { type: 'deals', id: '601' },
        ],
      },
    ],
  });
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'wide');

  const { associations } = await detailsOf(ada.review);

  expect(associations).toEqual({
    companies: [{ id: '501', name: 'Analytical Engines' }],
    deals: [{ id: '601', name: 'Pilot' }],
  });
});

/** The item with three companies, a deal and a guest, for an app that may see them all. */
async function withRelated(): Promise<void> {
  const scopes = ['contacts', 'appointments', 'owners', 'companies', 'deals'];
  await items.control('tokens', {
    token: 'wide',
    scopes: scopes.map((name) => `crm.objects.${name}.read`),
  });
  const companies = ['501', '502', '503'];
  await items.control('seed', {
    objects: [
      ...companies.map((id) => ({ type: 'companies', id, properties: { name: `Works ${id}` } })),
      { type: 'deals', id: '601', properties: { dealname: 'Pilot' } },
      {
        type: 'meetings',
        id: ada.review.id,
        properties: { hs_attendee_owner_ids: '71000001' },
        associations: [
          ...companies.map((id) => ({ type: 'companies', id })),
          { type: 'deals', id: '601' },
        ],
      },
    ],
  });
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'wide');
}

const gone = { status: 503, body: '{"category":"SERVICE_UNAVAILABLE"}' };
const failed = { status: 'error', category: 'INTERNAL_ERROR', message: 'internal error' };
const partly = {
  status: 207,
  body: JSON.stringify({ status: 'COMPLETE', results: [], numErrors: 1, errors: [failed] }),
};

it.each([
  ['one company of three', 'POST /crm/*objects*/0-2/batch/read', { partial: 1 }, 'companies', 1],
  ['all companies', 'POST /crm/*objects*/0-2/batch/read', gone, 'companies', undefined],
  ['the deal', 'POST /crm/*objects*/0-3/batch/read', partly, 'deals', 1],
  ['the guests', 'POST /crm/*objects*/0-1/batch/read', { partial: 1 }, 'contacts', 1],
  [
    'which companies',
    'POST /crm/*associations/*/0-47/0-2/batch/read',
    partly,
    'companies',
    undefined,
  ],
  ['which deals', 'POST /crm/*associations/*/0-47/0-3/batch/read', gone, 'deals', undefined],
  ['the owners', 'GET /crm/owners/*', gone, 'owners', undefined],
])('shows the item and names what is missing: %s', async (_name, calls, fault, part, missing) => {
  await withRelated();
  const whole = await detailsOf(ada.review);
  expect(whole.problems).toEqual([]);
  await items.fail(calls, fault, 9);

  const details = await detailsOf(ada.review);

  expect(details.problems).toEqual([
    {
      part,
      error: expect.objectContaining({ code: 'UNAVAILABLE' }),
      ...(missing !== undefined && { missing }),
    },
  ]);
  expect(details).toMatchObject({
    description: whole.description,
    internalNotes: whole.internalNotes,
    ledger: whole.ledger,
    item: { title: whole.item.title, start: whole.item.start },
  });
  const shown = details.associations.companies.length + details.associations.deals.length;
  const isOfCompanies = part === 'companies';
  expect(shown).toBe(isOfCompanies ? (missing === undefined ? 1 : 3) : part === 'deals' ? 3 : 4);
});

it('says of nobody that they have gone where owners cannot be read', async () => {
  await items.fail('GET /crm/owners/*', gone, 9);

  const { item } = await detailsOf(ada.review);

  expect(item.owner).toMatchObject({ name: null, isActive: true });
});

it('shows markup and scripts as the text they hold', async () => {
  const { description, internalNotes } = await detailsOf(
    { kind: 'meeting', id: '110470001' },
    '110',
  );

  expect(description).toBe('Step 1 & 2\ndetails');
  expect(internalNotes).toBe('Careful <b>here</b>');
});

it('tells what there is of an appointment', async () => {
  const details = await detailsOf(ada.training);

  expect(details).toMatchObject({
    item: ada.training,
    description: null,
    internalNotes: null,
    ledger: { moves: [] },
  });
  expect(details.attendees.map(({ id }) => id)).toEqual([ada.id]);
});

it('lists a move made by the app itself', async () => {
  await items.call('reschedule-item', {
    item: ada.training,
    start: '2026-11-26T15:00:00Z',
    end: '2026-11-26T17:00:00Z',
  });

  const { ledger } = await detailsOf(ada.training);

  expect(ledger.totalSlipMs).toBe(86_400_000);
  expect(ledger.moves[0]?.by).not.toBeNull();
});

it.each([
  [foreignMeeting, 'NOT_ASSOCIATED'],
  [unknownMeeting, 'NOT_FOUND'],
])('refuses %o', async (item, code) => {
  const reply = await items.call('get-item', { item });

  expect(reply.error?.code).toBe(code);
});

it('is two round trips deep', async () => {
  await items.control('latency', { ms: 100 });
  vi.useRealTimers();

  await detailsOf(movedTwice);

  expect(depthOf(await items.requests())).toBe(2);
});

it('tells its copies apart, without those that are gone or of another record, in the same round trips', async () => {
  await items.control('seed', {
    objects: [
      {
        type: 'meetings',
        id: '9401',
        properties: {
          hs_timestamp: '2026-12-01T09:00:00Z',
          hs_meeting_title: 'Contract review (copy)',
          hubspot_owner_id: '71000002',
        },
        associations: [{ type: 'contacts', id: ada.id }],
      },
    ],
  });
  const copies = [{ kind: 'meeting', id: '9401' }, unknownMeeting, foreignMeeting, ada.training];

  const reply = await items.call('get-item', { item: ada.review, copies });

  const { duplicates } = dataOf(getItem, reply);
  expect(duplicates).toMatchObject([
    {
      id: '9401',
      title: 'Contract review (copy)',
      start: new Date('2026-12-01T09:00:00Z'),
      owner: { name: 'Cleo Marsh' },
    },
    ada.training,
  ]);
  expect(depthOf(await items.requests())).toBe(2);
});

it('says nothing of copies that it could not read, and everything else all the same', async () => {
  await items.fail('POST /crm/objects/*/0-47/batch/read', 500, 9);

  const reply = await items.call('get-item', { item: ada.review, copies: [ada.security] });

  const { duplicates, item } = dataOf(getItem, reply);
  expect(duplicates).toBeNull();
  expect(item.title).toBe('Contract review');
});

it('tells the type of a meeting where the account has one', async () => {
  await items.control('seed', {
    objects: [
      { type: 'meetings', id: ada.review.id, properties: { hs_activity_type: 'Discovery call' } },
    ],
  });

  expect((await detailsOf(ada.review)).type).toBe('Discovery call');
  expect((await detailsOf(ada.training)).type).toBeNull();
});
