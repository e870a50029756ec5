import {
  Button,
  Checkbox,
  DescriptionListItem,
  Input,
  LoadingButton,
  Panel,
  StatusTag,
  Text,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';

type Card = ReturnType<typeof renderAgenda>;

const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const demo = itemJson({ ...past, id: '1', title: 'Demo', place: 'Room 4' });
const visit = itemJson({ ...past, id: '2', title: 'Visit' });
const item = { kind: 'meeting', id: '1' };
const ok = (data: object) => ({ ok: true, data });
const done = { ok: true, previous: 'SCHEDULED', updatedAt: '2026-11-21T09:00:00.000Z' };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

/** The card on two rows, with the details of the first one open. */
async function openDetails() {
  const options = {
    meeting: [outcomeJson('SCHEDULED', 'Scheduled'), outcomeJson('COMPLETED', 'Completed')],
    appointment: [],
  };
  const functionCalls = answerFunctions({
    'list-agenda': () => ok({ ...agendaJson({ options }), items: [demo, visit] }),
    'get-item': () => ok(detailsJson({ item: demo, location: 'Room 4' })),
    'delete-items': () =>
      ok({ results: [{ item, ok: true, snapshot: { item, properties: {}, associations: [] } }] }),
    'recreate-items': () =>
      ok({ results: [{ item, ok: true, created: { kind: 'meeting', id: '9' } }] }),
    'set-outcome': () => ok({ results: [{ item: { kind: 'meeting', id: '9' }, ...done }] }),
  });
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(StatusTag);
  });
  button(card, 'Details').props.overlay?.find(Panel).props.onOpen?.();
  return { card, ...functionCalls };
}

const button = (card: Card, label: string) => {
  const found = card.findAll(Button).find(({ text }) => text === label);
  if (found === undefined) throw new Error(`There is no button "${label}".`);
  return found;
};
const words = (card: Card) => card.findAll(Text).map(({ text }) => text);
const selectable = (card: Card) => card.findAll(Checkbox).map(({ props }) => props.name);

async function deleteFirst(card: Card): Promise<void> {
  await card.waitFor(() => {
    button(card, 'Delete').trigger('onClick');
  });
  await card.waitFor(() => {
    card.find(LoadingButton, { variant: 'destructive' }).trigger('onClick');
  });
  await card.waitFor(() => {
    expect(words(card)).toContain('Deleted. Undo makes it again, as a new record.');
  });
}

describe('an item that was deleted', () => {
  it('takes no part in what is done with many rows', async () => {
    const { card } = await openDetails();
    await deleteFirst(card);

    card.find(Checkbox, { name: 'select-all' }).props.onChange?.(true, '');

    await card.waitFor(() => {
      expect(card.find(Checkbox, { name: 'select-all' }).text).toBe('1 selected');
    });
    expect(selectable(card)).toEqual(['select-all', 'select-meeting-2']);
  });

  it('stands in its place again as the new record, without the list being read again', async () => {
    const { card, callsOf } = await openDetails();
    await deleteFirst(card);
    const before = callsOf('list-agenda').length;

    button(card, 'Undo').trigger('onClick');

    await card.waitFor(() => {
      expect(selectable(card)).toEqual(['select-all', 'select-meeting-9', 'select-meeting-2']);
    });
    expect(words(card)).toContain('Demo');
    // Of these the overview needs one, which leaves the rows alone.
    expect(callsOf('list-agenda').length).toBeLessThanOrEqual(before + 1);
    button(card, 'Completed').trigger('onClick');
    await vi.waitFor(() => {
      expect(callsOf('set-outcome')[0]?.parameters['changes']).toEqual([
        { item: { kind: 'meeting', id: '9' }, outcome: 'COMPLETED' },
      ]);
    });
  });
});

describe('the place of a meeting', () => {
  it('is told once, where it can be changed', async () => {
    const { card } = await openDetails();

    await card.waitFor(() => {
      expect(card.find(Input, { label: 'Place' }).props.value).toBe('Room 4');
    });

    expect(card.findAll(DescriptionListItem).map(({ props }) => props.label)).toEqual(['Owner']);
  });
});
