import { Button, EmptyState, ErrorState, Select } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { itemJson } from '../test/agenda-reply.ts';
import { bookedJson, foundJson } from '../test/booking-reply.ts';
import { ok, refuse, renderBooking } from '../test/render-booking.tsx';

const ada = { id: '101', name: 'Ada Lovelace', email: 'ada@example.com', timeZone: null };
const bruno = { id: '102', name: 'Bruno Keller', email: null, timeZone: null };
const deal = { objectTypeId: '0-3', objectId: '301' };
const meeting = { kind: 'meeting' as const, id: '77' };

type Functions = Parameters<typeof renderBooking>[0];

/** The booking card on a record with these contacts. */
function renderOn(
  contacts: object[],
  {
    objectTypeId = '0-3',
    language = 'en',
    total = contacts.length,
  }: { objectTypeId?: string; language?: string; total?: number | null } = {},
  functions: Functions = {},
) {
  return renderBooking(
    { 'list-record-contacts': () => ok({ contacts, total }), ...functions },
    { language },
    { objectId: 301, objectTypeId },
  );
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

describe('the booking card on a deal', () => {
  it('books with the only contact, who is named, and tells every function of the deal', async () => {
    const { card, callsOf, words } = renderOn([ada]);

    await card.waitFor(() => {
      expect(callsOf('get-availability')).not.toEqual([]);
    });

    expect(words()).toContain('With Ada Lovelace');
    const asked = { record: { objectTypeId: '0-1', objectId: '101' }, on: deal };
    expect(callsOf('list-meeting-links')[0]?.parameters).toMatchObject(asked);
    expect(callsOf('get-availability')[0]?.parameters).toMatchObject(asked);
  });

  it('lets the rep choose among several, and asks for nothing before', async () => {
    const { card, callsOf } = renderOn([ada, bruno]);
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
    const { card } = renderOn([ada, bruno], { total: null });

    await card.waitFor(() => {
      card.find(Select);
    });

    expect(card.find(Select).props.description).toMatch(/^Only the first 2/);
  });

  it.each([
    ['0-2', 'en', 'Associate a contact with this company first, then look again.'],
    ['0-5', 'de', 'Zuerst diesem Ticket einen Kontakt zuordnen, dann nachsehen.'],
  ])('says what helps where nobody is associated: %s %s', async (objectTypeId, language, text) => {
    const { card, words } = renderOn([], { objectTypeId, language });

    await card.waitFor(() => {
      card.find(EmptyState);
    });

    expect(words()).toContain(text);
  });

  it('says why contacts could not be read, and tries again', async () => {
    const answers = [refuse('UNAVAILABLE'), ok({ contacts: [], total: 0 })];
    const { card, callsOf } = renderOn([], {}, { 'list-record-contacts': () => answers.shift() });
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
    const { card, calls } = renderOn([ada], { objectTypeId: '0-7' });

    expect(card.find(ErrorState).props.title).toBe('Not for this kind of record');
    expect(calls).toEqual([]);
  });
});

describe('a slot booked from a deal', () => {
  const notOn = { ok: false as const, error: { code: 'LOCKED' as const, message: '' } };

  /** Books the first slot with the deal's only contact. */
  async function book(answer: object, functions: Functions = {}) {
    const booked = { ...bookedJson(), meeting: itemJson(meeting), ...answer };
    const opened = renderOn([ada], {}, { 'book-meeting': () => ok(booked), ...functions });
    await opened.openSlot('15:00 / 09:00');
    await opened.press('Book');
    return opened;
  }

  it('is put on the deal by the function, which says so', async () => {
    const { card, callsOf, words } = await book({ onRecord: { ok: true } });

    await card.waitFor(() => {
      expect(words()).toContain('Also on this deal.');
    });

    expect(callsOf('book-meeting')[0]?.parameters['on']).toEqual(deal);
    expect(callsOf('associate-item')).toEqual([]);
  });

  it('says that it is booked but not on the deal, and cannot be pinned there before', async () => {
    const { card, callsOf, buttonCalled, press, words } = await book(
      { onRecord: notOn },
      { 'associate-item': () => ok({ item: meeting }) },
    );
    await card.waitFor(() => {
      expect(words()).toContain('Not on this deal yet. HubSpot is still busy');
    });
    expect(() => buttonCalled('Pin')).toThrow();
    expect(callsOf('associate-item')).toEqual([]);

    await press('Try again');
    await card.waitFor(() => {
      expect(words()).toContain('Also on this deal.');
    });

    expect(callsOf('associate-item').map(({ parameters }) => parameters)).toEqual([
      { record: deal, item: meeting },
    ]);
    expect(buttonCalled('Pin')).toBeDefined();
    expect(card.mocks.actions.addAlert.calls.at(-1)).toEqual([
      { type: 'success', message: 'Also on this deal.' },
    ]);
  });

  it.each([
    ['whose answer got lost', () => refuse('OUTCOME_UNKNOWN', { existingIds: [] })],
    ['that was not on the contact at once', () => ok(bookedJson())],
  ])('is put on the deal once it is found: one %s', async (_case, answer) => {
    const found = foundJson({ isBooked: true, meeting: itemJson(meeting) });
    const { card, callsOf, press, words } = await book(
      {},
      {
        'book-meeting': answer,
        'find-booking': () => ok(found),
        'associate-item': () => ok({ item: meeting }),
      },
    );
    await card.waitFor(() => {
      expect(words()).toMatch(/Also on this deal|It is not on this record yet/);
    });
    if (!words().includes('Also on')) await press('Check again');

    await card.waitFor(() => {
      expect(words()).toContain('Also on this deal.');
    });

    expect(callsOf('associate-item')).toHaveLength(1);
  });
});
