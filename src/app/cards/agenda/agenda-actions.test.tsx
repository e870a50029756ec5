import {
  Alert,
  Button,
  Checkbox,
  Dropdown,
  Icon,
  StatusTag,
  Tab,
  Tabs,
} from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { doubleClickIsOver, wordsOn } from '../test/agenda-steps.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';

type Card = ReturnType<typeof renderAgenda>;
type Change = { item: { kind: string; id: string }; outcome: string | null };

const options = {
  meeting: [
    outcomeJson('SCHEDULED', 'Scheduled'),
    outcomeJson('COMPLETED', 'Completed'),
    outcomeJson('NO_SHOW', 'No show'),
    outcomeJson('CANCELED', 'Canceled'),
  ],
  appointment: [
    outcomeJson('SCHEDULED', 'Booked'),
    outcomeJson('COMPLETED', 'Done'),
    outcomeJson('CANCELLED', 'Cancelled'),
  ],
};
const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const demo = itemJson({ ...past, id: '1', title: 'Demo' });
const visit = itemJson({ ...past, id: '2', title: 'Visit' });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

const ok = (data: object) => ({ ok: true, data });
const saved = (previous: string | null = 'SCHEDULED') => ({
  ok: true,
  previous,
  updatedAt: '2026-11-21T09:00:00.000Z',
});
/** HubSpot, which knows what stood there before. */
function keeping() {
  const kept = new Map<string, string | null>();
  return ({ changes }: Record<string, unknown>) =>
    ok({
      results: (changes as Change[]).map(({ item, outcome }) => {
        const previous = kept.get(item.id) ?? 'SCHEDULED';
        kept.set(item.id, outcome);
        return { item, ...saved(previous) };
      }),
    });
}
const saveAll = ({ changes }: Record<string, unknown>) =>
  ok({ results: (changes as Change[]).map(({ item }) => ({ item, ...saved() })) });

async function open(items: object[], functions: Parameters<typeof answerFunctions>[0] = {}) {
  const counts = { 'needs-outcome': items.length, upcoming: 0, past: items.length };
  const summary = { next: null, lastHeld: null, showRate: null, needsOutcome: items.length };
  const functionCalls = answerFunctions({
    'list-agenda': () => ok({ ...agendaJson({ options, counts, summary }), items }),
    'set-outcome': saveAll,
    ...functions,
  });
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });
  return { card, ...functionCalls };
}

const press = (card: Card, label: string, index = 0) => {
  const matching = card.findAll(Button).filter((button) => button.text === label);
  matching[index]?.trigger('onClick');
  if (matching[index] === undefined) throw new Error(`There is no button "${label}".`);
};
const choose = (card: Card, label: string, index = 0) => {
  const entries = card.findAll(Dropdown.ButtonItem).filter((entry) => entry.text === label);
  entries[index]?.trigger('onClick');
  if (entries[index] === undefined) throw new Error(`There is no entry "${label}".`);
};
const tags = (card: Card) => card.findAll(StatusTag).map((tag) => tag.text);
const words = wordsOn;
const labels = (card: Card) => card.findAll(Button).map(({ text }) => text);
const panelOfButton = (card: Card, label: string) =>
  card.findAll(Button).find(({ text }) => text === label)?.props.overlay;
/** Until the row says nothing of a write on its way. */
const saveOf = (card: Card) =>
  card.waitFor(() => {
    expect(labels(card)).toContain('Undo');
    expect(words(card)).not.toContain('Saving…');
  });

const outcomeIn = ({ parameters }: { parameters: Record<string, unknown> }) =>
  (parameters['changes'] as Change[])[0]?.outcome;
async function selectAll(card: Card): Promise<void> {
  press(card, 'Select…');
  await card.waitFor(() => {
    press(card, 'All 2');
  });
  await card.waitFor(() => {
    expect(words(card)).toContain('2 selected');
  });
}
const alerts = (card: Card) => card.mocks.actions.addAlert.calls.map(([alert]) => alert);

