import { deleteItems } from '@app/contracts/agenda/delete-items';
import { listAgenda } from '@app/contracts/agenda/list-agenda';
import { logMeeting } from '@app/contracts/booking/log-meeting';
import { setOutcome } from '@app/contracts/agenda/set-outcome';
import { describe, expect, it, vi } from 'vitest';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const meetings = 'POST /crm/*objects*/0-47/batch/read';
const meetingsOfContact = 'POST /crm/*associations/*/0-1/0-47/batch/read';

/** An answer that holds nothing but an error. */
const refusing = (error: object) => ({
  status: 207,
  body: JSON.stringify({ status: 'COMPLETE', results: [], numErrors: 1, errors: [error] }),
});
const failed = { status: 'error', category: 'INTERNAL_ERROR', message: 'internal error' };

/** Answers that are no word that there is none, whatever else they look like. */
const half = [
  ['an error that names nothing', refusing(failed)],
  ['an error that names the record', refusing({ ...failed, context: { ids: ['101'] } })],
  ['a category it does not know', refusing({ ...failed, category: 'RATE_LIMITS' })],
  ['an error without a category', refusing({ message: 'Deadline exceeded' })],
  ['an error of another shape', refusing({ category: 12, context: 'gone' })],
  [
    'errors it counts and does not list',
    { status: 207, body: '{"status":"COMPLETE","results":[],"numErrors":2}' },
  ],
  ['a batch under way', { status: 200, body: '{"status":"PROCESSING","results":[]}' }],
  ['errors that are no list', { status: 200, body: '{"results":[],"errors":{"all":true}}' }],
] as const;

const agenda = async (parameters: object = {}, recordId: string = ada.id) =>
  dataOf(listAgenda, await items.call('list-agenda', { view: 'past', ...parameters }, recordId));

describe('a batch of which HubSpot reads only a part', () => {
  it.each(apiVersions)('is named in the agenda and counted nowhere, in %s', async (version) => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);
    await items.fail(meetings, { partial: 7 });

    const { problems, counts, summary, items: rows } = await agenda();

    expect(problems).toEqual([
      { part: 'meetings', error: expect.objectContaining({ code: 'UNAVAILABLE' }), missing: 7 },
    ]);
    expect(rows.length).toBeGreaterThan(0);
    expect(counts).toEqual({ 'needs-outcome': null, upcoming: null, past: null });
    expect(summary).toEqual({ next: null, lastHeld: null, showRate: null, needsOutcome: null });
  });

  it('counts a kind that is whole where only that kind is shown', async () => {
    await items.fail(meetings, { partial: 2 });

    const { counts } = await agenda({ kinds: ['appointment'] });

    expect(counts.past).toBeGreaterThan(0);
  });

  it('takes an item that is passed over without a word for unread', async () => {
    const whole = await agenda();
    const [first] = whole.items.filter(({ kind }) => kind === 'meeting');
    const row = { id: first?.id, properties: { hs_meeting_title: 'Only one' } };
    await items.fail(meetings, { status: 200, body: JSON.stringify({ results: [row] }) });

    expect((await agenda()).problems).toMatchObject([{ part: 'meetings', missing: 8 }]);
  });

  it('takes a record that was merged into another for read', async () => {
    await items.control('seed', {
      objects: [
        {
          type: 'appointments',
          id: '555',
          properties: { hs_appointment_name: 'One of two' },
          associations: [{ type: 'contacts', id: '102' }],
        },
      ],
    });
    const row = { id: '556', properties: { hs_appointment_name: 'What became of it' } };
    await items.fail('POST /crm/objects/*/0-421/batch/read', {
      status: 200,
      body: JSON.stringify({ results: [row] }),
    });

    expect((await agenda({ view: 'upcoming' }, '102')).problems).toEqual([]);
  });

  it('gives each item its own answer where outcomes are set', async () => {
    await items.fail(meetings, { partial: 1 });
    const changes = [ada.pricing, ada.security].map((item) => ({ item, outcome: 'COMPLETED' }));

    const { results } = dataOf(setOutcome, await items.call('set-outcome', { changes }));

    expect(results.map((result) => (result.ok ? 'done' : result.error.code))).toEqual([
      'UNAVAILABLE',
      'done',
    ]);
    const untouched = await items.valuesOf('meeting', ada.pricing.id, ['hs_meeting_outcome']);
    expect(untouched?.['hs_meeting_outcome']).toBe('SCHEDULED');
  });

  it('reads the same whatever the order of the results', async () => {
    const expected = await agenda();
    await items.fail('POST /crm/*/batch/read', 'reorder', 9);

    expect(await agenda()).toEqual(expected);
  });
});

