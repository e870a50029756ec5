import { Alert, LoadingButton, Select, StatusTag, Tab, TextArea } from '@hubspot/ui-extensions';
import { expect, it, vi } from 'vitest';
import { dayWith, itemOf, ok, refuse, renderDay } from './test/render-day.tsx';

const owed = [itemOf('1', '2026-11-02T09:00:00Z'), itemOf('2', '2026-11-03T09:00:00Z')];
const member = (id: string, name: string, needsOutcome: number, held: number) => ({
  owner: { id, name, isActive: true },
  needsOutcome,
  oldest: needsOutcome === 0 ? null : new Date('2026-11-01T09:00:00Z'),
  held,
  noShows: 1,
  calledOff: 2,
});

it('reads the day that its address names, and leads to the one before', async () => {
  const page = renderDay('/day/2027-11-30', { 'day/list-day': () => ok(dayWith()) });
  await page.says('Tuesday, November 30');

  page.press('‹ Mon 29');

  const [asked] = page.callsOf('day/list-day');
  expect(String(asked?.parameters['from'])).toMatch(/^2027-11-30T/);
  expect(page.host.navigateToPage).toHaveBeenCalledWith({ to: '/day/2027-11-29' });
});

it.each(['/day/2026-02-30', '/day/x', '/nowhere'])('shows today at %s', async (path) => {
  const page = renderDay(path, { 'day/list-day': () => ok(dayWith()) });

  await page.waitFor(() => {
    if (page.findAll(Tab).length === 0) throw new Error('wait');
  });

  const today = new Date().toISOString().slice(0, 10);
  expect(String(page.callsOf('day/list-day')[0]?.parameters['from'])).toContain(today);
});

it('copies the team as text and as CSV', async () => {
  const people = [member('71', '=Ben, "B"', 3, 9), member('72', 'Ben Ode', 0, 2)];
  const page = renderDay('/team', {
    'day/list-day': () => ok(dayWith()),
    'day/read-team': () => ok({ people, weeks: [], orphans: [], counted: 17, total: 17 }),
  });
  await page.has('Copy as CSV');

  page.press('Copy as CSV');
  page.press('Copy as text');
  await page.waitFor(() => {
    if (page.copied.length < 2) throw new Error('wait');
  });
  expect(page.copied[0]?.split('\r\n')).toEqual([
    'Person,Needs outcome,Oldest,Held,No-shows,Canceled or rescheduled,Show rate',
    `"'=Ben, ""B""",3,2026-11-01,9,1,2,0.90`,
    'Ben Ode,0,,2,1,2,',
  ]);
  expect(page.copied[1]).toContain('Ben Ode: 0 without an outcome, 2 held');
});

it('has neither a team nor lists of others where these are switched off', async () => {
  const page = renderDay('/team', { 'day/list-day': () => ok(dayWith({ hasTeam: false })) });

  await page.says('Ben Ode ·');

  expect(page.findAll(Tab).map(({ props }) => props.tabId)).not.toContain('team');
  expect(page.callsOf('day/list-colleagues')).toEqual([]);
});

it('says that an admin has switched it off, and that nobody owns anything', async () => {
  const off = renderDay('/', { 'day/list-day': () => refuse('SWITCHED_OFF') });
  await off.waitFor(() => {
    if (off.callsOf('day/list-day').length === 0) throw new Error('wait');
  });
  vi.restoreAllMocks();
  const nobody = renderDay('/', { 'day/list-day': () => ok(dayWith({ owner: null })) });
  await nobody.says('HubSpot has no owner for your user.');

  expect(off.findAll(Tab)).toEqual([]);
  expect(nobody.findAll(Tab)).toEqual([]);
});

it('shows a colleague’s lists once they are chosen, and asks for theirs', async () => {
  const page = renderDay('/needs-outcome', { 'day/list-day': () => ok(dayWith({ owed })) });
  await page.has('Completed', 2);

  page.choose('whose', '72');
  await page.waitFor(() => {
    if (page.callsOf('day/list-day').length < 2) throw new Error('wait');
  });

  expect(page.callsOf('day/list-day')[1]?.parameters).toMatchObject({ userId: 61, ownerId: '72' });
});

