import { listAgenda, type ListAgendaData } from '@app/contracts/agenda/list-agenda';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { depthOf, fixedNow, useFunctionAccount } from '../support/function-account.ts';

const account = useFunctionAccount();

type Parameters = Record<string, unknown>;

function call(main: ReturnType<typeof account.coldFunction>, id: string, parameters: Parameters) {
  return main({
    propertiesToSend: { hs_object_id: id },
    parameters: { view: 'needs-outcome', ...parameters },
  });
}

async function agendaOf(id: string, parameters: Parameters = {}): Promise<ListAgendaData> {
  const reply = await call(account.coldFunction('list-agenda'), id, parameters);
  expect(reply).toMatchObject({ ok: true });
  return v.parse(listAgenda.output, reply.data);
}

async function failureOf(id: string, parameters: Parameters = {}) {
  const reply = await call(account.coldFunction('list-agenda'), id, parameters);
  expect(reply.ok).toBe(false);
  return reply.error;
}

describe('an ordinary contact', () => {
  it("lists what needs an outcome, latest first, with the account's own words", async () => {
    const agenda = await agendaOf('101');

    expect(agenda.counts).toEqual({ 'needs-outcome': 3, upcoming: 4, past: 8 });
    expect(agenda.items).toHaveLength(3);
    expect(agenda.items.map(({ outcome }) => outcome?.label)).toEqual([
      'Scheduled',
      'Scheduled',
      'Scheduled',
    ]);
    expect(new Set(agenda.items.map(({ kind }) => kind))).toEqual(
      new Set(['appointment', 'meeting']),
    );
    const starts = agenda.items.map(({ start }) => start?.getTime() ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
  });

  it('lists what is to come, soonest first, led by the pinned meeting', async () => {
    const agenda = await agendaOf('101', { view: 'upcoming' });

    expect(agenda.items).toHaveLength(4);
    expect(agenda.items[0]?.isPinned).toBe(true);
    expect(agenda.pinned?.item?.id).toBe(agenda.items[0]?.id);
    const starts = agenda.items.slice(1).map(({ start }) => start?.getTime() ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(Math.min(...starts)).toBeGreaterThan(fixedNow.getTime());
  });

  it('tells what is next, what was held and how often people came', async () => {
    const { summary, record } = await agendaOf('101');

    expect(summary.next?.start?.getTime()).toBeGreaterThan(fixedNow.getTime());
    expect(summary.lastHeld?.outcome?.category).toBe('completed');
    expect(summary.showRate).toEqual({ held: 3, of: 4 });
    expect(summary.needsOutcome).toBe(3);
    expect(record.timeZone).toBe('America/New_York');
  });

  it('shows one kind alone when asked, and still sums up both', async () => {
    const agenda = await agendaOf('101', { view: 'past', kinds: ['appointment'] });

    expect(new Set(agenda.items.map(({ kind }) => kind))).toEqual(new Set(['appointment']));
    expect(agenda.counts.past).toBe(agenda.items.length);
    expect(agenda.summary.needsOutcome).toBe(3);
  });

  it('finds items by words of their title, whatever the case', async () => {
    const agenda = await agendaOf('101', { view: 'past', query: 'DEMO second' });

    expect(agenda.items.map(({ title }) => title)).toEqual(['Product demo, second attempt']);
    expect(agenda.counts.past).toBe(1);
  });
});

describe('cost', () => {
  it('takes 8 calls cold and 5 warm, two round trips deep', async () => {
    await account.control('latency', { ms: 150 });
    vi.useRealTimers();
    const main = account.coldFunction('list-agenda');

    await call(main, '101', {});
    const cold = await account.requests();
    await call(main, '101', { view: 'upcoming' });
    const warm = (await account.requests()).slice(cold.length);

    expect(cold).toHaveLength(8);
    expect(warm).toHaveLength(5);
    expect(depthOf(cold)).toBe(2);
    expect(depthOf(warm)).toBe(2);
  });

  it.each(['needs-outcome', 'upcoming', 'past'])(
    'opens %s of a contact with 10,000 items with at most two calls more than of one with ten',
    async (view) => {
      const small = account.coldFunction('list-agenda');
      await call(small, '101', { view });
      const callsForTen = (await account.requests()).length;
      await call(account.coldFunction('list-agenda'), '104', { view });

      const callsForTenThousand = (await account.requests()).length - callsForTen;

      expect(callsForTenThousand - callsForTen).toBeLessThanOrEqual(2);
    },
  );
});

async function allPages(id: string, parameters: Parameters, pages: number) {
  const main = account.coldFunction('list-agenda');
  const items: ListAgendaData['items'] = [];
  let after: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const reply = await call(main, id, { ...parameters, ...(after !== undefined && { after }) });
    const agenda = v.parse(listAgenda.output, reply.data);
    items.push(...agenda.items);
    after = agenda.after;
    if (after === undefined) break;
  }
  return { items, after };
}

describe('long lists', () => {
  it.each(['past', 'upcoming', 'needs-outcome'])(
    'pages through %s of 150 items without a gap, a repetition or a wrong order',
    async (view) => {
      const counted = (await agendaOf('103', { view })).counts[view as 'past'];

      const { items, after } = await allPages('103', { view, limit: 7 }, 40);

      expect(after).toBeUndefined();
      expect(items).toHaveLength(counted ?? -1);
      expect(new Set(items.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(items.length);
      expectSorted(items, view === 'upcoming' ? 1 : -1);
    },
  );

  it.each([
    ['past', -1],
    ['upcoming', 1],
    ['needs-outcome', -1],
  ] as const)('pages through %s of 10,000 items in order', async (view, direction) => {
    const { items } = await allPages('104', { view, limit: 100 }, 5);

    expect(new Set(items.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(items.length);
    expectSorted(items, direction);
    expect(items.length).toBeGreaterThan(view === 'needs-outcome' ? 40 : 200);
    expect(new Set(items.map(({ kind }) => kind)).size).toBe(2);
  });

  it('brings the very latest items of 10,000 to the first page', async () => {
    const { items, counts } = await agendaOf('104', { view: 'past', limit: 5 });
    const page = await fetchLatestMeeting('104');

    expect(items.find(({ kind }) => kind === 'meeting')?.id).toBe(page);
    expect(counts.past).toBeGreaterThan(9_000);
    expect(counts['needs-outcome']).toBeNull();
  });

  it('keeps items that start at the same moment on whichever page they fall', async () => {
    const start = '2026-11-10T09:00:00Z';
    await account.control('seed', {
      objects: Array.from({ length: 9 }, (_, index) => ({
        type: 'meetings',
        id: String(900_001 + index),
        properties: {
          hs_meeting_title: `Class ${index}`,
          hs_timestamp: start,
          hs_meeting_start_time: start,
          hs_meeting_outcome: 'COMPLETED',
        },
        associations: [{ type: 'contacts', id: '102' }],
      })),
    });

    const { items } = await allPages('102', { view: 'past', limit: 2 }, 10);

    expect(new Set(items.map(({ id }) => id)).size).toBe(9);
  });

  it('searches 10,000 items by text', async () => {
    const { items } = await agendaOf('104', { view: 'past', query: 'billing' });

    expect(items).toHaveLength(10);
    expect(items.every(({ title }) => title?.toLowerCase().includes('billing'))).toBe(true);
  });

  async function fetchLatestMeeting(contactId: string): Promise<string | undefined> {
    const url = process.env['HUBSPOT_API_BASE_URL'] ?? '';
    const response = await fetch(`${url}/crm/objects/2026-03/0-47/search`, {
      method: 'POST',
      headers: { authorization: 'Bearer emulator-token', 'content-type': 'application/json' },
      body: JSON.stringify({
        filterGroups: [
          {
            filters: [
              { propertyName: 'associations.contact', operator: 'EQ', value: contactId },
              {
                propertyName: 'hs_meeting_end_time',
                operator: 'LTE',
                value: String(fixedNow.getTime()),
              },
            ],
          },
        ],
        sorts: [{ propertyName: 'hs_meeting_start_time', direction: 'DESCENDING' }],
        properties: [],
        limit: 1,
        after: '0',
      }),
    });
    const found = v.parse(
      v.object({ results: v.array(v.object({ id: v.string() })) }),
      await response.json(),
    );
    return found.results[0]?.id;
  }
});

function expectSorted(items: ListAgendaData['items'], direction: 1 | -1): void {
  const starts = items.filter(({ isPinned }) => !isPinned).map(({ start }) => start?.getTime());
  const dated = starts.filter((start) => start !== undefined);
  expect(dated).toEqual([...dated].sort((a, b) => direction * (a - b)));
}

describe('data that is not as expected', () => {
  it('folds three records of one meeting into a row, and no recurring ones', async () => {
    const { items } = await agendaOf('106', { view: 'past' });
    const { items: upcoming } = await agendaOf('106', { view: 'upcoming' });

    expect(items.filter(({ copies }) => copies.length === 2)).toHaveLength(1);
    expect([...items, ...upcoming].filter(({ copies }) => copies.length > 0)).toHaveLength(1);
    expect(items.length + upcoming.length).toBeGreaterThan(1);
  });

  it('lists items without a title, an end or a start, and one 20 years old', async () => {
    const past = await agendaOf('111', { view: 'past' });
    const upcoming = await agendaOf('111', { view: 'upcoming' });

    const items = [...past.items, ...upcoming.items];
    expect(items.some(({ title }) => title === null)).toBe(true);
    expect(items.some(({ start, end }) => start !== null && end === null)).toBe(true);
    expect(items.some(({ start }) => start !== null && start.getUTCFullYear() < 2008)).toBe(true);
    expect(upcoming.items.at(-1)?.start).toBeNull();
  });

  it('shows a value that is not among the options under its own name', async () => {
    const { items, options } = await agendaOf('112', { view: 'past' });

    const known = new Set([...options.meeting, ...options.appointment].map(({ value }) => value));
    const unknown = items.filter(({ outcome }) => outcome && !known.has(outcome.value));
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.every(({ outcome }) => outcome?.label === outcome?.value)).toBe(true);
  });

  it('names an owner whose user was deactivated', async () => {
    const { items } = await agendaOf('113', { view: 'past' });

    const former = items.filter(({ owner }) => owner?.isActive === false);
    expect(former.length).toBeGreaterThan(0);
    expect(former.every(({ owner }) => owner?.name)).toBe(true);
  });

  it('answers for a contact with nothing at all', async () => {
    const agenda = await agendaOf('102');

    expect(agenda).toMatchObject({
      items: [],
      counts: { 'needs-outcome': 0, upcoming: 0, past: 0 },
      summary: { next: null, lastHeld: null, showRate: null, needsOutcome: 0 },
      problems: [],
    });
  });

  it('keeps only addresses of the web as a way in, and markup as text', async () => {
    const { items } = await agendaOf('110', { view: 'past', limit: 100 });
    const { items: upcoming } = await agendaOf('110', { view: 'upcoming', limit: 100 });

    const all = [...items, ...upcoming];
    expect(all.length).toBeGreaterThan(0);
    expect(all.every(({ joinUrl }) => joinUrl === null || /^https?:/.test(joinUrl))).toBe(true);
    expect(all.some(({ title }) => title?.includes('<'))).toBe(true);
  });
});

describe('accounts that are set up differently', () => {
  it('reads pipeline stages where there is no status property', async () => {
    await account.control('seed', {
      removeProperties: [{ objectTypeId: '0-421', name: 'hs_appointment_status' }],
    });

    const { options, items } = await agendaOf('101', { view: 'past', kinds: ['appointment'] });

    expect(options.appointment.length).toBeGreaterThan(1);
    expect(options.appointment.map(({ value }) => value)).not.toContain('SCHEDULED');
    const labels = new Set(options.appointment.map(({ label }) => label));
    expect(items.every(({ outcome }) => labels.has(outcome?.label ?? ''))).toBe(true);
    expect(options.appointment.some(({ isOpen }) => isOpen)).toBe(true);
    expect(options.appointment.some(({ isOpen }) => !isOpen)).toBe(true);
  });

  it('shows meetings alone where appointments are not activated', async () => {
    await account.control('seed', { enablement: { '0-421': false } });

    const agenda = await agendaOf('101', { view: 'past' });

    expect(agenda.appointments).toBe('not-activated');
    expect(agenda.problems).toEqual([]);
    expect(agenda.items.length).toBeGreaterThan(0);
    expect(agenda.items.every(({ kind }) => kind === 'meeting')).toBe(true);
  });

  it('shows meetings alone where the token may not read appointments', async () => {
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token-no-appointments');

    const agenda = await agendaOf('101', { view: 'past' });

    expect(agenda.appointments).toBe('no-access');
    expect(agenda.problems).toEqual([]);
    expect(agenda.items.every(({ kind }) => kind === 'meeting')).toBe(true);
  });

  it.each(['v3', '2026-03', '2026-09'])(
    'gives the same agenda under API version %s',
    async (version) => {
      const expected = await agendaOf('101', { view: 'past' });
      vi.stubEnv('HUBSPOT_API_VERSION', version);

      expect(await agendaOf('101', { view: 'past' })).toEqual(expected);

      const { items } = await agendaOf('104', { view: 'upcoming' });
      expect(items).toHaveLength(10);
    },
  );
});

describe('failures', () => {
  it.each([
    ['appointments', 'POST /crm/objects/*/0-421/batch/read', 'meeting'],
    ['meetings', 'POST /crm/objects/*/0-47/batch/read', 'appointment'],
    ['appointments', 'POST /crm/associations/*/0-1/0-421/batch/read', 'meeting'],
  ])('shows the other half when %s cannot be read', async (part, route, kind) => {
    await account.fail(route, 500, 3);

    const { items, problems } = await agendaOf('101', { view: 'past' });

    expect(problems).toEqual([{ part, error: expect.objectContaining({ code: 'UNAVAILABLE' }) }]);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every((item) => item.kind === kind)).toBe(true);
  });

  it('does without names of owners, outcomes and the zone when only those fail', async () => {
    await account.fail('GET /crm/owners/*', 403);
    await account.fail('GET /crm/properties/*hs_meeting_outcome', 403);
    await account.fail('GET /crm/objects/*/0-1/101', 403);

    const { items, problems, record } = await agendaOf('101');

    expect(problems.map(({ part }) => part).sort()).toEqual(['outcomes', 'owners', 'record']);
    expect(items).toHaveLength(3);
    expect(items.every(({ owner }) => owner?.name === null)).toBe(true);
    expect(record).toEqual({ name: null, timeZone: null });
  });

  it.each([429, 423, 502, 503, 504, 'reset', 'html', 'truncate'])(
    'overcomes a passing %s without a word',
    async (fault) => {
      await account.fail('POST /crm/objects/*/0-47/batch/read', fault);

      const { problems, items } = await agendaOf('101');

      expect(problems).toEqual([]);
      expect(items).toHaveLength(3);
    },
  );

  it('gives up after three tries', async () => {
    await account.fail('POST /crm/objects/*/0-47/batch/read', 503, 9);

    const { problems } = await agendaOf('101');

    expect(problems).toMatchObject([{ part: 'meetings', error: { code: 'UNAVAILABLE' } }]);
    const tries = (await account.requests()).filter(({ url }) =>
      url.endsWith('/objects/2026-03/0-47/batch/read'),
    );
    expect(tries).toHaveLength(3);
  });

  it.each([
    // The second one asks for less: no histories.
    [400, 'REJECTED', 2],
    [477, 'MAINTENANCE', 1],
  ])('does not repeat a read that was answered %s', async (status, code, most) => {
    await account.fail('POST /crm/objects/*/0-47/batch/read', status, 9);

    const { problems } = await agendaOf('101');

    expect(problems).toMatchObject([{ part: 'meetings', error: { code } }]);
    const tries = (await account.requests()).filter(({ url }) =>
      url.endsWith('/objects/2026-03/0-47/batch/read'),
    );
    expect(tries).toHaveLength(most);
  });

  it('gives up on an answer that does not come, and shows the rest', async () => {
    vi.useRealTimers();
    await account.fail('POST /crm/objects/*/0-47/batch/read', { delayMs: 6_000 });

    const { problems, items } = await agendaOf('101', { view: 'past' });

    expect(problems).toMatchObject([{ part: 'meetings', error: { code: 'TIMED_OUT' } }]);
    expect(items.length).toBeGreaterThan(0);
  });

  it('reports one error when neither half can be read', async () => {
    await account.fail('POST /crm/associations/*', 403, 9);

    expect(await failureOf('101')).toMatchObject({
      code: 'MISSING_SCOPE',
      details: { scopes: [expect.stringContaining('crm.objects')] },
    });
  });

  it('says which contact HubSpot does not know', async () => {
    expect(await failureOf('999999999')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['emulator-token-revoked', 'nobody-issued-this'])(
    'names a dead token: %s',
    async (token) => {
      vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', token);

      const error = await failureOf('101');

      expect(error).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(JSON.stringify(error)).not.toContain(token);
    },
  );

  it('says so when the app has no token at all', async () => {
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', '');

    expect(await failureOf('101')).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('says so when HubSpot cannot be reached', async () => {
    vi.stubEnv('HUBSPOT_API_BASE_URL', 'http://127.0.0.1:9');

    expect(await failureOf('101')).toMatchObject({ code: 'UNAVAILABLE' });
  });
});
