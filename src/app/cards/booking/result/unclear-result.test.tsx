import { beforeEach, describe, expect, it, vi } from 'vitest';
import { itemJson } from '../../test/agenda-reply.ts';
import { bookedJson } from '../../test/booking-reply.ts';
import { ok, refuse, renderBooking } from '../../test/render-booking.tsx';

const meeting = itemJson({ id: '77', title: 'Roof survey' });
const perhapsThere = 'HubSpot didn’t confirm that it’s also on this ticket.';
const unknown = 'HubSpot didn’t confirm this. It may have gone through.';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

type Functions = Parameters<typeof renderBooking>[0];

const lost: [string, () => unknown][] = [
  ['the function does not know', () => refuse('OUTCOME_UNKNOWN')],
  ['the function stumbled', () => refuse('UNEXPECTED')],
  ['HubSpot could not run the app', () => Promise.reject(new Error('worker gone'))],
  ['something else answered', () => '<html>504</html>'],
];

describe('a pin whose answer got lost', () => {
  async function pin(functions: Functions) {
    const opened = renderBooking({
      'book-meeting': () => ok(bookedJson({ meeting })),
      ...functions,
    });
    await opened.openSlot('14:00 · 09:00');
    await opened.press('Book and invite Ada');
    await opened.press('Pin');
    return opened;
  }
  const pinned = (engagementId: string | null) =>
    ok({
      pinned: engagementId && { engagementId, kind: 'meeting', text: null },
      meeting: null,
    });

  it.each(lost)(
    'is in doubt where %s, and looking tells that it is there',
    async (_case, answer) => {
      const { card, press, words, callsOf, buttonCalled } = await pin({
        'set-pin': answer,
        'get-pin': () => pinned('77'),
      });
      await card.waitFor(() => buttonCalled('Check again'));
      expect(words()).toContain(unknown);
      expect(words()).not.toContain('Not pinned');

      await press('Check again');

      await vi.waitFor(() => {
        expect(card.mocks.actions.addAlert.calls.at(-1)).toEqual([
          { type: 'success', message: 'Pinned: Roof survey' },
        ]);
      });
      expect(callsOf('set-pin')).toHaveLength(1);
      expect(callsOf('get-pin')[0]?.parameters).toMatchObject({
        record: { objectTypeId: '0-1', objectId: '101' },
      });
    },
  );

  it('is not pinned where looking finds nothing, and can be tried again', async () => {
    const answers = [refuse('OUTCOME_UNKNOWN'), ok({ pinned: '77', previous: null })];
    const { card, press, words, callsOf } = await pin({
      'set-pin': () => answers.shift(),
      'get-pin': () => pinned(null),
    });

    await press('Check again');
    await card.waitFor(() => {
      expect(words()).toContain('Not pinned.');
    });
    expect(words()).not.toContain(unknown);
    await press('Pin');

    await vi.waitFor(() => {
      expect(callsOf('set-pin')).toHaveLength(2);
    });
  });

  it('asks before it replaces what looking finds, and replaces that alone', async () => {
    const answers = [refuse('OUTCOME_UNKNOWN'), ok({ pinned: '77', previous: '5' })];
    const { card, press, words, callsOf, buttonCalled } = await pin({
      'set-pin': () => answers.shift(),
      'get-pin': () => pinned('5'),
    });

    await press('Check again');
    await card.waitFor(() => buttonCalled('Replace pin'));
    expect(words()).toContain('Another activity is pinned.');
    await press('Replace pin');
    await card.waitFor(() => buttonCalled('Undo'));

    expect(callsOf('set-pin').map(({ parameters }) => parameters['expectedEngagementId'])).toEqual([
      null,
      '5',
    ]);
  });

  it('stays in doubt where it cannot be looked for', async () => {
    const { card, press, words, buttonCalled } = await pin({
      'set-pin': () => refuse('OUTCOME_UNKNOWN'),
      'get-pin': () => refuse('MAINTENANCE'),
    });

    await press('Check again');

    await card.waitFor(() => {
      expect(words()).toContain('HubSpot is moving this account’s data');
    });
    expect(words()).toContain(unknown);
    expect(buttonCalled('Check again')).toBeDefined();
  });

  it('puts back what the rep was told of, and asks where that has changed', async () => {
    const answers = [
      refuse('STALE', { engagementId: '5' }),
      ok({ pinned: '77', previous: '5' }),
      refuse('STALE', { engagementId: '8' }),
      ok({ pinned: '5', previous: '8' }),
    ];
    const { card, press, words, callsOf, buttonCalled } = await pin({
      'set-pin': () => answers.shift(),
    });

    await press('Replace pin');
    await press('Undo');
    await card.waitFor(() => {
      expect(words()).toContain('Another activity is pinned.');
    });
    await press('Undo');
    await card.waitFor(() => buttonCalled('Pin'));

    expect(
      callsOf('set-pin').map(({ parameters: { engagementId, expectedEngagementId } }) => [
        engagementId,
        expectedEngagementId,
      ]),
    ).toEqual([
      ['77', null],
      ['77', '5'],
      ['5', '77'],
      ['5', '8'],
    ]);
  });

  it('is refused with its reason where nothing is in doubt', async () => {
    const { card, words, buttonCalled } = await pin({
      'set-pin': () => refuse('FORBIDDEN', { reason: 'No seat.' }),
    });

    await card.waitFor(() => {
      expect(words()).toContain('Not pinned. HubSpot doesn’t allow this. No seat.');
    });
    expect(buttonCalled('Pin')).toBeDefined();
  });
});

describe('a booking of which nobody knows whether it is on the ticket', () => {
  const contact = { id: '101', name: 'Ada', email: 'ada@example.com', timeZone: null };
  async function book(functions: Functions) {
    const onRecord = { ok: false, error: { code: 'OUTCOME_UNKNOWN', message: '' } } as const;
    const opened = renderBooking(
      {
        'list-record-contacts': () => ok({ contacts: [contact], total: 1 }),
        'book-meeting': () => ok(bookedJson({ meeting, onRecord })),
        ...functions,
      },
      {},
      { objectId: 401, objectTypeId: '0-5' },
    );
    await opened.openSlot('14:00 · 09:00');
    await opened.press('Book and invite Ada');
    await opened.card.waitFor(() => opened.buttonCalled('Check again'));
    return opened;
  }

  it('may be there, and looking tells that it is', async () => {
    const { card, press, words, callsOf, buttonCalled } = await book({
      'get-item': () => ok({}),
    });
    expect(words()).toContain(perhapsThere);
    expect(words()).not.toContain('Not on this ticket');
    expect(() => buttonCalled('Pin')).toThrow();

    await press('Check again');

    await card.waitFor(() => {
      expect(words()).toContain('Also added to this ticket.');
    });
    expect(callsOf('associate-item')).toEqual([]);
    expect(callsOf('get-item')[0]?.parameters).toMatchObject({
      record: { objectTypeId: '0-5', objectId: '401' },
      item: { kind: 'meeting', id: '77' },
    });
  });

  it('is not there where looking says so, and is in doubt again where the next answer is lost', async () => {
    const { card, press, words } = await book({
      'get-item': () => refuse('NOT_ASSOCIATED'),
      'associate-item': () => Promise.reject(new Error('worker gone')),
    });

    await press('Check again');
    await card.waitFor(() => {
      expect(words()).toContain('Not added to this ticket yet.');
    });
    await press('Try again');

    await card.waitFor(() => {
      expect(words()).toContain(perhapsThere);
    });
    expect(words()).not.toContain('Not added to this ticket yet.');
  });
});
