import { Button, Select } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { availabilityJson, linkJson, linksJson, slotJson } from '../test/booking-reply.ts';
import { ok, refuse, renderBooking } from '../test/render-booking.tsx';

beforeEach(() => {
  vi.useFakeTimers({
    now: new Date('2026-11-21T22:50:00Z'),
    toFake: ['Date', 'setInterval', 'clearInterval'],
  });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

type Parameters = Record<string, unknown>;
type Opened = ReturnType<typeof renderBooking>;

const links = [
  linkJson({ id: '8', slug: 'tea', name: 'Tea' }),
  linkJson({ id: '9', slug: 'repair', name: 'Repair' }),
];
/** Each page has one slot of its own, on Tuesday. */
const slotsOf: Record<string, string> = {
  tea: '2026-11-24T14:00:00.000Z',
  repair: '2026-11-24T16:00:00.000Z',
};
const offered = (slug: string) =>
  ok(availabilityJson({ slots: { 1_800_000: [slotJson(slotsOf[slug] ?? '')] }, hasMore: false }));

const choose = ({ card }: Opened, id: string) =>
  card.find(Select, { name: 'booking-page' }).props.onChange?.(id);
const buttons = ({ card }: Opened): string =>
  card
    .findAll(Button)
    .map(({ text }) => text ?? '')
    .join('\n');

describe('free times that arrive late', () => {
  it.each([
    ['in the order they were asked for', ['tea', 'repair']],
    ['the other way round', ['repair', 'tea']],
  ])('are those of the page chosen last, %s', async (_order, order) => {
    const waiting = new Map<string, () => void>();
    const opened = renderBooking({
      'list-meeting-links': () => ok(linksJson({ links })),
      'get-availability': ({ slug }: Parameters) =>
        new Promise((resolve) => {
          waiting.set(String(slug), () => {
            resolve(offered(String(slug)));
          });
        }),
    });
    await opened.card.waitFor(() => opened.card.find(Select, { name: 'booking-page' }));
    choose(opened, '8');
    await vi.waitFor(() => {
      expect(waiting.has('tea')).toBe(true);
    });
    choose(opened, '9');
    await vi.waitFor(() => {
      expect(waiting.has('repair')).toBe(true);
    });

    for (const slug of order) waiting.get(slug)?.();

    await opened.card.waitFor(() => opened.buttonCalled('17:00 · 11:00'));
    expect(buttons(opened)).not.toContain('15:00 · 09:00');
  });

  it('are not those of a page whose refusal comes after another was chosen', async () => {
    let refuseTea: () => void = () => undefined;
    const opened = renderBooking({
      'list-meeting-links': () => ok(linksJson({ links })),
      'get-availability': ({ slug }: Parameters) =>
        slug === 'tea'
          ? new Promise((resolve) => {
              refuseTea = () => {
                resolve(refuse('NOT_FOUND'));
              };
            })
          : offered('repair'),
    });
    await opened.card.waitFor(() => opened.card.find(Select, { name: 'booking-page' }));
    choose(opened, '8');
    await vi.waitFor(() => {
      expect(opened.callsOf('get-availability').length).toBeGreaterThan(0);
    });
    choose(opened, '9');
    await opened.card.waitFor(() => opened.buttonCalled('17:00 · 11:00'));

    refuseTea();

    await opened.card.waitFor(() => opened.buttonCalled('17:00 · 11:00'));
  });
});

describe('a booking card that was open overnight', () => {
  it('offers nothing of what has gone by', async () => {
    const starts = [
      '2026-11-22T14:00:00.000Z',
      '2026-11-22T16:00:00.000Z',
      '2026-11-24T14:00:00.000Z',
    ];
    const opened = renderBooking({
      'get-availability': () =>
        ok(availabilityJson({ slots: { 1_800_000: starts.map(slotJson) }, hasMore: false })),
    });
    await opened.card.waitFor(() => opened.buttonCalled('15:00 · 09:00'));

    vi.setSystemTime(new Date('2026-11-22T14:10:00Z'));
    vi.advanceTimersByTime(60_000);

    await opened.card.waitFor(() => {
      expect(opened.buttonCalled('15:00 · 09:00').props.disabled).toBe(true);
    });
    expect(opened.buttonCalled('17:00 · 11:00').props.disabled).toBe(false);
  });
});
