import { revision } from '@app/contracts/revision';
import {
  Alert,
  Button,
  EmptyState,
  ErrorState,
  Link,
  LoadingButton,
  LoadingSpinner,
  SearchInput,
  Tab,
  Tabs,
  hubspot,
  Icon,
  ScoreCircle,
} from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi, type MockInstance } from 'vitest';
import { agendaJson, itemJson } from '../test/agenda-reply.ts';
import { pressOn, wordsOn } from '../test/agenda-steps.ts';
import { renderAgenda } from '../test/render-agenda.tsx';
import { asFunction } from '../test/as-function.ts';

let serverless: MockInstance<typeof hubspot.serverless>;
const answer = (data: unknown) => asFunction({ ok: true, data });
const refuse = (code: string, details?: object) => ({
  ok: false,
  error: { code, message: 'The function’s own sentence', ...(details && { details }) },
});

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
  serverless = vi.spyOn(hubspot, 'serverless');
});

it('asks for the record it sits on, first for what needs an outcome', async () => {
  serverless.mockResolvedValue(answer(agendaJson()));
  const card = renderAgenda();

  await card.waitFor(() => {
    card.find(EmptyState);
  });

  expect(serverless).toHaveBeenCalledExactlyOnceWith('agenda', {
    propertiesToSend: ['hs_object_id'],
    parameters: {
      record: { objectTypeId: '0-1', objectId: '101' },
      view: 'needs-outcome',
      limit: 10,
      action: 'list-agenda',
      revision,
    },
  });
});

it('says that the app was updated where its function is of another revision', async () => {
  serverless.mockResolvedValueOnce(
    refuse('INVALID_INPUT', { parameter: 'revision', reason: 'not abc' }),
  );
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(ErrorState);
  });
  expect(wordsOn(card)).toContain('The app was updated. Reload the page.');
});

it('says that it is loading until the answer is there', () => {
  serverless.mockReturnValue(new Promise(() => undefined));

  const card = renderAgenda();

  expect(card.find(LoadingSpinner).props.label).toBe('Loading appointments and meetings…');
});

it('shows a row with both clocks, its pin, its owner and the way to its details', async () => {
  const item = itemJson({
    joinUrl: 'https://zoom.us/j/123',
    isPinned: true,
    copies: [
      { kind: 'meeting', id: '2' },
      { kind: 'meeting', id: '3' },
    ],
  });
  serverless.mockResolvedValue(
    answer(agendaJson({ items: [item], pinned: { engagementId: '1' } })),
  );
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });

  const text = wordsOn(card);
  expect(text).toContain('Product demo');
  expect(text).toMatch(/Tue,? 24 Nov,? 15:00–15:30 · 09:00 for Ada/);
  expect(text).toContain('Ben Ode · logged 3×');
  expect(card.find(Icon, { name: 'pin' }).props.screenReaderText).toBe('Pinned');
  expect(card.find(Link).text).toBe('Product demo');
});

it('shows no second clock where the zone of the contact is not known', async () => {
  const record = { name: 'Ada', timeZone: null };
  serverless.mockResolvedValue(answer(agendaJson({ items: [itemJson()], record })));
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });

  expect(wordsOn(card)).not.toContain('for Ada');
});

it('shows what HubSpot left out in words: no title, no date, an owner nobody knows', async () => {
  const bare = itemJson({
    title: null,
    start: null,
    end: null,
    outcome: null,
    owner: { id: '9', name: null, isActive: false },
  });
  serverless.mockResolvedValue(answer(agendaJson({ items: [bare] })));
  const card = renderAgenda();
  await card.waitFor(() => {
    expect(wordsOn(card)).toContain('Untitled meeting');
  });

  expect(wordsOn(card)).toContain('No date');
  expect(wordsOn(card)).toContain('Former user');
});

