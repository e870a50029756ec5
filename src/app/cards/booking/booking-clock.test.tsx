import { LoadingButton, Alert, Button, Text } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { localDayOf } from '@app/domain/time/local-time';
import { addMonths, monthOf } from '@app/domain/time/slot-days';
import {
  availabilityJson,
  bookedJson,
  linkJson,
  linksJson,
  slotJson,
} from '../test/booking-reply.ts';
import { ok, renderBooking } from '../test/render-booking.tsx';

type Opened = ReturnType<typeof renderBooking>;

const berlin = 'Europe/Berlin';
const passed = 'This time is in the past. Choose another time.';

beforeEach(() => {
  vi.useFakeTimers({
    now: new Date('2026-11-21T09:00:00Z'),
    toFake: ['Date', 'setInterval', 'clearInterval'],
  });
  vi.stubEnv('TZ', berlin);
});

const buttons = ({ card }: Opened): string[] => card.findAll(Button).map(({ text }) => text ?? '');
const said = ({ card }: Opened): string =>
  [
    ...card.findAll(Alert).map(({ props }) => props.title),
    ...card.findAll(Text).map(({ text }) => text),
  ].join('\n');

describe('the clocks of a slot', () => {
  const contactIn = (timeZone: string | null) => ({ ...linksJson().contact, timeZone });
  const one = (start: string) => () =>
    ok(availabilityJson({ slots: { 1_800_000: [slotJson(start)] } }));

  it.each([
    ['Etc/GMT+5', '15:00 · 09:00', '09:00 for Ada (UTC−5)'],
    ['Etc/GMT-14', '15:00 · Wed 04:00', '04:00 for Ada (UTC+14)'],
    ['Pacific/Kiritimati', '15:00 · Wed 04:00', '04:00 for Ada (Kiritimati)'],
    ['Pacific/Pago_Pago', '15:00 · 03:00', '03:00 for Ada (Pago Pago)'],
    ['Pacific/Marquesas', '15:00 · 04:30', '04:30 for Ada (Marquesas)'],
    ['Asia/Calcutta', '15:00 · 19:30', '19:30 for Ada (Kolkata)'],
    ['Asia/Katmandu', '15:00 · 19:45', '19:45 for Ada (Kathmandu)'],
    ['Australia/Eucla', '15:00 · 22:45', '22:45 for Ada (Eucla)'],
    ['US/Eastern', '15:00 · 09:00', '09:00 for Ada (Eastern Time)'],
    ['America/St_Johns', '15:00 · 10:30', '10:30 for Ada (St Johns)'],
    ['Africa/Lagos', '15:00', '15:00\n'],
  ])('are right in list, form and result for a contact in %s', async (zone, label, spoken) => {
    const opened = renderBooking({
      'list-meeting-links': () => ok(linksJson({ contact: contactIn(zone) })),
      'get-availability': one('2026-11-24T14:00:00.000Z'),
      'book-meeting': () => ok(bookedJson()),
    });
    await opened.openSlot(label);
    const inForm = said(opened);
    await opened.press('Book and invite Ada');
    await opened.card.waitFor(() => {
      expect(said(opened)).toContain('Booked');
    });

    expect(inForm).toContain(spoken);
    const [ownTime, theirs] = label.split(' · ');
    expect(said(opened)).toContain(ownTime);
    if (theirs !== undefined) expect(said(opened)).toContain(theirs.slice(-5));
  });

  it('are the rep’s alone where nobody knows the contact’s', async () => {
    const opened = renderBooking({
      'list-meeting-links': () => ok(linksJson({ contact: contactIn(null) })),
      'get-availability': one('2026-11-24T14:00:00.000Z'),
    });

    await opened.openSlot('15:00');

    expect(said(opened)).toMatch(/24 Nov,? 15:00\n/);
    expect(said(opened)).not.toContain('15:00 for');
    expect(buttons(opened).filter((text) => text.includes(' · '))).toEqual([]);
  });

  it.each([
    ['before both changes', '2026-10-24T14:00:00.000Z', 'Sa 24', '16:00 · 10:00'],
    ['between them', '2026-10-28T14:00:00.000Z', 'We 28', '15:00 · 10:00'],
    ['in the hour that comes twice', '2026-10-25T01:15:00.000Z', 'Su 25', '02:15 · Sat 21:15'],
  ])('follow the daylight saving of either side: %s', async (_case, _start, day, label) => {
    vi.setSystemTime(new Date('2026-10-23T09:00:00Z'));
    const starts = [
      '2026-10-24T14:00:00.000Z',
      '2026-10-25T00:15:00.000Z',
      '2026-10-25T01:15:00.000Z',
      '2026-10-28T14:00:00.000Z',
    ];
    const opened = renderBooking({
      'get-availability': () =>
        ok(availabilityJson({ slots: { 1_800_000: starts.map(slotJson) } })),
    });

    await opened.press(day);

    await opened.card.waitFor(() => opened.buttonCalled(label));
  });
});

