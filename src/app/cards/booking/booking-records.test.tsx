import {
  Button,
  EmptyState,
  ErrorState,
  Select,
  Text,
  type CrmContext,
} from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { describe, expect, it } from 'vitest';
import { availabilityJson, linksJson } from '../test/booking-reply.ts';
import { answerFunctions } from '../test/render-agenda.tsx';
import { ok, refuse } from '../test/render-booking.tsx';
import { RecordBooking } from './record-booking.tsx';

const ada = { id: '101', name: 'Ada Lovelace', email: 'ada@example.com', timeZone: null };
const bruno = { id: '102', name: 'Bruno Keller', email: null, timeZone: null };
const deal = { objectTypeId: '0-3', objectId: '301' };

/** The booking card on a record with these contacts. */
function renderOn(contacts: object[], objectTypeId = '0-3', language = 'en') {
  let total: number | null = contacts.length;
  const functions = answerFunctions({
    'list-record-contacts': () => ok({ contacts, total }),
    'list-meeting-links': () => ok(linksJson()),
    'get-availability': () => ok(availabilityJson()),
  });
  const card = createRenderer('crm.record.sidebar');
  const user: CrmContext['user'] = { ...card.mocks.context.user, locale: 'en-gb', language };
  const render = () => {
    card.render(
      <RecordBooking
        host={card.mocks.actions}
        context={{
          crm: { objectId: 301, objectTypeId },
          user,
          portal: card.mocks.context.portal,
        }}
      />,
    );
  };
  return {
    card,
    ...functions,
    render,
    cutOff: () => {
      total = null;
    },
    words: () =>
      card
        .findAll(Text)
        .map(({ text }) => text)
        .join('\n'),
  };
}

describe('the booking card on a deal', () => {
  it('books with the only contact, who is named, and tells every function of the deal', async () => {
    const { card, render, callsOf, words } = renderOn([ada]);

    render();
    await card.waitFor(() => {
      expect(callsOf('get-availability')).not.toEqual([]);
    });

    expect(words()).toContain('With Ada Lovelace');
    const asked = { record: { objectTypeId: '0-1', objectId: '101' }, on: deal };
    expect(callsOf('list-meeting-links')[0]?.parameters).toMatchObject(asked);
    expect(callsOf('get-availability')[0]?.parameters).toMatchObject(asked);
  });

  it('lets the rep choose among several, and asks for nothing before', async () => {
    const { card, render, callsOf } = renderOn([ada, bruno]);
    render();
    await card.waitFor(() => {
      card.find(Select);
    });
    const { options, onChange, description } = card.find(Select).props;
    const before = callsOf('list-meeting-links').length;

    onChange?.('102');
    await card.waitFor(() => {
      expect(callsOf('list-meeting-links')).toHaveLength(1);
    });

    expect(before).toBe(0);
    expect(description).toBeUndefined();
    expect(options).toEqual([
      { value: '101', label: 'Ada Lovelace · ada@example.com' },
      { value: '102', label: 'Bruno Keller' },
    ]);
    expect(callsOf('list-meeting-links')[0]?.parameters['record']).toEqual({
      objectTypeId: '0-1',
      objectId: '102',
    });
  });

  it('says that there are more contacts than it lists', async () => {
    const { card, render, cutOff } = renderOn([ada, bruno]);
    cutOff();

    render();
    await card.waitFor(() => {
      card.find(Select);
    });

    expect(card.find(Select).props.description).toMatch(/^The first 2 contacts/);
  });

  it.each([
    ['0-2', 'en', 'Associate a contact with this company first, then look again.'],
    ['0-5', 'de', 'Zuerst diesem Ticket einen Kontakt zuordnen, dann nachsehen.'],
  ])('says what helps where nobody is associated: %s %s', async (type, language, text) => {
    const { card, render, words } = renderOn([], type, language);

    render();
    await card.waitFor(() => {
      card.find(EmptyState);
    });

    expect(words()).toContain(text);
  });

  it('says why contacts could not be read, and tries again', async () => {
    const { card, render } = renderOn([ada]);
    const answers = [refuse('UNAVAILABLE'), ok({ contacts: [], total: 0 })];
    const { callsOf } = answerFunctions({ 'list-record-contacts': () => answers.shift() });

    render();
    await card.waitFor(() => {
      expect(card.find(ErrorState).props.title).toBe('HubSpot is not answering');
    });
    card.find(Button).trigger('onClick');
    await card.waitFor(() => {
      card.find(EmptyState);
    });

    expect(callsOf('list-record-contacts')).toHaveLength(2);
    expect(callsOf('list-meeting-links')).toEqual([]);
  });

  it('refuses a record it cannot book from, and asks for nothing', () => {
    const { card, render, calls } = renderOn([ada], '0-7');

    render();

    expect(card.find(ErrorState).props.title).toBe('Not for this kind of record');
    expect(calls).toEqual([]);
  });
});