it('keeps its frame while a colleague’s day is read, and states nothing of the rep’s own for theirs', async () => {
  const mine = ok(dayWith({ items: owed, owed, owedTotal: 2 }));
  let answer = (_day: object): void => undefined;
  const theirs = new Promise<object>((resolve) => {
    answer = resolve;
  });
  const page = renderDay('/', {
    'day/list-day': ({ ownerId }) => (ownerId === undefined ? mine : theirs),
  });
  await page.says('Ben Ode ·');
  const tabs = () => page.findAll(Tab).map(({ props }) => props.title);
  const before = tabs();

  page.choose('whose', '72');
  await page.waitFor(() => {
    if (page.texts().includes('Ben Ode')) throw new Error('wait');
  });
  const meanwhile = tabs();
  const said = page.texts();
  answer(refuse('UNAVAILABLE'));
  await page.waitFor(() => page.find(LoadingButton));

  expect(before.slice(0, 2)).toEqual(['Today 2', 'Needs outcome 2']);
  expect(meanwhile.slice(0, 2)).toEqual(['Today', 'Needs outcome']);
  expect(said).not.toMatch(/Meeting 1|in all|need an outcome/);
  expect(page.findAll(Tab)).toHaveLength(before.length);
  expect(page.find(LoadingButton).text).toBe('Try again');
  expect(page.find(Select, { name: 'whose' }).props.value).toBe('72');
});

it('tells an appointment from a meeting of the same id', async () => {
  const start = new Date(Date.now() - 3_600_000).toISOString();
  const meeting = itemOf('1', start);
  const appointment = { ...meeting, kind: 'appointment' as const, title: 'Site visit' };
  const page = renderDay('/', {
    'day/list-day': () => ok(dayWith({ items: [meeting, appointment], owed: [meeting] })),
  });

  await page.says('2 in all · 1 needs an outcome');
});

it('lets one of two go who missed the same meeting', async () => {
  const item = itemOf('1', '2026-11-02T09:00:00Z');
  const endOf = (id: string, name: string) => ({
    contact: { id, name, email: null, timeZone: null },
    item,
    times: 1,
    deal: null,
  });
  const page = renderDay('/loose-ends', {
    'day/list-day': () => ok(dayWith()),
    'day/list-loose-ends': () =>
      ok({ looseEnds: [endOf('7', 'Ada'), endOf('8', 'Bruno')], isWhole: true }),
    'day/let-go': () => ok({ noteId: '9' }),
  });
  await page.has('Let it go', 2);
  page.findAll(TextArea)[0]?.props.onInput?.('Took another vendor');
  await page.waitFor(() => {
    if (page.findAll(TextArea)[0]?.props.value === '') throw new Error('wait');
  });
  page.findAll(LoadingButton)[0]?.trigger('onClick');

  await page.says('Noted on the contact');

  expect(page.buttons('Let it go')).toHaveLength(1);
  expect(page.callsOf('day/let-go')[0]?.parameters).toMatchObject({ contactId: '7' });
});

it('hands a day over with its duplicates, tells which was not handed over or taken back and why, and tries that again', async () => {
  const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const items = ['1', '2', '3'].map((id, index) => itemOf(id, soon(index + 1)));
  items[0]?.copies.push({ kind: 'meeting', id: '11' }, { kind: 'meeting', id: '12' });
  const asked: string[][] = [];
  let refused: Record<string, string> = { '2': 'STALE', '12': 'NOT_FOUND' };
  const page = renderDay('/', {
    'day/list-day': ({ ownerId }) => ok(dayWith({ items: ownerId === '72' ? [] : items })),
    'day/hand-over-items': (parameters) => {
      const changes = parameters.changes as { item: { kind: string; id: string } }[];
      asked.push(changes.map(({ item }) => item.id));
      const results = changes.map(({ item }) =>
        refused[item.id] === undefined
          ? { item, ok: true, updatedAt: new Date() }
          : { item, ok: false, error: { code: refused[item.id], message: '', details: {} } },
      );
      return ok({ results });
    },
  });
  await page.has('Hand over what is left of this day…');
  await page.waitFor(() => {
    if (!page.findAll(Select).some(({ props }) => props.name === 'new-owner')) {
      throw new Error('wait');
    }
  });
  page.choose('new-owner', '72');
  await page.says('Nothing else for Cleo Marsh then');
  page.findAll(LoadingButton).at(-1)?.trigger('onClick');
  await page.says('2 of 3 handed over to Cleo Marsh');
  const whyNotGiven = page.findAll(Alert).map(({ props }) => props.title);

  refused = { '3': 'RATE_LIMITED' };
  await page.has('Undo');
  page.press('Undo');
  await page.says('1 of 2 changes undone');
  const whyNotBack = page.findAll(Alert).map(({ props }) => props.title);
  refused = {};
  await page.has('Undo');
  page.press('Undo');
  await page.says('2 changes undone');
  await page.has('Redo');
  page.press('Redo');
  await page.says('2 of 3 handed over to Cleo Marsh');

  expect(asked).toEqual([['1', '11', '12', '2', '3'], ['1', '11', '3'], ['3'], ['1', '11', '3']]);
  expect(whyNotGiven).toHaveLength(1);
  expect(whyNotBack).toEqual(['HubSpot’s request limit is reached']);
  expect(page.findAll(Alert)).toEqual([]);
});

