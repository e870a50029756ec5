import {
  Alert,
  Button,
  EmptyState,
  ErrorState,
  Input,
  LoadingButton,
  Select,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { itemJson } from '../test/agenda-reply.ts';
import {
  availabilityJson,
  bookedJson,
  foundJson,
  linkJson,
  linksJson,
  slotJson,
} from '../test/booking-reply.ts';
import { ok, refuse, renderBooking } from '../test/render-booking.tsx';

const first = '14:00 · 09:00';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

describe('choosing a page', () => {
  it('proposes the first page and asks for two months at once', async () => {
    const { callsOf, card, buttonCalled } = renderBooking({
      'get-availability': () => ok(availabilityJson({ hasMore: true })),
    });

    await card.waitFor(() => buttonCalled(first));

    expect(callsOf('list-meeting-links')[0]?.parameters).toMatchObject({ userId: '1' });
    expect(callsOf('get-availability').map(({ parameters }) => parameters)).toMatchObject([
      { monthOffset: 0, months: 2 },
    ]);
    expect(card.find(Select).props.value).toBe('1');
  });

  it('proposes none where all of several belong to others', async () => {
    const strangers = [
      linkJson({ id: '1', whose: 'other' }),
      linkJson({ id: '2', whose: 'other', name: 'Demo', type: 'round-robin' }),
    ];
    const { callsOf, card } = renderBooking({
      'list-meeting-links': () => ok(linksJson({ links: strangers })),
    });
    await card.waitFor(() => card.find(Select));

    expect(card.find(Select).props.value).toBe('');
    expect(card.find(Select).props.options.map(({ label }) => label)).toEqual([
      'Intro call · Ben Ode',
      'Demo · round robin · Ben Ode',
    ]);
    expect(callsOf('get-availability')).toEqual([]);
  });

  it('says what to do in an account without pages', async () => {
    const { card, words } = renderBooking({
      'list-meeting-links': () => ok(linksJson({ links: [] })),
    });

    await card.waitFor(() => card.find(EmptyState));

    expect(words()).toContain('Library → Meetings Scheduler');
  });

  it('says what the app may not do, and gives the admin the scope that HubSpot names', async () => {
    const { card, words, press } = renderBooking({
      'list-meeting-links': () =>
        refuse('MISSING_SCOPE', { scopes: ['scheduler.meetings.meeting-link.read'] }),
    });

    await card.waitFor(() => card.find(ErrorState));

    expect(words()).toContain('Missing: reading scheduling pages.');
    expect(words()).not.toContain('scheduler');
    await press('Copy for your admin');
    await card.waitFor(() => {
      expect(card.mocks.actions.copyTextToClipboard.calls[0]?.[0]).toContain(
        'reading scheduling pages (scheduler.meetings.meeting-link.read)',
      );
    });
  });
});

describe('choosing a slot', () => {
  it('draws the slots of one day only, however many there are', async () => {
    const slots = Array.from({ length: 400 }, (_, index) =>
      slotJson(new Date(Date.UTC(2026, 10, 23, 8, index * 25)).toISOString()),
    );
    const { card } = renderBooking({
      'get-availability': () => ok(availabilityJson({ slots: { 1_800_000: slots } })),
    });

    await card.waitFor(() => {
      expect(card.findAll(Button).length).toBeGreaterThan(10);
    });

    expect(
      card.findAll(Button, (button) => button.text?.includes(' · ') === true).length,
    ).toBeLessThan(60);
  });

  it('hands the chosen duration over as the page has it', async () => {
    const { card, callsOf, openSlot, press } = renderBooking({
      'get-availability': () =>
        ok(
          availabilityJson({
            durations: [1_800_000, 100_000],
            slots: {
              1_800_000: [slotJson('2026-11-24T14:00:00.000Z')],
              100_000: [slotJson('2026-11-24T16:00:00.000Z')],
            },
          }),
        ),
      'book-meeting': () => ok(bookedJson()),
    });
    await card.waitFor(() => card.find(ToggleGroup));
    const choose = card.find(ToggleGroup).props.onChange as (value: string) => void;
    choose('100000');

    await openSlot('16:00 · 11:00');
    await press('Book and invite Ada');

    await vi.waitFor(() => {
      expect(callsOf('book-meeting')[0]?.parameters).toMatchObject({
        slug: 'ben-ode',
        start: '2026-11-24T16:00:00.000Z',
        durationMs: 100_000,
      });
    });
  });

  it('tries a month again that could not be read', async () => {
    let isDown = true;
    const { card, press, buttonCalled } = renderBooking({
      'get-availability': () => (isDown ? refuse('UNAVAILABLE') : ok(availabilityJson())),
    });
    await card.waitFor(() => card.find(ErrorState));
    isDown = false;

    await press('Try again');

    await card.waitFor(() => buttonCalled(first));
  });
});

describe('booking', () => {
  const meeting = itemJson({ id: '9', title: 'Ada and Ben' });

  it('sends what the page asks and nothing ticked by itself, then tells the record', async () => {
    const { card, callsOf, openSlot, press } = renderBooking({
      'get-availability': () =>
        ok(
          availabilityJson({
            formFields: [
              {
                name: 'company',
                label: 'Company',
                fieldType: 'text',
                isRequired: true,
                options: [],
              },
            ],
            prefill: { company: 'Engines' },
            consent: {
              texts: ['We keep your data.'],
              checkboxes: [{ communicationTypeId: '5', label: 'News', isRequired: false }],
            },
          }),
        ),
      'book-meeting': () => ok(bookedJson({ meeting: meeting })),
    });
    await openSlot(first);
    expect(card.find(ToggleGroup, { name: 'booking-consent' }).props.value).toEqual([]);

    await press('Book and invite Ada');

    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toMatch(/^Booked: /);
    });
    expect(callsOf('book-meeting')[0]?.parameters).toMatchObject({
      attendee: { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com' },
      formFields: [{ name: 'company', value: 'Engines' }],
      guestEmails: [],
      consents: [{ communicationTypeId: '5', consented: false }],
    });
    expect(card.mocks.actions.refreshObjectProperties.callCount).toBe(1);
  });

  it('warns where the e-mail is not the contact’s', async () => {
    const { card, openSlot, unfold } = renderBooking();
    await openSlot(first);
    await unfold();

    card.findAll(Input)[2]?.props.onInput?.('kim@example.com');

    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toBe('This isn’t the contact’s email');
    });
  });

  it('looks for a booking whose answer got lost before anything can be sent again', async () => {
    let found: unknown = null;
    const { card, callsOf, openSlot, press, buttonCalled } = renderBooking({
      'book-meeting': () => refuse('OUTCOME_UNKNOWN', { existingIds: ['5'] }),
      'find-booking': () =>
        found === null
          ? refuse('UNAVAILABLE')
          : ok(foundJson({ isBooked: true, meeting: found as never })),
    });
    await openSlot(first);
    await press('Book and invite Ada');
    await card.waitFor(() => buttonCalled('Check again'));
    found = meeting;

    await press('Check again');

    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toMatch(/^Booked: /);
    });
    expect(callsOf('book-meeting')).toHaveLength(1);
    expect(callsOf('find-booking')[0]?.parameters).toMatchObject({
      start: '2026-11-24T14:00:00.000Z',
      durationMs: 1_800_000,
      email: 'ada@example.com',
      slug: 'ben-ode',
      existingIds: ['5'],
    });
  });

  it('takes a call that HubSpot could not run for one that may have booked, and looks twice', async () => {
    const wait = globalThis.setTimeout;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((work, ms) =>
      wait(work, ms === 5_000 ? 0 : ms),
    );
    const { card, callsOf, openSlot, press } = renderBooking({
      'book-meeting': () => Promise.reject(new Error('worker gone')),
      'find-booking': () => ok(foundJson()),
    });
    await openSlot(first);

    await press('Book and invite Ada');

    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toBe('No meeting found');
    });
    expect(callsOf('find-booking')).toHaveLength(2);
  });

  it('sends once, whatever is pressed while it waits', async () => {
    const { card, callsOf, openSlot, press } = renderBooking({
      'book-meeting': () => new Promise(() => undefined),
    });
    await openSlot(first);

    await press('Book and invite Ada');
    card.find(LoadingButton).trigger('onClick');

    expect(callsOf('book-meeting')).toHaveLength(1);
  });

  it('says in the other contact’s case where the meeting stands', async () => {
    const { card, openSlot, press, words } = renderBooking({
      'book-meeting': () => ok(bookedJson({ otherContactId: '202' })),
    });
    await openSlot(first);

    await press('Book and invite Ada');

    await card.waitFor(() => {
      expect(words()).toContain('It’s on the record of the contact with that email');
    });
  });

  it('finds a meeting later that was not on the record at once, and can pin it then', async () => {
    const { card, openSlot, press, buttonCalled } = renderBooking({
      'book-meeting': () => ok(bookedJson()),
      'find-booking': () => ok(foundJson({ isBooked: true, meeting })),
      'set-pin': () => ok({ pinned: '9', previous: null }),
    });
    await openSlot(first);
    await press('Book and invite Ada');
    await press('Check again');
    await card.waitFor(() => buttonCalled('Pin'));

    await press('Pin');

    await vi.waitFor(() => {
      expect(card.mocks.actions.addAlert.calls.at(-1)).toEqual([
        { type: 'success', message: 'Pinned: Ada and Ben' },
      ]);
    });
  });

  describe('at a time at which there is something', () => {
    const there = itemJson({
      id: '5',
      title: 'Contract review',
      start: '2026-11-24T14:00:00.000Z',
      end: '2026-11-24T14:30:00.000Z',
      owner: { id: '7', name: 'Dana Whitfield', isActive: true },
    });
    const conflict = ok(
      bookedJson({
        status: 'conflict',
        conflicts: [there] as never,
        conflictCount: 3,
        existingIds: ['5', '6', '7'],
      }),
    );

    it('says what and with whom, and books anyway what the form says then', async () => {
      const answers = [conflict, ok(bookedJson({ meeting: meeting }))];
      const { card, callsOf, openSlot, press, words, buttonCalled } = renderBooking({
        'book-meeting': () => answers.shift(),
      });
      await openSlot(first);
      await press('Book and invite Ada');
      await card.waitFor(() => buttonCalled('Book anyway'));
      expect(card.find(Alert).props.title).toBe('Already booked for Ada at this time');
      expect(words()).toContain('Tue 24 Nov, 14:00–14:30 · Contract review · Dana Whitfield');
      expect(words()).toContain('+2');
      expect(card.mocks.actions.addAlert.calls).toEqual([]);
      card.find(Button, ({ text }) => text === 'Change').trigger('onClick');
      const lastName = () => card.find(Input, { name: 'booking-lastName' });
      await card.waitFor(lastName);
      lastName().props.onInput?.('King');

      await press('Book anyway');

      await card.waitFor(() => {
        expect(card.find(Alert).props.title).toMatch(/^Booked: /);
      });
      expect(callsOf('book-meeting')[0]?.parameters).not.toHaveProperty('existingIds');
      expect(callsOf('book-meeting')[1]?.parameters).toMatchObject({
        existingIds: ['5', '6', '7'],
        attendee: { lastName: 'King' },
      });
      expect(callsOf('book-meeting')[1]?.parameters).not.toHaveProperty('isRetry');
    });

    it('offers another time, of which it knows nothing yet', async () => {
      const { card, callsOf, openSlot, press, buttonCalled } = renderBooking({
        'book-meeting': () => conflict,
      });
      await openSlot(first);
      await press('Book and invite Ada');
      await card.waitFor(() => buttonCalled('Book anyway'));

      await press('Other time');
      expect(card.mocks.actions.closeOverlay.callCount).toBe(1);
      await openSlot('15:00 · 10:00');
      const bookButtons = () =>
        card.findAll(LoadingButton, (button) => button.text === 'Book and invite Ada');
      await card.waitFor(() => {
        expect(bookButtons()).toHaveLength(2);
      });
      bookButtons().at(-1)?.trigger('onClick');

      await vi.waitFor(() => {
        expect(callsOf('book-meeting')).toHaveLength(2);
      });
      expect(callsOf('book-meeting')[1]?.parameters).not.toHaveProperty('existingIds');
    });

    it('takes nothing for a booking whose call got lost, where nobody knows what was there before', async () => {
      const wait = globalThis.setTimeout;
      vi.spyOn(globalThis, 'setTimeout').mockImplementation((work, ms) =>
        wait(work, ms === 5_000 ? 0 : ms),
      );
      const answers = [
        () => Promise.reject(new Error('worker gone')),
        () => Promise.resolve(ok(bookedJson())),
      ];
      const { card, callsOf, openSlot, press, words, buttonCalled } = renderBooking({
        'book-meeting': () => answers.shift()?.(),
        'find-booking': () =>
          ok(foundJson({ conflicts: [there] as never, conflictCount: 1, existingIds: ['5'] })),
      });
      await openSlot(first);
      await press('Book and invite Ada');
      await card.waitFor(() => buttonCalled('Book anyway'));
      expect(callsOf('find-booking')[0]?.parameters).not.toHaveProperty('existingIds');
      expect(card.find(Alert).props.title).toBe('HubSpot didn’t confirm this');
      expect(words()).toContain('Contract review · Dana Whitfield');

      await press('Book anyway');

      await vi.waitFor(() => {
        expect(callsOf('book-meeting')[1]?.parameters).toMatchObject({
          existingIds: ['5'],
          isRetry: true,
        });
      });
    });

    it('names both where the same page was booked twice at once', async () => {
      const other = itemJson({ id: '6', title: 'Ada and Cleo' });
      const { card, openSlot, press, words } = renderBooking({
        'book-meeting': () =>
          ok(bookedJson({ conflicts: [there, other] as never, conflictCount: 2 })),
      });
      await openSlot(first);

      await press('Book and invite Ada');

      await card.waitFor(() => {
        expect(card.findAll(Alert).map(({ props }) => props.title)).toEqual([
          expect.stringMatching(/^Booked: /),
          'Now at this time:',
        ]);
      });
      expect(words()).toContain('Contract review · Dana Whitfield');
      expect(words()).toContain('Ada and Cleo · Ben Ode');
      expect(words()).not.toContain('It isn’t on this record yet.');
    });
  });

  it('hands in what was there when it tries again what was not found', async () => {
    const wait = globalThis.setTimeout;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((work, ms) =>
      wait(work, ms === 5_000 ? 0 : ms),
    );
    const answers = [refuse('OUTCOME_UNKNOWN', { existingIds: [] }), ok(bookedJson())];
    const { card, callsOf, openSlot, press, buttonCalled } = renderBooking({
      'book-meeting': () => answers.shift(),
      'find-booking': () => ok(foundJson({ existingIds: ['8'] })),
    });
    await openSlot(first);
    await press('Book and invite Ada');
    await card.waitFor(() => buttonCalled('Try again'));

    await press('Try again');

    await vi.waitFor(() => {
      expect(callsOf('book-meeting')[1]?.parameters).toMatchObject({
        existingIds: ['8'],
        isRetry: true,
      });
    });
  });

  it('looks for nothing where HubSpot was not asked to book', async () => {
    const { card, callsOf, openSlot, press, words } = renderBooking({
      'book-meeting': () => refuse('UNAVAILABLE'),
    });
    await openSlot(first);

    await press('Book and invite Ada');

    await card.waitFor(() => {
      expect(words()).toContain('Nothing was booked.');
    });
    expect(callsOf('find-booking')).toEqual([]);
  });

  it('notices that the time passes while its form is open', async () => {
    vi.useFakeTimers({
      now: new Date('2026-11-24T13:59:30Z'),
      toFake: ['Date', 'setInterval', 'clearInterval'],
    });
    const { card, callsOf, openSlot, buttonCalled } = renderBooking();
    await openSlot(first);
    expect(card.findAll(Alert)).toEqual([]);

    vi.advanceTimersByTime(60_000);

    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toBe('This time is in the past. Choose another time.');
    });
    expect(card.find(LoadingButton).text).toBe('Other time');
    buttonCalled('Other time').trigger('onClick');
    expect(card.mocks.actions.closeOverlay.calls).toHaveLength(1);
    expect(callsOf('book-meeting')).toEqual([]);
  });

  it('says so where only the function notices', async () => {
    const { card, openSlot, press } = renderBooking({
      'book-meeting': () => refuse('INVALID_INPUT', { parameter: 'start', property: 'start' }),
    });
    await openSlot(first);

    await press('Book and invite Ada');

    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toBe('This time is in the past. Choose another time.');
    });
  });
});
