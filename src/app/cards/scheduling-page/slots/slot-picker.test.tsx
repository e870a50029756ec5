import {
  Accordion,
  Alert,
  Button,
  Dropdown,
  Select,
  type CrmContext,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { availabilityJson, linkJson, linksJson, slotJson } from '../../test/booking-reply.ts';
import { ok, refuse, renderBooking } from '../../test/render-booking.tsx';

type Json = ReturnType<typeof availabilityJson>;
type Taken = NonNullable<Json['taken']>[number];

const halfHour = 1_800_000;

beforeEach(() => {
  // A Saturday, 10:00 in Berlin.
  vi.useFakeTimers({ now: new Date('2026-11-28T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

/** Whether Intl sets a comma differs between its versions. */
const shortDay = (day: string): string =>
  new Intl.DateTimeFormat('en-gb', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(day));

const slotsOf = (...starts: string[]) => ({
  slots: { [halfHour]: starts.map((start) => slotJson(new Date(start).toISOString())) },
});

const taken = (start: string, end: string | null, more: Partial<Taken> = {}): Taken => ({
  kind: 'meeting',
  id: '7',
  title: 'Contract review',
  start: new Date(start).toISOString(),
  end: end === null ? null : new Date(end).toISOString(),
  ...more,
});

async function open(
  page: Partial<Json>,
  {
    zone = 'America/New_York',
    user = {},
  }: { zone?: string | null; user?: Partial<CrmContext['user']> } = {},
) {
  const opened = renderBooking(
    {
      'list-meeting-links': () =>
        ok(linksJson({ contact: { ...linksJson().contact, timeZone: zone } })),
      'get-availability': () => ok(availabilityJson(page)),
    },
    user,
  );
  const { card } = opened;
  await card.waitFor(() => card.find(Button, ({ text }) => / ›$/.test(text ?? '')));
  const folds = (): string[] => card.findAll(Accordion).map(({ props }) => props.title);
  const inFolds = new Set(
    card.findAll(Accordion).flatMap((fold) => fold.findAll(Button).map(({ text }) => text)),
  );
  const all = (): string[] => card.findAll(Button).map(({ text }) => text ?? '');
  return {
    ...opened,
    folds,
    /** Times that are in sight without opening anything. */
    inSight: (): string[] => all().filter((text) => /^\d\d?:\d\d/.test(text) && !inFolds.has(text)),
    days: (): string[] =>
      card
        .findAll(Button)
        .filter(({ text }) => /^[A-Z][a-z] \d+$/.test(text ?? ''))
        .map(({ text, props }) => `${text ?? ''}${props.disabled ? ' –' : ''}`),
    chosen: (): string | undefined =>
      card.findAll(Button, ({ props }) => props.variant === 'primary')[0]?.text ?? undefined,
  };
}

describe('days', () => {
  it('line up over the end of a month, those without a time disabled, and begin with the first that has one', async () => {
    const { days, words, chosen } = await open(
      slotsOf('2026-11-30T14:00Z', '2026-12-01T14:00Z', '2026-12-10T14:00Z'),
    );

    expect(days()).toEqual([
      ...['Mo 30', 'Tu 1', 'We 2 –', 'Th 3 –', 'Fr 4 –'],
      ...['Mo 7 –', 'Tu 8 –', 'We 9 –', 'Th 10', 'Fr 11 –'],
    ]);
    expect(words()).toMatch(/30 Nov\s–\s11 Dec/);
    expect(chosen()).toBe('Mo 30');
  });

  it('of a weekend are there where they have times', async () => {
    const { days } = await open(
      slotsOf('2026-12-05T14:00Z', '2026-12-13T14:00Z', '2026-12-02T14:00Z'),
    );

    expect(days().slice(10)).toEqual(['Sa 5', 'Su 13']);
  });

  it('are called in the words of the language', async () => {
    const { days, folds } = await open(slotsOf('2026-12-02T14:00Z', '2026-12-02T08:00Z'), {
      user: { language: 'de', locale: 'de-de' },
    });

    expect(days()[1]).toBe('Di 1 –');
    expect(folds()).toEqual(['Früh oder spät für Ada (1)']);
  });

  it('begin with the one that suits both, however many come before it', async () => {
    const { chosen, inSight, press, card, buttonCalled } = await open(
      slotsOf('2026-11-30T08:00Z', '2026-12-01T08:15Z', '2026-12-16T15:00Z'),
    );

    expect(chosen()).toBe('We 16');
    expect(inSight()).toEqual(['16:00 · 10:00']);
    await press('‹ Earlier');
    await card.waitFor(() => buttonCalled('Mo 30'));
    await press(`Next time that suits both: ${shortDay('2026-12-16')}`);
    await card.waitFor(() => buttonCalled('16:00 · 10:00'));
  });

  it('of a month that is jumped to are asked for', async () => {
    const { card, callsOf, chosen } = renderWithMonths();
    await card.waitFor(() => {
      expect(chosen()).toBe('Mo 30');
    });
    const months = card.findAll(Select).find(({ props }) => props.name === 'booking-month');

    months?.props.onChange?.('2027-05');

    await card.waitFor(() => {
      expect(chosen()).toBe('Mo 3');
    });
    expect(callsOf('get-availability').map(({ parameters }) => parameters['monthOffset'])).toEqual([
      0, 6,
    ]);
  });

  it('ahead are asked for once a step leads to them, and the way back is known', async () => {
    const { card, press, chosen, callsOf } = renderWithMonths();
    await card.waitFor(() => {
      expect(chosen()).toBe('Mo 30');
    });

    await press('Later ›');
    await card.waitFor(() => {
      expect(chosen()).toBe('Mo 14');
    });
    await press('Later ›');
    await card.waitFor(() => {
      expect(chosen()).toBe('Mo 28');
    });
    await press('‹ Earlier');
    await card.waitFor(() => {
      expect(chosen()).toBe('Mo 14');
    });

    expect(callsOf('get-availability').map(({ parameters }) => parameters['monthOffset'])).toEqual([
      0, 2,
    ]);
  });

  it('without any in both months lead on to the next', async () => {
    const opened = renderBooking({
      'get-availability': ({ monthOffset }) =>
        ok(
          availabilityJson({
            ...(monthOffset === 2 ? slotsOf('2027-02-10T15:00Z') : { slots: {} }),
            hasMore: monthOffset !== 2,
          }),
        ),
    });

    await opened.press('Show January 2027');

    await opened.press(`First available: ${shortDay('2027-02-10')}`);
    await opened.card.waitFor(() => opened.buttonCalled('16:00 · 10:00'));
  });
});

/** Every working day until August has a time at 15:00 in Berlin, by the month that is asked for. */
function renderWithMonths() {
  const opened = renderBooking({
    'get-availability': ({ monthOffset, months }) => {
      const from = Date.UTC(2026, 10 + Number(monthOffset), 1, 14);
      const until = Date.UTC(2026, 10 + Number(monthOffset) + Number(months), 1);
      const starts: string[] = [];
      for (let start = from; start < until; start += 86_400_000) {
        const isWorkday = ![0, 6].includes(new Date(start).getUTCDay());
        if (isWorkday && start > Date.now()) starts.push(new Date(start).toISOString());
      }
      return ok(availabilityJson({ ...slotsOf(...starts), hasMore: true }));
    },
  });
  return {
    ...opened,
    chosen: () => opened.card.findAll(Button, ({ props }) => props.variant === 'primary')[0]?.text,
  };
}

describe('times', () => {
  it('that suit both come first, the others are folded and counted', async () => {
    const { inSight, folds, words } = await open(
      slotsOf(
        '2026-11-30T08:45Z',
        '2026-11-30T12:45Z',
        '2026-11-30T13:00Z',
        '2026-11-30T16:45Z',
        '2026-11-30T17:00Z',
      ),
    );

    expect(words()).toContain('Good for both · 2');
    expect(inSight()).toEqual(['14:00 · 08:00', '17:45 · 11:45']);
    expect(folds()).toEqual(['Early or late for you or Ada (3)']);
  });

  it.each([
    ['the contact', '2026-11-30T08:00Z', 'Early or late for Ada (1)'],
    ['the rep', '2026-11-30T17:30Z', 'Early or late for you (1)'],
  ])('outside the hours of %s alone are called so', async (_whose, start, fold) => {
    const { folds } = await open(slotsOf('2026-11-30T15:00Z', start));

    expect(folds()).toEqual([fold]);
  });

  it.each([
    ['Asia/Katmandu', ['08:00 · 12:45', '13:00 · 17:45'], 'Early or late for Ada (1)'],
    ['Pacific/Kiritimati', [], 'Early or late for you or Ada (3)'],
    ['Pacific/Pago_Pago', [], 'Early or late for you or Ada (3)'],
  ])('are judged by the clock of %s', async (zone, good, fold) => {
    const { inSight, folds, words } = await open(
      slotsOf(
        '2026-11-30T07:00Z',
        '2026-11-30T12:00Z',
        zone === 'Asia/Katmandu' ? '2026-11-30T12:15Z' : '2026-11-30T05:00Z',
      ),
      { zone },
    );

    expect([inSight(), folds()]).toEqual([good, [fold]]);
    if (good.length === 0)
      expect(words()).toContain(`No time up to ${shortDay('2026-11-30')} suits both.`);
  });

  it('are judged on the day after either side has changed its clocks', async () => {
    vi.setSystemTime(new Date('2027-03-12T09:00:00Z'));
    // New York goes ahead on the 14th, Berlin on the 28th: 8 in New York is 13, then 14 in Berlin.
    const { inSight, press, card, buttonCalled } = await open(
      slotsOf('2027-03-12T12:30Z', '2027-03-12T13:30Z', '2027-03-15T11:30Z', '2027-03-15T12:30Z'),
    );

    expect(inSight()).toEqual(['14:30 · 08:30']);
    await press('Mo 15');
    await card.waitFor(() => buttonCalled('13:30 · 08:30'));
  });

  it('are on one clock, in one list, where nobody knows the contact’s', async () => {
    const { inSight, folds, words } = await open(
      slotsOf('2026-11-30T05:00Z', '2026-11-30T15:00Z'),
      { zone: null },
    );

    expect(inSight()).toEqual(['06:00', '16:00']);
    expect(folds()).toEqual([]);
    expect(words()).toContain('Your time (Berlin): HubSpot has no time zone for Ada.');
    expect(words()).not.toContain('Good for both');
  });

  it('are folded from the thirteenth on', async () => {
    const starts = Array.from({ length: 15 }, (_, index) =>
      new Date(Date.UTC(2026, 10, 30, 13, index * 10)).toISOString(),
    );
    const { inSight, folds } = await open(slotsOf(...starts));

    expect(inSight()).toHaveLength(12);
    expect(folds()).toEqual(['More times (3)']);
  });

  it('are shown beside any other clock that is chosen', async () => {
    const { card, buttonCalled } = await open(slotsOf('2026-11-30T08:00Z', '2026-11-30T15:00Z'));
    const zones = card.findAll(Select).find(({ props }) => props.name === 'booking-zone');

    zones?.props.onChange?.('Asia/Tokyo');

    await card.waitFor(() => buttonCalled('09:00 · 17:00'));
    expect(card.findAll(Accordion).map(({ props }) => props.title)).toEqual([
      'Early or late for Tokyo (1)',
    ]);
  });
});

describe('what the contact has already', () => {
  it('is named, and the times over it are not offered', async () => {
    const { inSight, words } = await open({
      ...slotsOf(
        '2026-11-30T13:30Z',
        '2026-11-30T14:00Z',
        '2026-11-30T14:15Z',
        '2026-11-30T14:30Z',
      ),
      taken: [taken('2026-11-30T14:00Z', '2026-11-30T14:30Z')],
    });

    expect(words()).toMatch(/Ada has “Contract review” 15:00\s?–\s?15:30/);
    expect(inSight()).toEqual(['14:30 · 08:30', '15:30 · 09:30']);
  });

  it('hides the time it begins at where it has no end, and is named once where it is stored twice', async () => {
    const { inSight, words } = await open({
      ...slotsOf('2026-11-30T14:00Z', '2026-11-30T14:30Z'),
      taken: [taken('2026-11-30T14:10Z', null), taken('2026-11-30T14:10Z', null, { id: '8' })],
    });

    expect(inSight()).toEqual(['15:30 · 09:30']);
    expect(words().match(/Contract review/g)).toHaveLength(1);
  });

  it('reaches in from the day before', async () => {
    const { inSight, words } = await open({
      ...slotsOf('2026-11-30T14:00Z', '2026-11-30T15:00Z'),
      taken: [
        taken('2026-11-27T14:00Z', '2026-11-30T14:20Z', { title: null, kind: 'appointment' }),
      ],
    });

    expect(inSight()).toEqual(['16:00 · 10:00']);
    expect(words()).toContain('Ada has “Untitled appointment”');
  });

  it('hides nothing where it takes whole days, and is named', async () => {
    const { inSight, words } = await open({
      ...slotsOf('2026-11-30T14:00Z'),
      taken: [taken('2026-11-29T23:00Z', '2026-12-02T23:00Z', { title: 'Trade fair' })],
    });

    expect(inSight()).toEqual(['15:00 · 09:00']);
    expect(words()).toContain('Ada has “Trade fair” all day');
  });

  it('is said to be unknown where it could not be read', async () => {
    const { words } = await open({ ...slotsOf('2026-11-30T14:00Z'), taken: null });

    expect(words()).toContain('Couldn’t check what Ada already has.');
  });
});

describe('hosts whose calendar cannot be reached', () => {
  const offline = (start: string) => ({ ...slotJson(start), isOfflineOnly: true as const });

  it('are named with how many times are hidden, none of which can be pressed', async () => {
    const { inSight, words, days } = await open({
      slots: {
        [halfHour]: [
          slotJson('2026-11-30T14:00:00.000Z'),
          offline('2026-11-30T15:00:00.000Z'),
          offline('2026-12-01T15:00:00.000Z'),
        ],
      },
      offlineMembers: [
        { userId: '3', name: 'Dana' },
        { userId: '4', name: null },
      ],
    });

    expect(inSight()).toEqual(['15:00 · 09:00']);
    expect(days()[1]).toBe('Tu 1 –');
    expect(words()).toContain('2 times hidden: Dana and a host’s calendar is offline');
  });

  it('leave no time at all where nobody else is there, but other pages', async () => {
    const { card, callsOf } = renderBooking({
      'list-meeting-links': () =>
        ok(linksJson({ links: [linkJson(), linkJson({ id: '2', slug: 'cleo', name: 'Demo' })] })),
      'get-availability': ({ slug }) =>
        ok(
          availabilityJson(
            slug === 'cleo'
              ? slotsOf('2026-11-30T14:00Z')
              : { isOffline: true, offlineMembers: [{ userId: '3', name: 'Dana' }] },
          ),
        ),
    });
    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toBe('Dana’s calendar is offline');
    });
    expect(card.findAll(Button, ({ text }) => /\d:\d\d/.test(text ?? ''))).toEqual([]);

    const other = () => card.find(Dropdown.ButtonItem, ({ text }) => text === 'Demo');
    await card.waitFor(other);
    other().trigger('onClick');

    await card.waitFor(() => {
      expect(callsOf('get-availability').at(-1)?.parameters).toMatchObject({ slug: 'cleo' });
    });
  });
});

it('asks again for weeks that could not be read ahead of time once the rep wants to see them', async () => {
  let failures = 1;
  const { card, press, buttonCalled, callsOf } = renderBooking({
    'get-availability': ({ monthOffset }) => {
      if (monthOffset === 0)
        return ok(availabilityJson({ ...slotsOf('2026-12-14T14:00Z'), hasMore: true }));
      failures -= 1;
      return failures < 0
        ? ok(availabilityJson(slotsOf('2027-01-05T14:00Z')))
        : refuse('UNAVAILABLE');
    },
  });
  await card.waitFor(() => buttonCalled('Mo 14'));
  await vi.waitFor(() => {
    expect(callsOf('get-availability')).toHaveLength(2);
  });

  await press('Later ›');
  await press('Try again');

  await card.waitFor(() => buttonCalled('Tu 5'));
});
