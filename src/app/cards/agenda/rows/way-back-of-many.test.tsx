import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson, outcomeJson } from '../../test/agenda-reply.ts';
import { ok, openAgenda, quiet, type Functions } from '../../test/agenda-steps.ts';
import { chooseEntry, openDetails } from '../../test/panel-steps.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T16:00:00Z'), toFake: ['Date'] });
});

type Sent = { item: { id: string }; outcome: string | null };

const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const noShow = { value: 'NO_SHOW', label: 'No show', category: 'no-show', isOpen: false } as const;
const options = [
  outcomeJson('SCHEDULED', 'Scheduled'),
  { value: 'COMPLETED', label: 'Completed', category: 'completed', isOpen: false } as const,
  noShow,
];

/** HubSpot keeps what is set, except what `isRefused` says. */
function keeping(isRefused: (sent: Sent, call: number) => boolean, stored: Map<string, string>) {
  let call = 0;
  return ({ changes }: Record<string, unknown>) => {
    call += 1;
    return ok({
      results: (changes as Sent[]).map((sent) => {
        const { item, outcome } = sent;
        if (isRefused(sent, call)) {
          return { item, ok: false, error: { code: 'FORBIDDEN', message: '' } };
        }
        const previous = stored.get(item.id) ?? null;
        stored.set(item.id, outcome ?? '');
        return { item, ok: true, previous, updatedAt: '2026-11-24T16:00:00.000Z' };
      }),
    });
  };
}

/** Three rows that are owed an outcome, all of them selected. */
async function openThree(
  isRefused: (sent: Sent, call: number) => boolean = () => false,
  first: Parameters<typeof itemJson>[0] = {},
) {
  const items = ['1', '2', '3'].map((id) =>
    itemJson({ ...past, id, title: `Call ${id}`, ...(id === '1' && first) }),
  );
  const stored = new Map(items.map(({ id, outcome }) => [id, outcome?.value ?? '']));
  const functions: Functions = {
    'list-agenda': () =>
      ok(
        agendaJson({
          items,
          options: { appointment: [], meeting: options },
          counts: { 'needs-outcome': 3, upcoming: 0, past: 3 },
        }),
      ),
    'set-outcome': keeping(isRefused, stored),
  };
  const opened = await openAgenda(functions);
  await opened.selectAll();
  const last = () => opened.card.mocks.actions.addAlert.calls.at(-1)?.[0];
  const says = (type: string, message: string) =>
    opened.card.waitFor(() => {
      expect(last()).toEqual({ type, message });
      // The bar says the same: a toast is gone in a moment.
      expect(opened.words()).toContain(message);
    });
  const sent = (nth: number) => {
    const changes = opened.callsOf('set-outcome')[nth]?.parameters['changes'] as Sent[];
    return changes.map(({ item, outcome }) => `${item.id} ${outcome}`);
  };
  return { ...opened, says, sent };
}

describe('the way back of many', () => {
  it('says how many of all were put back where HubSpot refuses one just then, and redoes those', async () => {
    const { press, says, sent, words, labels } = await openThree(
      ({ item }, call) => call === 2 && item.id === '2',
    );
    await press('Completed');
    await says('success', '3 set to Completed');

    await press('Undo');

    await says('warning', '2 of 3 changes undone');
    expect(words()).toContain('HubSpot doesn’t allow this');
    expect(labels()).toContain('Redo');

    await press('Redo');

    await says('success', '2 set to Completed');
    expect(sent(2)).toEqual(['1 COMPLETED', '3 COMPLETED']);
  });

  it('stays as long as nothing could be put back', async () => {
    const { press, says, sent, card, words } = await openThree((_, call) => call === 2);
    await press('Completed');
    await says('success', '3 set to Completed');

    await press('Undo');
    // The card draws nothing after it.
    await vi.waitFor(() => {
      expect(card.mocks.actions.addAlert.calls.at(-1)?.[0]).toEqual({
        type: 'warning',
        message: '0 of 3 changes undone',
      });
    });
    expect(words()).toContain('3 set to Completed');
    await press('Undo');

    await says('success', '3 changes undone');
    expect(sent(2)).toEqual(['1 SCHEDULED', '2 SCHEDULED', '3 SCHEDULED']);
  });

  it('leaves alone what was set to something else since, and says so', async () => {
    const { press, says, sent, card, callsOf } = await openThree();
    await press('Completed');
    await says('success', '3 set to Completed');
    await openDetails(card, 'meeting-1');
    await chooseEntry(card, 'No show');
    await card.waitFor(() => {
      expect(callsOf('set-outcome')).toHaveLength(2);
    });
    await quiet();

    await press('Undo');

    await says('warning', '2 of 3 changes undone');
    expect(sent(2)).toEqual(['2 SCHEDULED', '3 SCHEDULED']);
  });

  it('says that all is put back where one had the outcome before', async () => {
    const { press, says, sent } = await openThree(() => false, { outcome: noShow });
    await press('No show');
    await says('success', '3 set to No show');

    await press('Undo');

    await says('success', '2 changes undone');
    expect(sent(1)).toEqual(['2 SCHEDULED', '3 SCHEDULED']);
  });

  it('says how many of all were set, in the bar too', async () => {
    const { press, says } = await openThree(({ item }) => item.id === '3');

    await press('Completed');

    await says('warning', '2 of 3 set to Completed');
  });
});