describe('the outcome of one row', () => {
  it('is written with one press, shown at once and told when it is saved', async () => {
    let answer: (reply: unknown) => void = () => undefined;
    const { card, callsOf } = await open([demo], {
      'set-outcome': () => new Promise((resolve) => (answer = resolve)),
    });

    press(card, 'Completed');
    await card.waitFor(() => {
      expect(tags(card)).toEqual(['Completed']);
    });
    expect(words(card)).toContain('Saving…');
    answer(ok({ results: [{ item: { kind: 'meeting', id: '1' }, ...saved() }] }));
    await card.waitFor(() => {
      expect(words(card)).not.toContain('Saving…');
    });

    // What the row says is not told twice.
    expect(alerts(card)).toEqual([]);
    expect(callsOf('set-outcome')[0]?.parameters).toEqual({
      record: { objectTypeId: '0-1', objectId: '101' },
      changes: [
        {
          item: { kind: 'meeting', id: '1' },
          outcome: 'COMPLETED',
          expectedUpdatedAt: '2026-11-20T09:00:00.000Z',
        },
      ],
    });
    expect(card.findAll(Tab)[0]?.props.title).toBe('Needs outcome');
    expect(words(card)).toContain('Last held 19 Nov');
    expect(labels(card)).toContain('Book the next one');
  });

  it('is written once however often the button is pressed', async () => {
    const { card, callsOf } = await open([demo], {
      'set-outcome': () => new Promise(() => undefined),
    });

    const completed = card.findAll(Button).find(({ text }) => text === 'Completed');
    completed?.trigger('onClick');
    completed?.trigger('onClick');
    await card.waitFor(() => {
      expect(words(card)).toContain('Saving…');
    });

    expect(callsOf('set-outcome')).toHaveLength(1);
  });

  it('can be put back from the row', async () => {
    const { card, callsOf } = await open([demo]);
    press(card, 'No show');
    await saveOf(card);
    press(card, 'Undo');

    await card.waitFor(() => {
      expect(tags(card)).toEqual([]);
      expect(labels(card)).toContain('Completed');
    });

    expect(callsOf('set-outcome')[1]?.parameters['changes']).toEqual([
      {
        item: { kind: 'meeting', id: '1' },
        outcome: 'SCHEDULED',
        expectedUpdatedAt: '2026-11-21T09:00:00.000Z',
      },
    ]);
    await card.waitFor(() => {
      expect(card.findAll(Tab)[0]?.props.title).toBe('Needs outcome 1');
    });
    expect(alerts(card)).toEqual([]);
  });

  it('can be set again once it was put back, which is not called Undo', async () => {
    const { card, callsOf } = await open([demo], { 'set-outcome': keeping() });
    press(card, 'No show');
    await saveOf(card);
    press(card, 'Undo');
    await card.waitFor(() => {
      expect(labels(card)).toContain('Redo');
      expect(labels(card)).not.toContain('Undo');
    });
    await doubleClickIsOver();
    press(card, 'Redo');

    await card.waitFor(() => {
      expect(tags(card)).toEqual(['No show']);
      expect(labels(card)).toContain('Undo');
    });
    expect(callsOf('set-outcome').map(outcomeIn)).toEqual(['NO_SHOW', 'SCHEDULED', 'NO_SHOW']);
  });

  it('does nothing at the second tap of a double click, whatever stands there by then', async () => {
    const { card, callsOf } = await open([demo], { 'set-outcome': keeping() });
    press(card, 'No show');
    await saveOf(card);

    expect(panelOfButton(card, 'Book again')).toBeUndefined();
    press(card, 'Undo');
    await card.waitFor(() => {
      press(card, 'Redo');
    });
    await doubleClickIsOver();

    expect(callsOf('set-outcome')).toHaveLength(2);
  });

  it.each([
    ['Completed', ['Book the next one']],
    ['No show', ['Book again', 'Write to Ada', 'Task']],
  ])('leads on to what comes next: %s', async (outcome, next) => {
    const { card } = await open([demo]);
    press(card, outcome);
    await saveOf(card);
    await doubleClickIsOver();

    await card.waitFor(() => {
      const all = [...labels(card), ...card.findAll(CrmActionButton).map(({ text }) => text)];
      expect(all).toEqual(expect.arrayContaining(next));
      expect(labels(card)).not.toContain(outcome);
    });
    expect(panelOfButton(card, next[0] ?? '')).toBeDefined();
  });

  it('keeps a menu where it was chosen from it, and the first of the buttons that follow', async () => {
    const { card } = await open([demo]);
    choose(card, 'Canceled');
    await saveOf(card);

    expect(card.findAll(Dropdown).map(({ props }) => props.buttonText)).toContain('Other');
    expect(labels(card)).toContain('Book again');
  });

  it('does not claim to have put back what HubSpot refused to put back', async () => {
    const error = { code: 'STALE', message: '', details: { outcome: 'Canceled' } };
    const { card } = await open([demo], {
      'set-outcome': ({ changes }) => {
        const [change] = changes as Change[];
        return change?.outcome === 'SCHEDULED'
          ? ok({ results: [{ item: change.item, ok: false, error }] })
          : saveAll({ changes });
      },
    });
    press(card, 'No show');
    await saveOf(card);
    press(card, 'Undo');

    await card.waitFor(() => {
      expect(words(card)).toContain('Not saved. It’s Canceled now.');
    });

    expect(labels(card)).toContain('Keep Canceled');
  });

  it('offers every other outcome of the account in a menu, without the present one', async () => {
    const { card } = await open([demo]);

    const offered = card.findAll(Dropdown.ButtonItem).map(({ text }) => text);
    expect(offered).not.toContain('Scheduled');
    choose(card, 'Canceled');

    await card.waitFor(() => {
      expect(tags(card)).toEqual(['Canceled']);
    });
  });

  it('is taken back with the reason when HubSpot refuses', async () => {
    const error = {
      code: 'REJECTED',
      message: '',
      details: { property: 'next_step', reason: 'is required' },
    };
    const { card } = await open([demo], {
      'set-outcome': () =>
        ok({ results: [{ item: { kind: 'meeting', id: '1' }, ok: false, error }] }),
    });

    press(card, 'Completed');

    await card.waitFor(() => {
      expect(words(card)).toContain(
        'Not saved. HubSpot didn’t accept this. next_step: is required',
      );
    });
    expect(tags(card)).toEqual([]);
    expect(labels(card)).toEqual(expect.arrayContaining(['Set to Completed again', 'Leave it']));
    // A row is no live region.
    await vi.waitFor(() => {
      expect(alerts(card)).toEqual([
        { type: 'danger', message: 'HubSpot didn’t accept this. next_step: is required' },
      ]);
    });
  });

  it('is left as it was where the rep leaves it', async () => {
    const { card, callsOf } = await open([demo], {
      'set-outcome': () => ({ ok: false, error: { code: 'RATE_LIMITED', message: '' } }),
    });
    press(card, 'Completed');
    await card.waitFor(() => {
      expect(labels(card)).toContain('Leave it');
    });
    await doubleClickIsOver();
    press(card, 'Leave it');

    await card.waitFor(() => {
      expect(words(card)).not.toContain('Not saved');
      expect(labels(card)).toContain('Completed');
    });
    expect(callsOf('set-outcome')).toHaveLength(1);
  });

  it('is told once above the rows where the app may change nothing, and nothing else is offered but a copy', async () => {
    const details = { scopes: ['crm.objects.contacts.write'] };
    const { card } = await open([demo, visit], {
      'set-outcome': () => ({ ok: false, error: { code: 'MISSING_SCOPE', message: '', details } }),
    });
    press(card, 'Completed');

    await card.waitFor(() => {
      expect(card.findAll(Alert).map(({ props }) => props.title)).toEqual([
        'You can look, not change',
      ]);
    });
    expect(words(card)).toContain('Missing: changing contacts and meetings.');
    expect(alerts(card)).toEqual([]);
    expect(labels(card)).toEqual(['Copy for your admin', 'Set to Completed again']);
    expect(card.findAll(Dropdown.ButtonItem).map(({ text }) => text)).toEqual(
      card.findAll(Dropdown).map(() => 'Copy as text'),
    );
  });

  it('names every permission that is missing, of both kinds', async () => {
    const scopes = {
      meeting: 'crm.objects.contacts.write',
      appointment: 'crm.objects.appointments.write',
    };
    const both = [demo, { ...visit, kind: 'appointment' as const }];
    const { card } = await open(both, {
      'set-outcome': ({ changes }) => {
        const [{ item }] = changes as [{ item: { kind: keyof typeof scopes } }];
        const error = {
          code: 'MISSING_SCOPE',
          message: '',
          details: { scopes: [scopes[item.kind]] },
        };
        return { ok: false, error };
      },
    });
    press(card, 'Completed');
    press(card, 'Done');

    await card.waitFor(() => {
      expect(words(card)).toContain(
        'Missing: changing contacts and meetings, changing appointments.',
      );
    });
    expect(card.findAll(Alert)).toHaveLength(1);
    expect(alerts(card)).toEqual([]);
  });

  it('asks before it overwrites what somebody else has set meanwhile', async () => {
    const error = { code: 'STALE', message: '', details: { outcome: 'No show' } };
    const { card, callsOf } = await open([demo], {
      'set-outcome': ({ changes }) =>
        (changes as { expectedUpdatedAt?: string }[])[0]?.expectedUpdatedAt === undefined
          ? saveAll({ changes })
          : ok({ results: [{ item: { kind: 'meeting', id: '1' }, ok: false, error }] }),
    });
    press(card, 'Completed');
    await card.waitFor(() => {
      expect(words(card)).toContain('Not saved. It’s No show now.');
    });
    await doubleClickIsOver();

    press(card, 'Set to Completed anyway');

    await card.waitFor(() => {
      expect(tags(card)).toEqual(['Completed']);
    });
    expect(callsOf('set-outcome')).toHaveLength(2);
  });

  it('is set on all records of a folded row without a question, and all are put back', async () => {
    const folded = {
      ...demo,
      copies: [
        { kind: 'meeting', id: '8' },
        { kind: 'meeting', id: '9' },
      ],
    };
    const { card, callsOf } = await open([folded], { 'set-outcome': keeping() });
    const idsOf = (call: number) =>
      (callsOf('set-outcome')[call]?.parameters['changes'] as Change[]).map(({ item }) => item.id);
    press(card, 'Completed');
    await saveOf(card);

    expect(idsOf(0)).toEqual(['1', '8', '9']);
    expect(words(card)).toContain('with 2 duplicates');
    press(card, 'Undo');
    await card.waitFor(() => {
      expect(words(card)).toContain('logged 3×');
    });
    expect(idsOf(1)).toEqual(['1', '8', '9']);
  });
});

