import {
  Button,
  ErrorState,
  Heading,
  Input,
  LoadingButton,
  Panel,
  SearchInput,
  Select,
  TextArea,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { itemJson } from '../test/agenda-reply.ts';
import { bookedJson, foundJson } from '../test/booking-reply.ts';
import { meetingOptionsJson } from '../test/meeting-options-reply.ts';
import { createdOnce } from '../test/render-methods.tsx';
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
    { 'list-record-contacts': () => ok({ contacts, total, canAddItems: true }), ...functions },
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

    expect(words()).toContain('Book with Ada Lovelace · ada@example.com');
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

  it.each([
    ['0-2', 'en', 'No contact on this company yet'],
    ['0-5', 'de', 'Noch kein Kontakt bei diesem Ticket'],
  ])('says who is missing, and opens HubSpot’s form that adds somebody: %s %s', async (...row) => {
    const [objectTypeId, language, title] = row;
    const { card } = renderOn([], { objectTypeId, language });

    await card.waitFor(() => {
      expect(card.findAll(Heading).map(({ text }) => text)).toContain(title);
    });

    const { actionType, actionContext } = card.find(CrmActionButton).props;
    expect([actionType, actionContext]).toEqual([
      'OPEN_RECORD_ASSOCIATION_FORM',
      { objectTypeId: '0-1', association: { objectTypeId, objectId: 301 } },
    ]);
  });

  it('says why contacts could not be read, and tries again', async () => {
    const answers = [refuse('UNAVAILABLE'), ok({ contacts: [], total: 0, canAddItems: true })];
    const { card, callsOf } = renderOn([], {}, { 'list-record-contacts': () => answers.shift() });
    await card.waitFor(() => {
      expect(card.find(ErrorState).props.title).toBe('HubSpot isn’t responding');
    });

    card.find(LoadingButton).trigger('onClick');
    await card.waitFor(() => {
      card.find(CrmActionButton);
    });

    expect(callsOf('list-record-contacts')).toHaveLength(2);
    expect(callsOf('list-meeting-links')).toEqual([]);
  });

  it('refuses a record it cannot book from, and asks for nothing', () => {
    const { card, calls } = renderOn([ada], { objectTypeId: '0-7' });

    expect(card.find(ErrorState).props.title).toBe('This card doesn’t work here');
    expect(calls).toEqual([]);
  });
});

describe('a deal, company or ticket of which nobody is chosen', () => {
  const labels = (card: ReturnType<typeof renderOn>['card']) =>
    card.findAll(Button).flatMap(({ text }) => text ?? []);
  const ways = ['Add to a calendar', 'Log a meeting', 'Create appointments', 'Add an existing one'];
  const options = () => ok(meetingOptionsJson({ name: 'Pilot', contact: null, owners: [] }));

  it.each([
    ['nobody is associated', []],
    ['nobody is chosen yet', [ada, bruno]],
  ])('can do all that invites nobody where %s', async (_case, contacts) => {
    const { card, callsOf } = renderOn(contacts);

    await card.waitFor(() => {
      expect(labels(card)).toEqual(expect.arrayContaining(ways));
    });

    expect(callsOf('list-meeting-links')).toEqual([]);
  });

  it('can do it where its contacts could not be read', async () => {
    const { card } = renderOn([], {}, { 'list-record-contacts': () => refuse('UNAVAILABLE') });

    await card.waitFor(() => {
      expect(labels(card)).toEqual(expect.arrayContaining(ways));
    });
  });

  it('shows the entry that adds one by what the admin decides', async () => {
    const found = ok({ contacts: [], total: 0, canAddItems: false });
    const { card } = renderOn([], {}, { 'list-record-contacts': () => found });

    await card.waitFor(() => {
      expect(labels(card)).toContain('Create appointments');
    });

    expect(labels(card)).not.toContain('Add an existing one');
  });

  it.each([
    ['0-2', 'Log a meeting', 'Log meeting', 'log'],
    ['0-3', 'Create appointments', 'Create appointment', 'series'],
    ['0-5', 'Add to a calendar', 'Add to calendar', 'calendar'],
  ])('acts on the record itself: %s, %s', async (objectTypeId, way, submit, form) => {
    const actions = ['log-meeting', 'create-appointments', 'schedule-calendar-meeting'];
    const { card, calls, press } = renderOn(
      [],
      { objectTypeId },
      {
        'get-meeting-options': options,
        'find-clashes': () => ok({ clashes: [] }),
        ...Object.fromEntries(actions.map((action) => [action, () => refuse('UNAVAILABLE')])),
      },
    );
    await card.waitFor(() => {
      expect(labels(card)).toContain(way);
    });
    card
      .find(Button, ({ text }) => text === way)
      .props.overlay?.find(Panel)
      .props.onOpen?.();
    await card.waitFor(() => {
      card.find(Input, { name: `${form}-title` }).props.onInput?.('Walk');
    });
    await press(submit);
    await card.waitFor(() => {
      expect(calls.some(({ action }) => actions.includes(action))).toBe(true);
    });

    const record = { objectTypeId, objectId: '301' };
    const asked = calls.filter(({ action }) => action !== 'list-record-contacts');
    expect(asked.map(({ parameters }) => parameters['record'])).toEqual(asked.map(() => record));
    expect(asked.every(({ parameters }) => parameters['on'] === undefined)).toBe(true);
  });
});