it('gives every duplicate back the outcome it had, and says which was not saved', async () => {
  const item = {
    ...itemOf('1', '2026-11-02T09:00:00Z'),
    copies: [] as { kind: 'meeting'; id: string }[],
  };
  item.copies.push({ kind: 'meeting', id: '8' }, { kind: 'meeting', id: '9' });
  const stands = new Map<string, string | null>([
    ['1', null],
    ['8', 'NO_SHOW'],
  ]);
  const page = renderDay('/needs-outcome', {
    'day/list-day': () => ok(dayWith({ owed: [item] })),
    'day/set-own-outcomes': (parameters) => {
      const changes = parameters.changes as { item: { id: string }; outcome: string | null }[];
      const results = changes.map(({ item: ref, outcome }) => {
        const previous = stands.get(ref.id);
        if (previous === undefined) {
          return { item: ref, ok: false, error: { code: 'LOCKED', message: '', details: {} } };
        }
        stands.set(ref.id, outcome);
        return { item: ref, ok: true, previous, updatedAt: new Date() };
      });
      return ok({ results });
    },
  });
  await page.has('Completed');
  page.press('Completed');
  await vi.waitFor(() => {
    expect(page.toasts()).toContain('1 duplicate wasn’t saved.');
  });
  const set = [...stands.values()];
  // A button that has just changed ignores a second click; a test keeps what the button did when it first found it.
  for (const ms of [10, 410, 10]) await new Promise((resolve) => setTimeout(resolve, ms));

  page.press('Undo');
  await page.has('Completed');

  expect(set).toEqual(['COMPLETED', 'COMPLETED']);
  expect([...stands.values()]).toEqual([null, 'NO_SHOW']);
});

it('shows what somebody else has made of a row since it was set here, once it is read again', async () => {
  const item = itemOf('1', '2026-11-02T09:00:00Z');
  const at = (time: string, more: object = {}) =>
    ok(dayWith({ owed: [{ ...item, ...more, updatedAt: new Date(time) }] }));
  const later = {
    outcome: { value: 'NO_SHOW', label: 'No show', category: 'no-show', isOpen: false },
  };
  let answer = at('2026-11-01T00:00:00Z');
  const page = renderDay('/needs-outcome', {
    'day/list-day': () => answer,
    'day/set-own-outcomes': () =>
      ok({
        results: [
          {
            item: { kind: 'meeting', id: '1' },
            ok: true,
            previous: null,
            updatedAt: new Date('2026-11-02T00:00:00Z'),
          },
        ],
      }),
  });
  const tags = () => page.findAll(StatusTag).map(({ text }) => text);
  await page.has('Completed');
  page.press('Completed');
  await page.waitFor(() => {
    expect(tags()).toEqual(['Completed']);
  });
  await page.has('Undo');
  page.press('Refresh');
  await vi.waitFor(() => {
    expect(page.callsOf('day/list-day')).toHaveLength(2);
  });
  const stillMine = tags();

  answer = at('2026-11-03T00:00:00Z', later);
  page.press('Refresh');

  await page.waitFor(() => {
    expect(tags()).toEqual(['No show']);
  });
  expect(stillMine).toEqual(['Completed']);
});