/** A scheduler whose clock is right, and which offers a slot at each of these. */
function scheduler(now: string, starts: readonly string[]) {
  const shown = Date.parse(now);
  return {
    'list-meeting-links': () => ({
      ...ok(linksJson({ links: [linkJson({ slug: 'right-clock' })] })),
      now: shown,
    }),
    'get-availability': ({ monthOffset, months }: Record<string, unknown>) => {
      const month = addMonths(monthOf(localDayOf(new Date(shown), berlin)), Number(monthOffset));
      const last = addMonths(month, Number(months) - 1);
      const inMonth = (start: string): string => monthOf(localDayOf(new Date(start), berlin));
      const slots = starts.filter(
        (start) => inMonth(start) >= month && inMonth(start) <= last && Date.parse(start) > shown,
      );
      return {
        ...ok(
          availabilityJson({
            slots: { 1_800_000: slots.map(slotJson) },
            hasMore: starts.some((start) => inMonth(start) > last),
          }),
        ),
        now: shown,
      };
    },
    'book-meeting': () => ({ ...ok(bookedJson()), now: shown }),
  };
}

describe('a wrong clock of the rep’s machine', () => {
  it.each([
    [
      'two days fast, over a month’s end',
      '2026-12-02T10:00Z',
      '2026-11-30T10:00Z',
      '2026-11-30T14:00:00.000Z',
      /30 Nov\s–\s11 Dec/,
      'Mo 30',
      '2026-12-01T14:00:00.000Z',
    ],
    [
      'two days slow, over a month’s end',
      '2026-11-29T10:00Z',
      '2026-12-01T10:00Z',
      '2026-12-01T14:00:00.000Z',
      /30 Nov\s–\s11 Dec/,
      'Tu 1',
      '2027-01-12T14:00:00.000Z',
    ],
    [
      'three days fast, over a year’s end',
      '2027-01-03T10:00Z',
      '2026-12-31T10:00Z',
      '2026-12-31T14:00:00.000Z',
      /28 Dec.*\s–\s8 Jan/,
      'Th 31',
      '2027-01-02T14:00:00.000Z',
    ],
    [
      'years slow',
      '2019-12-31T23:59Z',
      '2026-11-21T09:00Z',
      '2026-11-23T14:00:00.000Z',
      /23 Nov\s–\s4 Dec/,
      'Mo 23',
      '2026-12-23T14:00:00.000Z',
    ],
    [
      'years fast',
      '2031-05-05T05:05Z',
      '2026-11-21T09:00Z',
      '2026-11-23T14:00:00.000Z',
      /23 Nov\s–\s4 Dec/,
      'Mo 23',
      '2026-12-23T14:00:00.000Z',
    ],
  ])(
    'hides nothing and offers nothing of the past: %s',
    async (_case, wrong, right, start, range, day, later) => {
      vi.setSystemTime(new Date(wrong));
      const opened = renderBooking(scheduler(right, [start, later]));

      await opened.openSlot('15:00 · 09:00');

      // Cards of earlier tests live on, and see the time jump too.
      const own = opened
        .callsOf('get-availability')
        .filter(({ parameters }) => parameters['slug'] === 'right-clock');
      expect(own.map(({ parameters }) => parameters['monthOffset'])).toEqual([0]);
      expect(said(opened)).toMatch(range);
      expect(buttons(opened)).toContain(day);
      expect(said(opened)).not.toContain(passed);
      opened.buttonCalled('Book and invite Ada');
    },
  );

  it('is noticed as a slot goes by on the right one', async () => {
    vi.setSystemTime(new Date('2026-11-28T13:59:30Z'));
    const opened = renderBooking(scheduler('2026-11-24T13:59:30Z', ['2026-11-24T14:00:00.000Z']));
    await opened.openSlot('15:00 · 09:00');
    const before = said(opened);

    vi.advanceTimersByTime(40_000);

    await opened.card.waitFor(() => {
      expect(said(opened)).toContain(passed);
    });
    expect(before).not.toContain(passed);
    expect(opened.card.find(LoadingButton).text).toBe('Other time');
  });

  it('is not taken from an answer that a sleeping machine kept waiting', async () => {
    let answer: (reply: object) => void = () => undefined;
    const opened = renderBooking({
      'list-meeting-links': () => new Promise((resolve) => (answer = resolve)),
      'get-availability': () =>
        ok(availabilityJson({ slots: { 1_800_000: [slotJson('2026-11-21T11:00:00.000Z')] } })),
    });
    await vi.waitFor(() => {
      expect(opened.callsOf('list-meeting-links')).toHaveLength(1);
    });
    const answeredAt = Date.now();
    vi.setSystemTime(new Date('2026-11-21T15:00:00Z'));

    answer({ ...ok(linksJson()), now: answeredAt });
    await opened.openSlot('12:00 · 06:00');

    expect(said(opened)).toContain(passed);
  });
});