describe('associations that HubSpot could not read', () => {
  it.each(half)('are a problem of the agenda, not an empty one: %s', async (_name, fault) => {
    await items.fail(meetingsOfContact, fault);

    const { problems, counts, summary } = await agenda();

    expect(problems).toMatchObject([{ part: 'meetings', error: { code: 'UNAVAILABLE' } }]);
    expect(problems[0]?.missing).toBeUndefined();
    expect(counts.past).toBeNull();
    expect(summary).toEqual({ next: null, lastHeld: null, showRate: null, needsOutcome: null });
  });

  it.each(half)('keep a meeting from being logged twice: %s', async (_name, fault) => {
    const log = {
      title: 'Review of the year',
      start: '2026-11-20T09:00:00Z',
      end: '2026-11-20T09:30:00Z',
      outcome: 'COMPLETED',
    };
    const first = dataOf(logMeeting, await items.call('log-meeting', log));
    const before = await items.associatedIds('contact', ada.id, '0-47');
    await items.fail(meetingsOfContact, fault);

    const reply = await items.call('log-meeting', log);

    expect(reply.error).toMatchObject({ code: 'UNAVAILABLE' });
    expect(await items.associatedIds('contact', ada.id, '0-47')).toEqual(before);
    expect(first.existedBefore).toBe(false);
  });

  it.each(['0-1', '0-2', '0-3', '0-5'])(
    'keep an item from being deleted without them: those to %s',
    async (typeId) => {
      await items.fail(`POST /crm/*associations/*/0-47/${typeId}/batch/read`, refusing(failed));

      const reply = await items.call('delete-items', { items: [ada.pricing] });

      const errors = reply.ok
        ? dataOf(deleteItems, reply).results.map((result) =>
            result.ok ? 'done' : result.error.code,
          )
        : [reply.error?.code];
      expect(errors).toEqual(['UNAVAILABLE']);
      expect(await items.valuesOf('meeting', ada.pricing.id, ['hs_object_id'])).toBeDefined();
    },
  );

  it.each([
    ['get-item', { item: ada.pricing }],
    ['disassociate-item', { item: ada.pricing }],
    ['set-pin', { engagementId: ada.pricing.id }],
    ['reschedule-item', { item: ada.pricing, start: '2026-12-01T09:00:00Z', end: null }],
  ])('are no proof of belonging: %s', async (uid, parameters) => {
    await items.fail('POST /crm/*associations/*/0-47/0-1/batch/read', refusing(failed));

    expect((await items.call(uid, parameters)).error).toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe('a record that has none', () => {
  const none = (context?: object) =>
    refusing({
      status: 'error',
      category: 'OBJECT_NOT_FOUND',
      subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
      message: 'No meeting is associated with contact 101.',
      ...(context !== undefined && { context }),
    });

  it.each(apiVersions)('has an empty agenda and no problem, in %s', async (version) => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const { problems, counts, items: rows } = await agenda({}, '102');

    expect(problems).toEqual([]);
    expect(rows).toEqual([]);
    expect(counts).toEqual({ 'needs-outcome': 0, upcoming: 0, past: 0 });
  });

  it.each([
    ['naming it', none({ fromObjectId: ['101'], fromObjectType: ['contact'] })],
    ['naming nothing', none()],
    ['without a row and without a word', { status: 200, body: '{"results":[]}' }],
    ['with nulls', { status: 200, body: '{"results":[],"errors":null,"numErrors":null}' }],
  ])('is told from one that was not read: %s', async (_name, fault) => {
    await items.fail(meetingsOfContact, fault);

    const { problems, counts, items: rows } = await agenda();

    expect(problems).toEqual([]);
    expect(rows.every(({ kind }) => kind === 'appointment')).toBe(true);
    expect(counts.past).toBe(rows.length);
  });

  it('is left out where its associations outlive it', async () => {
    const body = JSON.stringify({
      status: 'COMPLETE',
      results: [],
      numErrors: 9,
      errors: [{ ...failed, category: 'OBJECT_NOT_FOUND', context: { ids: Array(9).fill('1') } }],
    });
    await items.fail(meetings, { status: 207, body });

    // Nine ids are named, but not those that were asked for.
    expect((await agenda()).problems).toMatchObject([{ part: 'meetings', missing: 9 }]);
  });
});

describe('an answer about somebody else', () => {
  const associated = (...rows: [from: string, ...to: string[]][]) => ({
    status: 200,
    body: JSON.stringify({
      results: rows.map(([id, ...to]) => ({
        from: { id },
        to: to.map((toObjectId) => ({ toObjectId, associationTypes: [] })),
      })),
    }),
  });
  const stranger = '103470001';

  it('is none about the record', async () => {
    await items.fail(meetingsOfContact, associated(['103', stranger]));

    const { problems, items: rows } = await agenda();

    expect(problems).toMatchObject([{ part: 'meetings', error: { code: 'UNAVAILABLE' } }]);
    expect(rows.filter(({ kind }) => kind === 'meeting')).toEqual([]);
  });

  it('adds nothing to what belongs to the record', async () => {
    await items.fail(meetingsOfContact, associated(['103', stranger], ['101', ada.pricing.id]));

    const { problems, items: rows } = await agenda();

    expect(problems).toEqual([]);
    expect(rows.flatMap(({ kind, id }) => (kind === 'meeting' ? [id] : []))).toEqual([
      ada.pricing.id,
    ]);
  });

  it.each([
    ['get-item', { item: ada.pricing }],
    ['delete-items', { items: [ada.pricing] }],
    ['set-outcome', { changes: [{ item: ada.pricing, outcome: 'COMPLETED' }] }],
  ])('is no word that an item belongs nowhere: %s', async (uid, parameters) => {
    await items.fail('POST /crm/*associations/*/0-47/0-1/batch/read', associated(['5', '6']), 9);

    expect(JSON.stringify(await items.call(uid, parameters))).toContain('UNAVAILABLE');
  });

  it.each([
    ['one that nobody asked for', ['555', '556'], ['555']],
    ['one of them twice', ['555', '555', '555'], ['555']],
  ])('is left out of the agenda: %s', async (_name, ids, shown) => {
    await items.control('seed', {
      objects: [
        { type: 'appointments', id: '555', associations: [{ type: 'contacts', id: '102' }] },
      ],
    });
    const results = ids.map((id) => ({ id, properties: { hs_appointment_name: `No. ${id}` } }));
    await items.fail('POST /crm/objects/*/0-421/batch/read', {
      status: 200,
      body: JSON.stringify({ results }),
    });

    const { problems, items: rows, counts } = await agenda({ view: 'upcoming' }, '102');

    expect(problems).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(shown);
    expect(counts.upcoming).toBe(1);
  });
});

describe('a list without an end', () => {
  const page = (after: string) => ({
    status: 200,
    body: JSON.stringify({
      results: [
        { from: { id: ada.pricing.id }, to: [{ toObjectId: '101' }], paging: { next: { after } } },
      ],
    }),
  });
  const proof = 'POST /crm/*associations/*/0-47/0-1/batch/read';

  it('is given up where its cursor comes again', async () => {
    await items.fail(proof, page('MC0y'), 200);

    const reply = await items.call('get-item', { item: ada.pricing });

    expect(reply.error).toMatchObject({ code: 'UNAVAILABLE' });
    expect((await items.callsSince(0)).filter((call) => call.includes('/0-47/0-1/'))).toHaveLength(
      2,
    );
  });

  it('is given up after a bound where its cursors are all different', async () => {
    for (let index = 0; index < 80; index += 1) await items.fail(proof, page(`c${index}`));

    const reply = await items.call('delete-items', { items: [ada.pricing] });

    expect(reply).toMatchObject({
      ok: true,
      data: { results: [{ ok: false, error: { code: 'UNAVAILABLE' } }] },
    });
    const calls = (await items.callsSince(0)).filter((call) => call.includes('/0-47/0-1/'));
    expect(calls.length).toBeLessThanOrEqual(50);
  });

  it('leaves names of owners unknown', async () => {
    const owners = { results: [], paging: { next: { after: 'again' } } };
    await items.fail('GET /crm/owners/*', { status: 200, body: JSON.stringify(owners) }, 200);

    const { problems } = await agenda();

    expect(problems).toMatchObject([{ part: 'owners', error: { code: 'UNAVAILABLE' } }]);
    const calls = (await items.callsSince(0)).filter((call) => call.includes('/owners'));
    expect(calls.length).toBeLessThan(8);
  });
});
