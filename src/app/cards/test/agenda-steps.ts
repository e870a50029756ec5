import {
  Alert,
  Button,
  Checkbox,
  Dropdown,
  Link,
  LoadingButton,
  Panel,
  StatusTag,
  Tabs,
  Text,
} from '@hubspot/ui-extensions';
import { vi } from 'vitest';
import { answerFunctions, renderAgenda } from './render-agenda.tsx';

export type Card = ReturnType<typeof renderAgenda>;
export type Functions = Parameters<typeof answerFunctions>[0];
type Sent = { item: { kind: string; id: string }; outcome: string | null };

export const ok = (data: object) => ({ ok: true, data });
export const refuse = (code: string, details: object = {}) => ({
  ok: false,
  error: { code, message: '', details },
});
/** HubSpot has not said what became of a write. */
export const lose = (details: object = {}) => refuse('OUTCOME_UNKNOWN', details);

/** What `set-outcome` answers where all is saved, over what `previousOf` says. */
export const saveAll =
  (previousOf: (id: string) => string | null, updatedAt: string) =>
  ({ changes }: Record<string, unknown>) =>
    ok({
      results: (changes as Sent[]).map(({ item }) => ({
        item,
        ok: true,
        previous: previousOf(item.id),
        updatedAt,
      })),
    });

/** Answers that are given when the test says so, in any order. */
export function heldAnswers() {
  const waiting: ((reply: unknown) => void)[] = [];
  return {
    hold: () => new Promise((resolve) => waiting.push(resolve)),
    /** Gives the answers to all that was asked, in the order of `order`. */
    answer: async (order: number[], replies: unknown[]): Promise<void> => {
      await vi.waitFor(() => {
        if (waiting.length < replies.length) throw new Error('Not all has been asked yet.');
      });
      for (const index of order) {
        waiting[index]?.(replies[index]);
        await quiet();
      }
    },
    waiting,
  };
}

/** Long enough for an answer that was given to be shown. */
export const quiet = () => new Promise((resolve) => setTimeout(resolve, 10));

/** The card on what `functions` answer, with what a rep does with it. */
export async function openAgenda(
  functions: Functions,
  host: Parameters<typeof renderAgenda>[2] = {},
) {
  const answered = answerFunctions(functions);
  const card = renderAgenda({}, undefined, host);
  await card.waitFor(() => card.find(Tabs));
  return { card, ...answered, ...stepsOn(card) };
}

function stepsOn(card: Card) {
  const buttons = () => [...card.findAll(Button), ...card.findAll(LoadingButton)];
  const button = (label: string, nth = 0) => {
    const found = actingFirst(buttons()).filter(({ text }) => text?.replace(',', '') === label)[
      nth
    ];
    if (found === undefined) throw new Error(`There is no button "${label}".`);
    return found;
  };
  return {
    button,
    labels: () => buttons().map(({ text }) => text),
    press: (label: string, nth = 0) => pressOn(card, label, nth),
    /** Begins to select, and selects every row of the list. */
    selectAll: () => selectAll(card),
    choose: (label: string, nth = 0) => {
      card
        .findAll(Dropdown.ButtonItem)
        .filter(({ text }) => text === label)
        [nth]?.trigger('onClick');
    },
    openPanel: (label: string, nth = 0) =>
      card.waitFor(() => {
        panelOf(card, label, nth).onOpen?.();
      }),
    show: (view: string) => {
      (card.find(Tabs).props.onSelectedChange as (view: string) => void)(view);
    },
    tags: () => card.findAll(StatusTag).map(({ text }) => text),
    words: () => wordsOn(card),
    alerts: () => card.findAll(Alert).map(({ props }) => props.title),
    toasts: () => card.mocks.actions.addAlert.calls.map(([toast]) => toast.message),
    /** Something else on the page has changed the record. */
    update: async () => {
      await quiet();
      await vi.waitFor(() => {
        if (card.mocks.actions.onCrmPropertiesUpdate.calls.length === 0) throw new Error('wait');
      });
      card.mocks.actions.onCrmPropertiesUpdate.calls.at(-1)?.[1]({});
    },
  };
}

/** What opens a panel may be called like the button of the panel that does it. */
export function actingFirst<Pressed extends { props: object }>(all: readonly Pressed[]): Pressed[] {
  const [acting, opening] = [false, true].map((opens) =>
    all.filter(({ props }) => 'overlay' in props === opens),
  );
  return [...(acting ?? []), ...(opening ?? [])];
}

/** Everything the card says in running text; then its links, of which the rows begin with one each. */
export function wordsOn(card: Card): string {
  return [...card.findAll(Text), ...card.findAll(Link)].map(({ text }) => text ?? '').join('\n');
}

/** Presses a button, or a link in a sentence, once it does what it says. */
export async function pressOn(card: Card, label: string, nth = 0): Promise<void> {
  const found = () =>
    actingFirst([
      ...card.findAll(Button),
      ...card.findAll(LoadingButton),
      ...card.findAll(Link),
    ]).filter(({ text }) => text?.replace(',', '') === label)[nth];
  await card.waitFor(() => {
    if (found() === undefined) throw new Error(`There is no button "${label}".`);
  });
  await doubleClickIsOver();
  found()?.trigger('onClick');
}

/**
 * For 400 ms buttons that have taken the place of others do nothing. The turns before and after let the card
 * begin and end that time, however slow the machine is.
 */
export const doubleClickIsOver = async (): Promise<void> => {
  for (const ms of [10, 410, 10]) await new Promise((resolve) => setTimeout(resolve, ms));
};

/** Begins to select, and selects every row of the list. */
export async function selectAll(card: Card): Promise<void> {
  const press = (label: RegExp) =>
    card.waitFor(() => {
      const found = card.findAll(Button).find(({ text }) => label.test(text ?? ''));
      if (found === undefined) throw new Error(`There is no button ${label}.`);
      found.trigger('onClick');
    });
  await press(/^(Select…|Auswählen …)$/);
  await press(/^(All|Alle) \d+$/);
  await card.waitFor(() => {
    if (card.findAll(Checkbox).some(({ props }) => !props.checked)) throw new Error('wait');
  });
}

/** The panel that a button leads to, or the title of a row to its details. */
export function panelOf(card: Card, label: string, nth = 0) {
  const ways =
    label === 'Details'
      ? card.findAll(Link, { href: '#' })
      : card.findAll(Button).filter(({ text }) => text === label);
  const panel = ways[nth]?.props.overlay?.find(Panel).props;
  if (panel === undefined) throw new Error(`Nothing leads to "${label}".`);
  return panel;
}