it('speaks German to a German user, dates and numbers included', async () => {
  serverless.mockResolvedValue(
    answer(
      agendaJson({
        items: [itemJson()],
        summary: { next: null, lastHeld: null, showRate: { held: 5, of: 6 }, needsOutcome: 3 },
      }),
    ),
  );
  const card = renderAgenda({ locale: 'de-de', language: 'de' });
  await card.waitFor(() => {
    card.find(Tabs);
  });

  const text = wordsOn(card);
  expect(text).toContain('Di., 24. Nov., 15:00–15:30 Uhr · 09:00 · Ada');
  expect(text).toContain('5 von 6');
  expect(card.find(ScoreCircle).props.score).toBe(83);
});

it('loads another view when its tab is chosen, and keeps the strip meanwhile', async () => {
  serverless.mockResolvedValueOnce(
    answer(agendaJson({ counts: { 'needs-outcome': 0, upcoming: 4, past: 41 } })),
  );
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });
  serverless.mockReturnValueOnce(new Promise(() => undefined));

  select(card, 'upcoming');

  await card.waitFor(() => {
    card.find(LoadingSpinner);
  });
  expect(serverless.mock.lastCall?.[1]).toMatchObject({ parameters: { view: 'upcoming' } });
  expect(card.findAll(Tab).map((tab) => tab.props.title)).toEqual([
    'Needs outcome',
    'Upcoming 4',
    'Past',
  ]);
});

it('drops the answer to a question the rep no longer asks', async () => {
  serverless.mockResolvedValueOnce(answer(agendaJson({ items: [itemJson({ title: 'First' })] })));
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });
  let answerLate: (reply: unknown) => void = () => undefined;
  serverless.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));
  serverless.mockResolvedValueOnce(answer(agendaJson({ items: [itemJson({ title: 'Wanted' })] })));

  select(card, 'upcoming');
  select(card, 'past');
  await card.waitFor(() => {
    expect(wordsOn(card)).toContain('Wanted');
  });
  answerLate(answer(agendaJson({ items: [itemJson({ title: 'Too late' })] })));
  await Promise.resolve();

  expect(wordsOn(card)).not.toContain('Too late');
});

it('appends the next page and says how far it is', async () => {
  const counts = { 'needs-outcome': 27, upcoming: 0, past: 27 };
  const first = Array.from({ length: 25 }, (_, index) => itemJson({ id: String(index) }));
  serverless.mockResolvedValueOnce(answer(agendaJson({ items: first, counts, after: 'cursor' })));
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(LoadingButton);
  });
  serverless.mockResolvedValueOnce(
    answer(agendaJson({ items: [itemJson({ id: '98' }), itemJson({ id: '99' })] })),
  );
  expect(wordsOn(card)).toContain('25 of 27');
  expect(card.find(LoadingButton).text).toBe('Show 2 more');

  card.find(LoadingButton).trigger('onClick');
  await card.waitFor(() => {
    expect(card.findAll(Link, { href: '#' })).toHaveLength(27);
  });

  expect(serverless.mock.lastCall?.[1]).toMatchObject({ parameters: { after: 'cursor' } });
  // It keeps the keyboard's focus.
  expect(card.find(LoadingButton).text).toBe('27 of 27');
});

it('keeps the rows and says why when the next page fails', async () => {
  serverless.mockResolvedValueOnce(answer(agendaJson({ items: [itemJson()], after: 'cursor' })));
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(LoadingButton);
  });
  serverless.mockResolvedValueOnce(refuse('RATE_LIMITED'));

  card.find(LoadingButton).trigger('onClick');
  await card.waitFor(() => {
    card.find(Alert);
  });

  expect(card.find(Alert).props.title).toBe('HubSpot’s request limit is reached');
  expect(card.findAll(Link, { href: '#' })).toHaveLength(1);
});