describe('what was entered about a meeting to log', () => {
  const form = (card: ReturnType<typeof renderOn>['card']) => {
    const field = (name: string) => card.find(Input, { name }).props;
    return {
      open: async () => {
        await card.waitFor(() => {
          card.find(Button, ({ text }) => text === 'Log a meeting');
        });
        card
          .find(Button, ({ text }) => text === 'Log a meeting')
          .props.overlay?.find(Panel)
          .props.onOpen?.();
        await card.waitFor(() => {
          field('log-title');
        });
      },
      field,
    };
  };
  const functions = (bodies: Functions = {}): Functions => ({
    'get-meeting-options': ({ record }: { record?: { objectId?: string } }) =>
      ok(meetingOptionsJson({ name: record?.objectId === '102' ? 'Bruno Keller' : 'Ada' })),
    ...bodies,
  });
  const choose = (card: ReturnType<typeof renderOn>['card'], id: string) => {
    card.find(Select, { name: 'book-with' }).props.onChange?.(id);
  };

  it('is there again for another contact, but not that one’s title and companies', async () => {
    const { card, callsOf } = renderOn([ada, bruno], {}, functions());
    const { open, field } = form(card);
    await card.waitFor(() => {
      card.find(Select, { name: 'book-with' });
    });
    choose(card, '101');
    await open();
    const first = field('log-title').value;
    card.find(TextArea, { name: 'log-notes' }).props.onInput?.('They want it in May');
    card.find(ToggleGroup, { name: 'log-companies' }).props.onChange?.(['9'] as never);
    await card.waitFor(() => {
      expect(card.find(ToggleGroup, { name: 'log-companies' }).props.value).toEqual(['9']);
    });

    choose(card, '102');
    await card.waitFor(() => {
      expect(card.findAll(Input, { name: 'log-title' })).toEqual([]);
    });
    await open();

    expect([first, field('log-title').value]).toEqual([
      'Ada <> Ben Ode',
      'Bruno Keller <> Ben Ode',
    ]);
    expect(card.find(TextArea, { name: 'log-notes' }).props.value).toBe('They want it in May');
    expect(card.find(ToggleGroup, { name: 'log-companies' }).props.value).toEqual([]);
    expect(callsOf('log-meeting')).toEqual([]);
  });

  it('is gone once it was logged', async () => {
    const { card, press } = renderOn(
      [ada, bruno],
      {},
      functions({ 'log-meeting': () => createdOnce() }),
    );
    const { open, field } = form(card);
    await card.waitFor(() => {
      card.find(Select, { name: 'book-with' });
    });
    choose(card, '101');
    await open();
    field('log-title').onInput?.('Walk');
    await press('Log meeting');
    await card.waitFor(() => {
      expect(card.findAll(Input, { name: 'log-title' })).toEqual([]);
    });

    await open();

    expect(field('log-title').value).toBe('Ada <> Ben Ode');
  });
});

