import { Button, ErrorState, Panel, Tabs, Text, type CrmContext } from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from '../test/agenda-reply.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';

type Named = { name: string | null; timeZone: string | null };

const ok = (data: object) => ({ ok: true, data });
const nameless: Named = { name: null, timeZone: 'Asia/Kolkata' };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

/** The card on a record with one coming meeting. */
async function openOn(objectTypeId: string, record: Named, user: Partial<CrmContext['user']> = {}) {
  const clash = itemJson({ id: '2', title: 'Fair', owner: null });
  const functions = answerFunctions({
    'list-agenda': () => ok(agendaJson({ items: [itemJson()], record })),
    'find-clashes': () => ok({ clashes: [{ interval: 0, item: clash, whose: 'record' }] }),
  });
  const card = renderAgenda(user, { objectId: 301, objectTypeId });
  await card.waitFor(() => {
    card.find(Tabs);
  });
  const texts = () => card.findAll(Text).map(({ text }) => text ?? '');
  const buttons = () => card.findAll(Button).map(({ text }) => text?.replace(',', ''));
  return { card, texts, buttons, ...functions };
}

async function openReschedule(opened: Awaited<ReturnType<typeof openOn>>): Promise<void> {
  const { card, buttons } = opened;
  const onSelectedChange = card.find(Tabs).props.onSelectedChange as (view: string) => void;
  onSelectedChange('upcoming');
  await card.waitFor(() => {
    expect(buttons()).toContain('Reschedule');
  });
  const button = card.findAll(Button).find(({ text }) => text === 'Reschedule');
  button?.props.overlay?.find(Panel).props.onOpen?.();
  await card.waitFor(() => {
    expect(buttons()).toContain('Wed 25 Nov');
  });
}

it.each(['0-1', '0-2', '0-3', '0-5'])('asks for a record of the type %s', async (objectTypeId) => {
  const { callsOf } = await openOn(objectTypeId, nameless);

  expect(callsOf('list-agenda')[0]?.parameters['record']).toEqual({
    objectTypeId,
    objectId: '301',
  });
});

it.each([
  ['en', 'This card doesn’t work here'],
  ['de', 'Diese Karte funktioniert hier nicht'],
])('refuses a record without an agenda in words, and asks for nothing: %s', (language, title) => {
  const { calls } = answerFunctions({});

  const card = renderAgenda({ language }, { objectId: 7, objectTypeId: '0-7' });

  expect(card.find(ErrorState).props.title).toBe(title);
  expect(calls).toEqual([]);
});

it.each([
  ['0-2', 'Tidal Analytics', 'en', 'for Tidal Analytics'],
  ['0-1', null, 'en', 'for the contact'],
  ['0-2', null, 'en', 'for the company'],
  ['0-2', null, 'de', ' · Unternehmen'],
])('names whose clock it is: %s %s in %s', async (type, name, language, whose) => {
  const { texts } = await openOn(type, { ...nameless, name }, { language });

  expect(texts().filter((text) => text.endsWith(whose))).not.toEqual([]);
});

it.each([
  ['0-1', true],
  ['0-2', false],
  ['0-3', false],
  ['0-5', false],
])('offers to book anew only where somebody can be invited: %s %s', async (type, isOffered) => {
  const opened = await openOn(type, nameless);

  await openReschedule(opened);

  const offer = 'Book again on a scheduling page';
  expect(opened.buttons().includes(offer)).toBe(isOffered);
});

it('says that a clash is with the deal', async () => {
  const opened = await openOn('0-3', { name: null, timeZone: null });

  await openReschedule(opened);

  await opened.card.waitFor(() => {
    expect(opened.texts().some((text) => /Fair · the deal$/.test(text))).toBe(true);
  });
});