it('searches once the rep pauses, and offers a way back from a search that finds nothing', async () => {
  const counts = { 'needs-outcome': 1, upcoming: 5, past: 41 };
  serverless.mockResolvedValueOnce(answer(agendaJson({ counts, items: [itemJson()] })));
  serverless.mockResolvedValueOnce(answer(agendaJson()));
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(SearchInput);
  });

  card.find(SearchInput).props.onInput?.('pla');
  card.find(SearchInput).props.onInput?.('plan ');
  await card.waitFor(() => {
    expect(serverless).toHaveBeenCalledTimes(2);
  });
  expect(serverless.mock.lastCall?.[1]).toMatchObject({ parameters: { query: 'plan' } });
  await card.waitFor(() => {
    expect(wordsOn(card)).toContain('No matches');
  });

  await pressOn(card, 'Clear search and filter');
  await card.waitFor(() => {
    expect(wordsOn(card)).toContain('Product demo');
  });
  expect(serverless).toHaveBeenCalledTimes(2);
});

it('names the missing scope when nothing can be shown, and tries again on request', async () => {
  serverless.mockResolvedValueOnce(
    refuse('MISSING_SCOPE', { scopes: ['crm.objects.contacts.read'] }),
  );
  serverless.mockResolvedValueOnce(answer(agendaJson()));
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(ErrorState);
  });
  expect(wordsOn(card)).toContain('Missing: reading contacts and meetings.');

  card.find(LoadingButton).trigger('onClick');
  await card.waitFor(() => {
    card.find(EmptyState);
  });

  expect(card.maybeFind(ErrorState)).toBeNull();
  // It was pressed, and keeps the focus.
  expect(card.find(LoadingButton).text).toBe('Check again');
});

it.each([
  ['HubSpot rejects the call', () => Promise.reject(new Error('opaque'))],
  ['something else answers', () => Promise.resolve({ ok: true, data: { rows: [] } })],
  ['there is no answer at all', () => Promise.resolve(null)],
])('says that HubSpot isn’t responding when %s', async (_case, reply) => {
  serverless.mockImplementation(reply);
  const card = renderAgenda();

  await card.waitFor(() => {
    expect(card.find(ErrorState).props.title).toBe('HubSpot isn’t responding');
  });
});

it('shows the half that could be read, and says which could not and why', async () => {
  const problems = [
    { part: 'appointments' as const, error: { code: 'UNAVAILABLE' as const, message: '' } },
  ];
  serverless.mockResolvedValue(answer(agendaJson({ items: [itemJson()], problems })));
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Alert);
  });

  expect(card.find(Alert).props.title).toBe('Couldn’t load appointments');
  expect(card.find(Alert).text).toBe('HubSpot isn’t responding. Try again in a moment.');
  expect(card.findAll(Link, { href: '#' })).toHaveLength(1);
  serverless.mockResolvedValue(answer(agendaJson({ items: [itemJson()] })));

  card.find(Button).trigger('onClick');

  await card.waitFor(() => {
    expect(card.maybeFind(Alert)).toBeNull();
  });
});

it.each([
  [
    'not-activated' as const,
    /^Appointments aren’t activated in this account\. A super admin can activate them/,
  ],
  ['no-access' as const, /Missing: reading appointments\./],
])('explains a card without appointments: %s', async (appointments, reason) => {
  serverless.mockResolvedValue(answer(agendaJson({ appointments })));
  const card = renderAgenda();

  await card.waitFor(() => {
    expect(card.find(Alert).text).toMatch(reason);
  });
});

it('remembers what it learned of a very long agenda from one view to the next', async () => {
  serverless.mockResolvedValueOnce(
    answer(agendaJson({ counts: { 'needs-outcome': 12, upcoming: 900, past: null } })),
  );
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });
  serverless.mockResolvedValueOnce(
    answer(agendaJson({ counts: { 'needs-outcome': null, upcoming: 900, past: 9_100 } })),
  );

  select(card, 'past');

  await card.waitFor(() => {
    expect(card.findAll(Tab).map((tab) => tab.props.title)).toEqual([
      'Needs outcome 12',
      'Upcoming 900',
      'Past',
    ]);
  });
});

/** The SDK types this handler for every kind of tab id at once. */
function select(card: ReturnType<typeof renderAgenda>, view: string): void {
  const onSelectedChange = card.find(Tabs).props.onSelectedChange as (view: string) => void;
  onSelectedChange(view);
}
