import {
  Alert,
  Button,
  Dropdown,
  Input,
  LoadingButton,
  Panel,
  Select,
  Text,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { OtherWays } from '../booking/other-ways/other-ways.tsx';
import { TextsContext } from '../texts.ts';
import { en } from '../words/en.ts';
import { meetingOptionsJson } from './meeting-options-reply.ts';
import { answerFunctions } from './render-agenda.tsx';

type Functions = Parameters<typeof answerFunctions>[0];

const texts = {
  words: en,
  contactName: 'the contact',
  clocks: { locale: 'en-gb', repZone: 'Europe/Berlin', contactZone: null },
  now: new Date('2026-11-21T09:00:00Z'),
};

/** The other ways of booking, on contact 101 for user 61, and what a rep does with them. */
export function renderWays(functions: Functions = {}) {
  const calls = answerFunctions({
    'get-meeting-options': () => ({ ok: true, data: meetingOptionsJson() }),
    'find-clashes': () => ({ ok: true, data: { clashes: [] } }),
    ...functions,
  });
  const card = createRenderer('crm.record.sidebar');
  card.render(
    <TextsContext.Provider value={texts}>
      <OtherWays
        record={{ objectTypeId: '0-1', objectId: '101' }}
        userId="61"
        language="en"
        host={card.mocks.actions}
        onBooked={card.mocks.actions.refreshObjectProperties}
      />
    </TextsContext.Provider>,
  );
  const button = (label: string) => {
    const all = [...card.findAll(Button), ...card.findAll(LoadingButton)];
    const found = all.find(({ text }) => text === label);
    if (found === undefined) throw new Error(`There is no button "${label}".`);
    return found;
  };
  return {
    card,
    ...calls,
    button,
    press: async (label: string): Promise<void> => {
      await card.waitFor(() => {
        button(label);
      });
      button(label).trigger('onClick');
    },
    /** Opens a way and waits for a button of its form. */
    open: async (way: string, shows: string): Promise<void> => {
      card
        .find(Dropdown.ButtonItem, ({ text }) => text?.startsWith(way) === true)
        .props.overlay?.find(Panel)
        .props.onOpen?.();
      await card.waitFor(() => {
        button(shows);
      });
    },
    type: (name: string, text: string): void => {
      card.find(Input, { name }).props.onInput?.(text);
    },
    choose: (name: string, value: string): void => {
      card.find(Select, { name }).props.onChange?.(value);
    },
    tick: (name: string, values: string[]): void => {
      const onChange = card.find(ToggleGroup, { name }).props.onChange as (v: string[]) => void;
      onChange(values);
    },
    said: (): string =>
      [
        ...card.findAll(Alert).map(({ props }) => props.title),
        ...card.findAll(Text).map(({ text }) => text),
      ].join('\n'),
  };
}