describe('a deal with more contacts than are listed', () => {
  const zoe = { id: '977', name: 'Zoë D’Amico', email: 'zoe@quayside.example', timeZone: null };
  const many = Array.from({ length: 100 }, (_, index) => ({ ...bruno, id: String(200 + index) }));
  const find = (query: string, functions: Functions = {}, given = {}) => {
    const opened = renderOn(many, { total: 250, ...given }, functions);
    const { card } = opened;
    return {
      ...opened,
      type: async (text = query) => {
        await card.waitFor(() => {
          card.find(SearchInput);
        });
        card.find(SearchInput).props.onInput?.(text);
      },
      options: () => card.find(Select, ({ props }) => props.name === 'book-with').props.options,
      description: () =>
        card.find(Select, ({ props }) => props.name === 'book-with').props.description,
    };
  };
  /** The list, or what a question finds. */
  const answers = (found: (query: string) => unknown) => ({
    'list-record-contacts': ({ query }: { query?: string }) =>
      query === undefined ? ok({ contacts: many, total: 250, canAddItems: true }) : found(query),
  });

  it.each([
    ['en', 250, 'The first 100 of 250. Search for the others.'],
    ['de', 250, 'Die ersten 100 von 250. Suchen Sie nach den anderen.'],
    ['en', null, 'The first 100. Search for the others.'],
  ])('says how many it lists and has a field for the others: %s, %s', async (...row) => {
    const [language, total, text] = row;
    const { card, description } = find('', {}, { language, total });

    await card.waitFor(() => {
      card.find(SearchInput);
    });

    expect(description()).toBe(text);
  });

  it('has no field where all are listed', async () => {
    const { card } = renderOn([ada, bruno]);

    await card.waitFor(() => {
      card.find(Select);
    });

    expect(card.maybeFind(SearchInput)).toBeNull();
  });

  it('asks once the rep pauses, and books with whom it found', async () => {
    const opened = find(
      'd’amico',
      answers(() => ok({ contacts: [zoe], total: 1, canAddItems: true })),
    );
    await opened.type('d’a');
    await opened.type('  d’amico ');
    await opened.card.waitFor(() => {
      expect(opened.options()).toEqual([
        { value: '977', label: 'Zoë D’Amico · zoe@quayside.example' },
      ]);
    });
    expect(opened.description()).toBeUndefined();
    opened.card.find(Select).props.onChange?.('977');
    await opened.card.waitFor(() => {
      expect(opened.callsOf('list-meeting-links')).toHaveLength(1);
    });

    const asked = opened.callsOf('list-record-contacts').map(({ parameters }) => parameters);
    expect(asked).toEqual([{ record: deal }, { record: deal, query: 'd’amico' }]);
    const [links] = opened.callsOf('list-meeting-links');
    expect(links?.parameters['record']).toEqual({ objectTypeId: '0-1', objectId: '977' });
  });

  it('keeps whom the rep chose while somebody else is searched', async () => {
    const opened = find(
      'noël',
      answers(() => ok({ contacts: [zoe], total: 1, canAddItems: true })),
    );
    await opened.card.waitFor(() => {
      opened.card.find(Select);
    });
    opened.card.find(Select).props.onChange?.('200');
    await opened.type();
    await opened.card.waitFor(() => {
      expect(opened.options().map(({ value }) => value)).toEqual(['200', '977']);
    });

    expect(opened.callsOf('list-meeting-links')).toHaveLength(1);
  });

  it('tells two of one name apart, and says when it shows a part of what it found', async () => {
    const twin = { ...zoe, email: null };
    const contacts = [twin, { ...twin, id: '978' }, { ...twin, id: '979', name: null }];
    const opened = find(
      'zoë',
      answers(() => ok({ contacts, total: 130 })),
    );
    await opened.type();
    await opened.card.waitFor(() => {
      expect(opened.options()).toHaveLength(3);
    });

    expect(opened.options().map(({ label }) => label)).toEqual([
      'Zoë D’Amico · 977',
      'Zoë D’Amico · 978',
      'No name',
    ]);
    expect(opened.description()).toBe('The first 3 of 130. Search for the others.');
  });

  it.each([
    ['en', 'No contact found for “نور”.'],
    ['de', 'Kein Kontakt zu „نور“ gefunden.'],
  ])('says that nobody was found: %s', async (language, text) => {
    const nobody = answers(() => ok({ contacts: [], total: 0, canAddItems: true }));
    const opened = find('نور', nobody, { language });
    await opened.type();

    await opened.card.waitFor(() => {
      expect(opened.words()).toContain(text);
    });
  });

  it('says why nobody could be searched, and searches again', async () => {
    const replies = [refuse('TIMED_OUT'), ok({ contacts: [zoe], total: 1, canAddItems: true })];
    const opened = find(
      'zo',
      answers(() => replies.shift()),
    );
    await opened.type();
    await opened.card.waitFor(() => {
      expect(opened.card.find(ErrorState).props.title).toBe('HubSpot took too long to respond');
    });

    await opened.press('Try again');

    await opened.card.waitFor(() => {
      expect(opened.options().map(({ value }) => value)).toEqual(['977']);
    });
  });

  it('shows what was asked last, whichever answer comes last', async () => {
    let answerLate: (reply: unknown) => void = () => undefined;
    const late = new Promise((resolve) => {
      answerLate = resolve;
    });
    const opened = find(
      '',
      answers((query) =>
        query === 'early' ? late : ok({ contacts: [zoe], total: 1, canAddItems: true }),
      ),
    );
    await opened.type('early');
    await vi.waitFor(() => {
      expect(opened.callsOf('list-record-contacts')).toHaveLength(2);
    });
    await opened.type('zoë');
    await opened.card.waitFor(() => {
      expect(opened.options().map(({ value }) => value)).toEqual(['977']);
    });
    answerLate(ok({ contacts: [ada], total: 1, canAddItems: true }));
    await late;
    await Promise.resolve();

    expect(opened.options().map(({ value }) => value)).toEqual(['977']);
  });

  it('asks no longer question than functions take, and lists again once none is asked', async () => {
    const opened = find(
      'y'.repeat(260),
      answers(() => ok({ contacts: [zoe], total: 1, canAddItems: true })),
    );
    await opened.type();
    await vi.waitFor(() => {
      expect(opened.callsOf('list-record-contacts')).toHaveLength(2);
    });
    await opened.type(' ');

    await opened.card.waitFor(() => {
      expect(opened.options()).toHaveLength(100);
    });
    const [, asked] = opened.callsOf('list-record-contacts');
    expect(asked?.parameters['query']).toBe('y'.repeat(200));
  });
});

