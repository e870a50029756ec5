import { Button, LoadingButton, Panel, Text, type CrmContext } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { expect } from 'vitest';
import { RecordBooking } from '../booking/record-booking.tsx';
import { availabilityJson, linksJson } from './booking-reply.ts';
import { answerFunctions } from './render-agenda.tsx';

type Functions = Parameters<typeof answerFunctions>[0];

export const ok = (data: object) => ({ ok: true, data });
export const refuse = (code: string, details: object = {}) => ({
  ok: false,
  error: { code, message: '', details },
});

/** The booking card, on contact 101 where no other record is named, with ways to press what it shows. */
export function renderBooking(
  functions: Functions = {},
  user: Partial<CrmContext['user']> = {},
  crm: CrmContext['crm'] = { objectId: 101, objectTypeId: '0-1' },
  portal: Partial<CrmContext['portal']> = {},
) {
  const functionCalls = answerFunctions({
    'list-meeting-links': () => ok(linksJson()),
    'get-availability': () => ok(availabilityJson()),
    ...functions,
  });
  const card = createRenderer('crm.record.sidebar');
  card.render(
    <RecordBooking
      host={card.mocks.actions}
      context={{
        crm,
        user: { ...card.mocks.context.user, locale: 'en-gb', language: 'en', ...user },
        portal: { ...card.mocks.context.portal, ...portal },
      }}
    />,
  );
  const buttonCalled = (label: string) => {
    const all = [...card.findAll(Button), ...card.findAll(LoadingButton)];
    const found = all.find((button) => button.text === label);
    if (found === undefined) throw new Error(`There is no button "${label}".`);
    return found;
  };
  const press = async (label: string): Promise<void> => {
    await card.waitFor(() => {
      buttonCalled(label);
    });
    buttonCalled(label).trigger('onClick');
  };
  return {
    card,
    ...functionCalls,
    buttonCalled,
    press,
    /** Opens the form of a slot by what its button says. */
    openSlot: async (label: string, other = 'Other time'): Promise<void> => {
      await card.waitFor(() => {
        buttonCalled(label);
      });
      card
        .find(Button, (button) => button.text === label)
        .props.overlay?.find(Panel)
        .props.onOpen?.();
      await card.waitFor(() => {
        buttonCalled(other);
      });
    },
    /** Opens what the form keeps folded. */
    unfold: async (): Promise<void> => {
      for (const label of ['Change', '+ Add guests']) {
        const folded = card.maybeFind(Button, ({ text }) => text === label);
        folded?.trigger('onClick');
        await card.waitFor(() => {
          expect(card.maybeFind(Button, ({ text }) => text === label)).toBeNull();
        });
      }
    },
    words: (): string =>
      card
        .findAll(Text)
        .map((node) => node.text)
        .join('\n'),
  };
}
