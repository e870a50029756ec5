import { Button, Input, LoadingButton, Panel, Tabs, Text } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson } from '../../test/agenda-reply.ts';
import { availabilityJson, bookedJson, linksJson } from '../../test/booking-reply.ts';
import { actingFirst } from '../../test/agenda-steps.ts';
import { openPanelCalled, openSlot, panelCalled } from '../../test/panel-steps.ts';
import { answerFunctions, renderAgenda } from '../../test/render-agenda.tsx';
import { ok, refuse } from '../../test/render-booking.tsx';

type Functions = Parameters<typeof answerFunctions>[0];

const demo = itemJson({ id: '1', title: 'Demo' });
/** Two kinds count for themselves: the same number is another item. */
const visit = { ...itemJson({ id: '1', title: 'Visit' }), kind: 'appointment' as const };
const kickOff = itemJson({ id: '2', title: 'Kick-off' });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

async function render(functions: Functions = {}) {
  const functionCalls = answerFunctions({
    'list-agenda': () => ok(agendaJson({ items: [demo, visit, kickOff] })),
    'find-clashes': () => ok({ clashes: [] }),
    'list-meeting-links': () => ok(linksJson()),
    'get-availability': () => ok(availabilityJson()),
    'get-item': () => ok(detailsJson({ item: demo })),
    ...functions,
  });
  const card = renderAgenda();
  await card.waitFor(() => card.find(Tabs));
  (card.find(Tabs).props.onSelectedChange as (view: string) => void)('upcoming');
  const panelOf = ({ kind, id }: { kind: string; id: string }) => {
    const panels = card.findAll(Button).map(({ props }) => props.overlay?.maybeFind(Panel));
    const found = panels.find((panel) => panel?.props.id === `reschedule-${kind}-${id}`);
    if (!found) throw new Error(`There is no panel for ${kind} ${id}.`);
    return found;
  };
  const buttons = () => actingFirst([...card.findAll(Button), ...card.findAll(LoadingButton)]);
  const press = async (label: RegExp): Promise<void> => {
    const button = () => buttons().find(({ text }) => label.test(text ?? ''));
    await card.waitFor(() => {
      expect(button()).toBeDefined();
    });
    button()?.trigger('onClick');
  };
  return {
    card,
    press,
    ...functionCalls,
    open: async (item: { kind: string; id: string }): Promise<void> => {
      await card.waitFor(() => panelOf(item));
      panelOf(item).props.onOpen?.();
      await card.waitFor(() => {
        card.find(LoadingButton);
      });
    },
    close: async (item: { kind: string; id: string }): Promise<void> => {
      panelOf(item).props.onClose?.();
      await card.waitFor(() => {
        expect(card.maybeFind(Input)).toBeNull();
      });
    },
    reason: () => card.find(Input, { name: 'reschedule-reason' }),
    /** What the form says the new time is. */
    time: (): string => {
      const texts = card.findAll(Text).map(({ text }) => text ?? '');
      return texts.filter((text) => /^\w{3},? \d+ \w{3}/.test(text)).join('\n');
    },
    canMove: (): boolean =>
      buttons().find(({ text }) => text === 'Reschedule')?.props.disabled === false,
  };
}

/** Another time and a reason, and the panel closed without sending. */
async function typeAndClose(opened: Awaited<ReturnType<typeof render>>): Promise<void> {
  await opened.open(demo);
  opened.reason().props.onInput?.('Zug fällt aus\n– 5. Dez. geht');
  await opened.press(/^Tue,? 1 Dec$/);
  await opened.card.waitFor(() => {
    expect(opened.canMove()).toBe(true);
  });
  await opened.close(demo);
}