describe('a slot booked from a deal', () => {
  const notOn = { ok: false as const, error: { code: 'LOCKED' as const, message: '' } };

  /** Books the first slot with the deal's only contact. */
  async function book(answer: object, functions: Functions = {}) {
    const booked = { ...bookedJson(), meeting: itemJson(meeting), ...answer };
    const opened = renderOn([ada], {}, { 'book-meeting': () => ok(booked), ...functions });
    await opened.openSlot('15:00 · 09:00');
    await opened.press('Book and invite Ada');
    return opened;
  }

  it('is put on the deal by the function, which says so', async () => {
    const { card, callsOf, words } = await book({ onRecord: { ok: true } });

    await card.waitFor(() => {
      expect(words()).toContain('Also added to this deal.');
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
      expect(words()).toContain('Not added to this deal yet. HubSpot is still saving');
    });
    expect(() => buttonCalled('Pin')).toThrow();
    expect(callsOf('associate-item')).toEqual([]);

    await press('Try again');
    // The button that put it there says so: the focus is on it.
    await card.waitFor(() => {
      buttonCalled('Also added to this deal.');
    });

    expect(callsOf('associate-item').map(({ parameters }) => parameters)).toEqual([
      { record: deal, item: meeting },
    ]);
    expect(buttonCalled('Pin')).toBeDefined();
    expect(card.mocks.actions.addAlert.calls.at(-1)).toEqual([
      { type: 'success', message: 'Also added to this deal.' },
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
      expect(words()).toMatch(/Also added to this deal|It isn’t on this record yet/);
    });
    if (!words().includes('Also added')) await press('Check again');

    await card.waitFor(() => {
      expect(words()).toContain('Also added to this deal.');
    });

    expect(callsOf('associate-item')).toHaveLength(1);
  });
});
