import { Tabs } from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, itemJson, outcomeJson } from '../../test/agenda-reply.ts';
import { ok, pressOn, refuse, wordsOn, type Functions } from '../../test/agenda-steps.ts';
import { availabilityJson, bookedJson, linksJson } from '../../test/booking-reply.ts';
import { openPanelCalled, openSlot } from '../../test/panel-steps.ts';
import { answerFunctions, renderAgenda } from '../../test/render-agenda.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

type Option = ReturnType<typeof outcomeJson>;

const open = outcomeJson('SCHEDULED', 'Scheduled');

/** The panel in which an item is booked again, in an account with these outcomes. */
async function openPanel(
  options: Option[],
  item = itemJson(),
  language = 'en',
  functions: Functions = {},
) {
  answerFunctions({
    'list-agenda': () =>
      ok(agendaJson({ items: [item], options: { appointment: options, meeting: options } })),
    'find-clashes': () => ok({ clashes: [] }),
    'list-meeting-links': () => ok(linksJson()),
    'get-availability': () => ok(availabilityJson()),
    ...functions,
  });
  const card = renderAgenda({ language, locale: language === 'en' ? 'en-gb' : 'de-de' });
  await card.waitFor(() => card.find(Tabs));
  const isOpen = item.outcome?.isOpen === true;
  const from = `${isOpen ? 'reschedule' : 'details'}-${item.kind}-1`;
  await openPanelCalled(card, from);
  await openPanelCalled(card, isOpen ? `${from}-again` : `${from}-again-${item.kind}-1`);
  const consequence = () =>
    wordsOn(card)
      .split('\n')
      .find((line) => /^(Once it’s booked|Nach der Buchung)/.test(line));
  await card.waitFor(() => {
    expect(consequence()).toBeDefined();
  });
  return { card, consequence: consequence() ?? '' };
}

it.each([
  ['en', 'Rescheduled', 'The original is set to Rescheduled.'],
  ['de', 'Rescheduled', 'wird auf „Verschoben“ gesetzt.'],
  ['en', 'Verzet', 'The original is set to Verzet.'],
  ['de', 'Postponed by client', 'wird auf „Postponed by client“ gesetzt.'],
])('says in %s what an account with “%s” makes of the original', async (language, label, said) => {
  const { consequence } = await openPanel(
    [open, { ...outcomeJson('RESCHEDULED', label), category: 'rescheduled' }],
    itemJson(),
    language,
  );

  expect(consequence).toContain(said);
});

it('takes the stage of the pipeline an appointment is in', async () => {
  const stage = { ...open, pipeline: 'b' };
  const moved = { category: 'rescheduled', isOpen: false } as const;
  const { consequence } = await openPanel(
    [
      { value: '1', label: 'Neuer Tag', pipeline: 'a', ...moved },
      { value: '2', label: 'Nieuwe dag', pipeline: 'b', ...moved },
    ],
    itemJson({ kind: 'appointment', outcome: stage }),
  );

  expect(consequence).toContain('The original is set to Nieuwe dag.');
});

it('says of an account without such an outcome what it cannot be set to, and why that is open in the end', async () => {
  const done = { ok: true };
  const missing = refuse('REJECTED', { rule: 'no-rescheduled' });
  const { card, consequence } = await openPanel([open], itemJson(), 'en', {
    'book-meeting': () => ok(bookedJson({ meeting: itemJson({ id: '9' }) })),
    'replace-item': () =>
      ok({
        steps: {
          title: done,
          associations: done,
          internalNotes: done,
          pin: done,
          outcome: missing,
        },
        isFinished: false,
        meeting: itemJson({ id: '9' }),
      }),
  });
  expect(consequence).not.toContain('original');

  await openSlot(card, '14:00 · 09:00');
  await pressOn(card, 'Book and invite Ada');

  await card.waitFor(() => {
    expect(wordsOn(card)).toMatch(
      /✗ Set the original’s outcome: not done yet\. .*There’s no outcome for rescheduled\./,
    );
  });
});

it.each([
  ['Postponed by client', { isOpen: true, category: 'scheduled' }, true],
  ['Didn’t come', { isOpen: false, category: 'no-show' }, false],
] as const)(
  'lists the step to “%s” only where the outcome is written',
  async (label, state, isListed) => {
    const done = { ok: true };
    const item = itemJson({ outcome: { value: 'X', label, ...state } });
    const moved = { ...outcomeJson('RESCHEDULED', 'Verzet'), category: 'rescheduled' as const };
    const { card, consequence } = await openPanel([moved], item, 'en', {
      'book-meeting': () => ok(bookedJson({ meeting: itemJson({ id: '9' }) })),
      'replace-item': () =>
        ok({
          steps: {
            title: done,
            associations: done,
            internalNotes: done,
            pin: refuse('FORBIDDEN'),
            outcome: done,
          },
          isFinished: false,
          meeting: itemJson({ id: '9' }),
        }),
    });
    expect(consequence.includes(`The original stays ${label}.`)).toBe(!isListed);

    await openSlot(card, '14:00 · 09:00');
    await pressOn(card, 'Book and invite Ada');

    await card.waitFor(() => {
      expect(wordsOn(card)).toContain('✗ Move the pin');
    });
    expect(wordsOn(card).includes('✓ Set the original to Verzet')).toBe(isListed);
  },
);
