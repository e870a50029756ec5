import { errorCodes, type ErrorCode } from '@app/domain/app-error';
import {
  Alert,
  Button,
  Dropdown,
  ErrorState,
  Input,
  LoadingButton,
  Tabs,
} from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { selectAll, panelOf, wordsOn } from '../test/agenda-steps.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { chooseEntry, openDetails, typeInto } from '../test/panel-steps.ts';

type Card = ReturnType<typeof renderAgenda>;
type Words = typeof en;
/** Brings about the failure of one function, and tells what must still be there afterwards. */
type Journey = { action: string; go: (card: Card, words: Words) => Promise<void>; kept?: string };

const meeting = [outcomeJson('SCHEDULED', 'Scheduled'), outcomeJson('COMPLETED', 'Completed')];
const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const demo = itemJson({ ...past, id: '1', title: 'Demo' });
const details = detailsJson({ item: demo });
const ok = (data: object) => ({ ok: true, data });

const button = (card: Card, label: string) =>
  [...card.findAll(Button), ...card.findAll(LoadingButton)].find(({ text }) => text === label);
const press = async (card: Card, label: string): Promise<void> => {
  await card.waitFor(() => {
    if (button(card, label)?.trigger('onClick') === undefined && button(card, label) === undefined)
      throw new Error(`There is no button "${label}".`);
  });
};
const openPanel = async (card: Card, label: string): Promise<void> => {
  await card.waitFor(() => {
    panelOf(card, label).onOpen?.();
    if (button(card, label) === undefined) throw new Error(`There is no button "${label}".`);
  });
};

const journeys: Record<string, Journey> = {
  list: {
    action: 'list-agenda',
    go: (card) => show(card, 'past'),
  },
  more: {
    action: 'list-agenda',
    go: (card, words) => press(card, words.loadMore(5)),
    kept: 'Demo',
  },
  outcome: {
    action: 'set-outcome',
    go: (card, words) => press(card, words.outcomeNames.COMPLETED),
    kept: 'Demo',
  },
  bulk: {
    action: 'set-outcome',
    async go(card, words) {
      await selectAll(card);
      await press(card, words.outcomeNames.COMPLETED);
    },
    kept: 'Demo',
  },
  pin: {
    action: 'set-pin',
    go(card, words) {
      card
        .findAll(Dropdown.ButtonItem)
        .find(({ text }) => text === words.pin)
        ?.trigger('onClick');
      return Promise.resolve();
    },
    kept: 'Demo',
  },
  reschedule: {
    action: 'reschedule-item',
    async go(card, words) {
      await show(card, 'upcoming');
      await openPanel(card, words.reschedule);
      await press(card, words === de ? 'Do., 26. Nov.' : 'Thu, Nov 26');
      const move = () => card.findAll(LoadingButton).find(({ text }) => text === words.move);
      await card.waitFor(() => {
        expect(move()?.props.disabled).toBe(false);
      });
      move()?.trigger('onClick');
    },
  },
  details: {
    action: 'get-item',
    go: (card) => openDetails(card),
    kept: 'Demo',
  },
  edit: {
    action: 'edit-item',
    async go(card, words) {
      await openDetails(card);
      await typeInto(card, words.titleField, 'Renamed', words.edit);
      await press(card, words.save);
    },
  },
  removal: {
    action: 'disassociate-item',
    async go(card, words) {
      await openDetails(card);
      await chooseEntry(card, words.removal.disassociate.label);
    },
    kept: 'Demo',
  },
};

async function show(card: Card, view: string): Promise<void> {
  const onSelectedChange = card.find(Tabs).props.onSelectedChange as (view: string) => void;
  onSelectedChange(view);
  await Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

/** Everything the rep can read of failures. */
function shownText(card: Card): string {
  return [
    ...card.findAll(Alert).map((alert) => `${alert.props.title} ${alert.text ?? ''}`),
    ...card.findAll(ErrorState).map((state) => `${state.props.title} ${state.text ?? ''}`),
    wordsOn(card),
  ].join('\n');
}

async function failIn(journey: Journey, code: ErrorCode, language: 'en' | 'de'): Promise<string[]> {
  const words: Words = { en, de }[language];
  let isFailing = false;
  const counts = { 'needs-outcome': 7, upcoming: 1, past: 7 };
  const rows = { ...agendaJson({ options: { meeting, appointment: [] }, counts }), after: 'x' };
  const data: Record<string, object> = {
    'list-agenda': { ...rows, items: [demo, itemJson({ ...past, id: '2', title: 'Visit' })] },
    'get-item': details,
    'find-clashes': { clashes: [] },
  };
  // A limit of ten seconds is waited for; the one of a day is the rep's to know.
  const reasons = code === 'RATE_LIMITED' ? { policy: 'DAILY' } : {};
  const error = { code, message: 'The message of the function', details: reasons };
  const uids = new Set([...Object.keys(data), journey.action]);
  answerFunctions(
    Object.fromEntries(
      [...uids].map((uid) => [
        uid,
        () => (uid === journey.action && isFailing ? { ok: false, error } : ok(data[uid] ?? {})),
      ]),
    ),
  );
  const card = renderAgenda({ language, locale: language });
  await card.waitFor(() => {
    card.find(Tabs);
  });
  isFailing = true;
  await journey.go(card, words);
  const isWrite = /^(set|resched|edit|disass)/.test(journey.action);
  // The app may have stumbled after it had written.
  const isInDoubt = isWrite && ['OUTCOME_UNKNOWN', 'UNEXPECTED'].includes(code);
  const { title, advice } = words.errors[isInDoubt ? 'OUTCOME_UNKNOWN' : code];
  try {
    await vi.waitFor(() => {
      const shown = shownText(card);
      expect(shown).toContain(title);
      expect(shown).toContain(advice(isInDoubt ? {} : reasons));
      if (isInDoubt) {
        expect(button(card, words.lookAgain)).toBeDefined();
      }
      if (journey.kept !== undefined) expect(shown).toContain(journey.kept);
    });
  } catch (failure) {
    return [`${code} in ${language}: ${String(failure).slice(0, 200)}`];
  }
  if (journey.action !== 'edit-item') return [];
  return card.findAll(Input)[0]?.props.value === 'Renamed' ? [] : [`${code}: lost what was typed`];
}

const languages = ['en', 'de'] as const;
/** Every other error of a view is in German, and every error in every other view. */
const languageOf = (view: number, error: number) => languages[(view + error) % 2] ?? 'en';

it.each(Object.entries(journeys).map(([view, journey], index) => [view, journey, index] as const))(
  'tells in %s what is wrong and what to do, whatever the error, in either language',
  async (_view, journey, view) => {
    const problems: string[] = [];
    for (const [index, code] of errorCodes.entries()) {
      problems.push(...(await failIn(journey, code, languageOf(view, index))));
    }

    expect(problems).toEqual([]);
  },
);