describe('the outcome of many rows', () => {
  it('is set in a mode of its own, which the button that began it ends', async () => {
    const { card } = await open([demo, visit]);
    expect(card.findAll(Checkbox)).toEqual([]);
    press(card, 'Select…');
    await card.waitFor(() => {
      expect(card.findAll(Checkbox)).toHaveLength(2);
    });
    expect(labels(card)).toEqual(['All 2', 'Done', 'Completed', 'No show', 'Hand over…', 'Done']);

    press(card, 'Done', 0);

    await card.waitFor(() => {
      expect(card.findAll(Checkbox)).toEqual([]);
    });
    // Where it was pressed, and below the rows.
    expect(labels(card).filter((label) => label === 'Select…')).toHaveLength(2);
  });

  it('takes one call, and leaves selected what was refused', async () => {
    const error = { code: 'REJECTED', message: '', details: { reason: 'locked by a workflow' } };
    const { card, callsOf } = await open([demo, visit], {
      'set-outcome': ({ changes }) =>
        ok({
          results: (changes as Change[]).map(({ item }) =>
            item.id === '2' ? { item, ok: false, error } : { item, ...saved() },
          ),
        }),
    });
    await selectAll(card);

    press(card, 'Completed', 0);

    await vi.waitFor(() => {
      expect(alerts(card)).toEqual([{ type: 'warning', message: '1 of 2 set to Completed' }]);
    });
    expect(callsOf('set-outcome')).toHaveLength(1);
    expect(tags(card)).toEqual(['Completed']);
    expect(words(card)).toContain('locked by a workflow');
    expect(card.find(Checkbox, { name: 'select-meeting-1' }).props.checked).toBe(false);
    expect(card.find(Checkbox, { name: 'select-meeting-2' }).props.checked).toBe(true);
  });

  it('is put back for all of them at once', async () => {
    const { card, callsOf } = await open([demo, visit], { 'set-outcome': keeping() });
    await selectAll(card);
    press(card, 'No show', 0);
    await card.waitFor(() => {
      expect(words(card)).toContain('2 set to No show');
    });

    press(card, 'Undo', 0);

    await card.waitFor(() => {
      expect(tags(card)).toEqual([]);
      expect(labels(card)).toContain('Redo');
    });
    expect(callsOf('set-outcome')).toHaveLength(2);
  });

  it('offers for both kinds only what both have a word for', async () => {
    const appointment = { ...visit, kind: 'appointment' as const };
    const { card, callsOf } = await open([demo, appointment]);
    await selectAll(card);

    press(card, 'Completed', 0);

    await card.waitFor(() => {
      expect(tags(card)).toEqual(['Completed', 'Done']);
    });
    expect(callsOf('set-outcome')).toHaveLength(1);
  });
});