describe('what was entered to move an item', () => {
  it('is there again when the panel is opened again', async () => {
    const opened = await render();
    await typeAndClose(opened);

    await opened.open(demo);

    expect(opened.reason().props.value).toBe('Zug fällt aus\n– 5. Dez. geht');
    expect(opened.time()).toMatch(/Tue,? 1 Dec/);
    expect(opened.canMove()).toBe(true);
  });

  it.each([
    ['another meeting', kickOff],
    ['an appointment of the same number', visit],
  ])('is not in the panel of %s', async (_case, other) => {
    const opened = await render();
    await typeAndClose(opened);

    await opened.open(other);

    expect(opened.canMove()).toBe(false);
    expect(opened.card.maybeFind(Input, { name: 'reschedule-reason' })?.props.value ?? '').toBe('');
  });

  it('is gone once it was saved', async () => {
    const moved = { ...demo, start: '2026-12-01T14:00:00.000Z', end: '2026-12-01T14:30:00.000Z' };
    const opened = await render({
      'reschedule-item': () => ok({ item: moved, previous: { start: null, end: null } }),
    });
    await typeAndClose(opened);
    await opened.open(demo);
    await opened.press(/^Reschedule$/);
    await vi.waitFor(() => {
      expect(opened.card.mocks.actions.closeOverlay.calls).toHaveLength(1);
    });
    await opened.close(demo);

    await opened.open(demo);

    expect([opened.reason().props.value, opened.canMove()]).toEqual(['', false]);
  });

  it('is gone once the rep has kept what somebody else has made of it', async () => {
    const opened = await render({ 'reschedule-item': () => refuse('STALE') });
    await typeAndClose(opened);
    await opened.open(demo);
    await opened.press(/^Reschedule$/);
    await opened.press(/^Keep/);
    await vi.waitFor(() => {
      expect(opened.card.mocks.actions.closeOverlay.calls).toHaveLength(1);
    });
    await opened.close(demo);

    await opened.open(demo);

    expect([opened.reason().props.value, opened.canMove()]).toEqual(['', false]);
  });

  it('is kept where it could not be saved', async () => {
    const opened = await render({ 'reschedule-item': () => refuse('LOCKED') });
    await typeAndClose(opened);
    await opened.open(demo);
    await opened.press(/^Reschedule$/);
    await vi.waitFor(() => {
      expect(opened.callsOf('reschedule-item')).toHaveLength(1);
    });
    await opened.close(demo);
    await opened.open(demo);

    expect([opened.reason().props.value, opened.canMove()]).toEqual([
      'Zug fällt aus\n– 5. Dez. geht',
      true,
    ]);
  });
});

describe('what was typed to book an item again', () => {
  const lastName = ({ card }: Awaited<ReturnType<typeof render>>) =>
    card.find(Input, { name: 'booking-lastName' });
  const toForm = async (opened: Awaited<ReturnType<typeof render>>, item: typeof demo) => {
    await opened.open(item);
    await openPanelCalled(opened.card, againId(item));
    await openSlot(opened.card, '14:00 · 09:00');
    const fold = () => opened.card.find(Button, ({ text }) => /^(Change|Done)$/.test(text ?? ''));
    await opened.card.waitFor(fold);
    if (fold().text === 'Change') fold().trigger('onClick');
    await opened.card.waitFor(() => lastName(opened));
  };

  const againId = ({ id }: typeof demo) => `reschedule-meeting-${id}-again`;
  const close = async (opened: Awaited<ReturnType<typeof render>>, item: typeof demo) => {
    panelCalled(opened.card, againId(item)).props.onClose?.();
    await opened.close(item);
  };

  it('belongs to that item, and is gone once it was booked', async () => {
    const opened = await render({ 'book-meeting': () => ok(bookedJson()) });
    await toForm(opened, demo);
    lastName(opened).props.onInput?.('King-Noel');
    await opened.card.waitFor(() => {
      expect(lastName(opened).props.value).toBe('King-Noel');
    });
    await close(opened, demo);
    await toForm(opened, kickOff);
    const other = lastName(opened).props.value;
    await close(opened, kickOff);
    await toForm(opened, demo);
    const again = lastName(opened).props.value;
    await opened.press(/^Book and invite Ada$/);
    await vi.waitFor(() => {
      expect(opened.card.mocks.actions.closeOverlay.calls).toEqual([
        [expect.stringMatching(/^again-1-/)],
        [againId(demo)],
        ['reschedule-meeting-1'],
      ]);
    });
    await close(opened, demo);
    await toForm(opened, demo);

    expect([other, again, lastName(opened).props.value]).toEqual([
      'Lovelace',
      'King-Noel',
      'Lovelace',
    ]);
  });
});
