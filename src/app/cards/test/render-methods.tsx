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
import type { BookingHost } from '../booking/booking-host.ts';
import { useMethodDrafts } from '../booking/methods/method-drafts.ts';
import { Methods } from '../booking/methods/methods.tsx';
import { useMeetingOptions } from '../booking/methods/use-meeting-options.ts';
import { LocaleContext } from '@app/card-kit/texts';
import { meetingOptionsJson } from './meeting-options-reply.ts';
import { itemJson } from './agenda-reply.ts';
import { answerFunctions } from './render-agenda.tsx';
import { ok } from './render-booking.tsx';

type Functions = Parameters<typeof answerFunctions>[0];

export const waysNow = new Date('2026-11-21T09:00:00Z');

/** What a function answers that has created a meeting; others in place of nothing that is known. */
export const createdOnce = (parts: object = {}) =>
  ok({
    item: itemJson(),
    existedBefore: false,
    conflicts: [],
    isUnsure: false,
    alsoCreated: [],
    existingIds: [],
    ...parts,
  });

const record = { objectTypeId: '0-1' as const, objectId: '101' };
const texts = {
  language: 'en',
  contactName: 'the contact',
  clocks: { locale: 'en-gb', repZone: 'Europe/Berlin', contactZone: null },
  now: waysNow,
};

function MethodList({ host, canAddItems }: { host: BookingHost; canAddItems: boolean }) {
  const options = useMeetingOptions(record, '61');
  const drafts = useMethodDrafts();
  const contact = options.state.status === 'ready' ? options.state.data.contact : null;
  return (
    <LocaleContext.Provider
      value={{
        ...texts,
        contactName: contact?.firstName ?? texts.contactName,
        clocks: { ...texts.clocks, contactZone: contact?.timeZone ?? null },
      }}
    >
      <Methods
        record={record}
        userId="61"
        options={options}
        host={host}
        canAddItems={canAddItems}
        drafts={drafts}
        onBooked={host.refreshObjectProperties}
      />
    </LocaleContext.Provider>
  );
}

/** The other ways of booking, on contact 101 for user 61, and what a rep does with them. */
export function renderMethods(functions: Functions = {}, { canAddItems = true } = {}) {
  const calls = answerFunctions({
    'get-meeting-options': () => ({ ok: true, data: meetingOptionsJson() }),
    'find-clashes': () => ({ ok: true, data: { clashes: [] } }),
    ...functions,
  });
  const card = createRenderer('crm.record.sidebar');
  card.render(<MethodList host={card.mocks.actions} canAddItems={canAddItems} />);
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
      const ways = [...card.findAll(Button), ...card.findAll(Dropdown.ButtonItem)];
      ways
        .find(({ text }) => text?.startsWith(way) === true)
        ?.props.overlay?.find(Panel)
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