describe('the pin', () => {
  const pinOf = (engagementId: string | null) => ({
    'list-agenda': () =>
      ok(
        agendaJson({
          options,
          items: [demo, visit],
          pinned: engagementId === null ? null : { engagementId },
        }),
      ),
  });

  it('is set at once where nothing is pinned, and the record page reads itself again', async () => {
    const { card, callsOf } = await open([demo], {
      ...pinOf(null),
      'set-pin': () => ok({ pinned: '1', previous: null }),
    });

    choose(card, 'Pin', 0);

    await vi.waitFor(() => {
      expect(card.find(Icon, { name: 'pin' }).props.screenReaderText).toBe('Pinned');
      expect(alerts(card)).toEqual([{ type: 'success', message: 'Pinned: Demo' }]);
    });
    expect(callsOf('set-pin')[0]?.parameters).toMatchObject({
      engagementId: '1',
      expectedEngagementId: null,
    });
    expect(card.mocks.actions.refreshObjectProperties.callCount).toBe(1);
  });

  it('names what it would replace before it does, and can be put back', async () => {
    let pinned = '2';
    const { card, callsOf } = await open([demo, visit], {
      ...pinOf('2'),
      'set-pin': ({ engagementId }) => {
        const previous = pinned;
        pinned = String(engagementId);
        return ok({ pinned, previous });
      },
    });
    choose(card, 'Pin', 0);
    await card.waitFor(() => {
      expect(words(card)).toContain('This unpins “Visit”.');
    });
    expect(callsOf('set-pin')).toHaveLength(0);

    press(card, 'Replace pin');
    await card.waitFor(() => {
      press(card, 'Undo');
    });

    await vi.waitFor(() => {
      expect(callsOf('set-pin').map(({ parameters }) => parameters['engagementId'])).toEqual([
        '1',
        '2',
      ]);
    });
  });

  it('is believed where somebody else has set it since', async () => {
    let pinned: string | null = null;
    const { card } = await open([demo, visit], {
      'list-agenda': () => pinOf(pinned)['list-agenda'](),
      'set-pin': () => ok({ pinned: '1', previous: null }),
    });
    const pinnedOf = () => card.findAll(Dropdown.ButtonItem).map(({ text }) => text);
    choose(card, 'Pin', 0);
    await card.waitFor(() => {
      expect(pinnedOf().filter((text) => text === 'Unpin')).toHaveLength(1);
    });
    // Only what the agenda is asked after that can know of it.
    await vi.waitFor(() => {
      expect(card.mocks.actions.addAlert.calls).toHaveLength(1);
    });
    const before = pinnedOf();
    pinned = '2';

    vi.setSystemTime(new Date('2026-11-21T09:01:00Z'));
    card.mocks.actions.onCrmPropertiesUpdate.calls.at(-1)?.[1]({});

    await card.waitFor(() => {
      expect(pinnedOf().filter((text) => text === 'Unpin')).toHaveLength(1);
      expect(pinnedOf()).not.toEqual(before);
    });
  });

  it('is taken back with the reason when HubSpot refuses', async () => {
    const { card } = await open([demo], {
      ...pinOf(null),
      'set-pin': () => ({ ok: false, error: { code: 'FORBIDDEN', message: '' } }),
    });

    choose(card, 'Pin', 0);

    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toBe('Not saved');
      expect(words(card)).toContain('HubSpot doesn’t allow this');
    });
    expect(card.maybeFind(Icon)).toBeNull();
  });

  it('is flagged on a meeting that is over, with the next meeting as the better one', async () => {
    const next = itemJson({ id: '5', title: 'Kick-off', start: '2026-11-24T14:00:00.000Z' });
    const { card, callsOf } = await open([demo], {
      'list-agenda': () =>
        ok(
          agendaJson({
            options,
            items: [demo],
            pinned: { engagementId: '1', item: { ...demo, isPinned: true } },
            summary: { next, lastHeld: null, showRate: null, needsOutcome: 1 },
          }),
        ),
      'set-pin': ({ engagementId }) => ok({ pinned: engagementId, previous: '1' }),
    });
    expect(card.find(Alert).props.title).toBe('“Demo” is still pinned');

    press(card, 'Pin “Kick-off”');

    await card.waitFor(() => {
      expect(card.maybeFind(Alert)).toBeNull();
    });
    expect(callsOf('set-pin')[0]?.parameters).toMatchObject({ engagementId: '5' });
  });
});
