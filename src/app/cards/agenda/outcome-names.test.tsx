import { Button, Dropdown, MultiSelect, StatusTag, Tabs } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { ok, pressOn, refuse, saveAll, wordsOn } from '../test/agenda-steps.ts';
import { panelCalled } from '../test/panel-steps.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T16:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
  return () => void vi.useRealTimers();
});

const own = {
  SCHEDULED: 'Scheduled',
  COMPLETED: 'Completed',
  RESCHEDULED: 'Rescheduled',
  NO_SHOW: 'No show',
  CANCELED: 'Canceled',
};
const german = ['Geplant', 'Abgeschlossen', 'Verschoben', 'Nicht erschienen', 'Abgesagt'];

const saved = saveAll(() => 'SCHEDULED', '2026-11-24T16:00:00.000Z');

/** The card in a language, on one open meeting of an account with these outcomes. */
async function openWith(
  options: [value: string, label: string][],
  language = 'de',
  answer = saved,
) {
  const meeting = options.map(([value, label]) => outcomeJson(value, label));
  const counts = { 'needs-outcome': 1, upcoming: 0, past: 20 };
  const { callsOf } = answerFunctions({
    'list-agenda': () =>
      ok(
        agendaJson({
          counts,
          items: [itemJson()],
          options: { appointment: [], meeting },
          choices: { people: [], outcomes: [null, ...meeting] },
        }),
      ),
    'set-outcome': answer,
  });
  const card = renderAgenda({ language, locale: `${language}-${language}` });
  await card.waitFor(() => card.find(Tabs));
  const choices = () => [
    ...card.findAll(Button).map(({ text }) => text ?? ''),
    ...card.findAll(Dropdown.ButtonItem).map(({ text }) => text ?? ''),
  ];
  const filter = () => {
    panelCalled(card, 'agenda-filter').props.onOpen?.();
    return panelCalled(card, 'agenda-filter')
      .find(MultiSelect, { name: 'agenda-outcomes' })
      .props.options.map(({ label }) => label);
  };
  return { card, callsOf, choices, filter };
}

describe('HubSpot’s own outcomes', () => {
  it('are chosen, shown and filtered in the rep’s language, and written as HubSpot knows them', async () => {
    const { card, callsOf, choices, filter } = await openWith(Object.entries(own));

    expect(choices()).toEqual(expect.arrayContaining(german.slice(1)));
    expect(filter()).toEqual(['Kein Ergebnis', ...german]);

    await pressOn(card, 'Nicht erschienen');
    await card.waitFor(() => {
      expect(card.findAll(StatusTag).map(({ text }) => text)).toContain('Nicht erschienen');
    });
    expect(callsOf('set-outcome')[0]?.parameters['changes']).toMatchObject([
      { outcome: 'NO_SHOW' },
    ]);
    expect(wordsOn(card)).not.toContain('No show');
  });

  it.each([
    ['CANCELED', 'Canceled', 'Abgesagt'],
    ['CANCELED', 'Called off', 'Called off'],
  ])('are named so where somebody else has set them: %s, %s', async (value, label, said) => {
    const { card } = await openWith(Object.entries(own), 'de', () =>
      ok({
        results: [
          {
            item: { kind: 'meeting', id: '1' },
            ...refuse('STALE', { outcome: label, outcomeValue: value }),
          },
        ],
      }),
    );

    await pressOn(card, 'Abgeschlossen');

    await card.waitFor(() => {
      expect(wordsOn(card)).toContain(`Jetzt steht dort „${said}“`);
    });
  });

  it.each([
    ['renamed', 'NO_SHOW', 'No-show (charged)'],
    ['renamed with capitals', 'NO_SHOW', 'NO SHOW'],
    ['renamed to what another is called', 'NO_SHOW', 'Canceled'],
    ['the account’s own', 'FERNGEBLIEBEN', 'No show'],
    ['the account’s own, in small letters', 'no_show', 'No show'],
    ['named like something every object has', 'constructor', 'No show'],
    ['listed without a label', 'NO_SHOW', 'NO_SHOW'],
  ])('keep the account’s label: %s', async (_what, value, label) => {
    const { choices } = await openWith([...Object.entries(own).slice(0, 3), [value, label]]);

    expect(choices()).toContain(label);
    expect(choices()).toContain('Abgeschlossen');
    expect(choices()).not.toContain('Nicht erschienen');
  });

  it.each(['en', 'ar', 'ja'])('are English where the words are: %s', async (language) => {
    const { choices } = await openWith(Object.entries(own), language);

    expect(choices()).toEqual(expect.arrayContaining(['Completed', 'No show', 'Canceled']));
  });
});
