import { beforeEach, expect, it, vi } from 'vitest';
import { availabilityJson, linkJson, linksJson, slotJson } from '../../test/booking-reply.ts';
import { answerFunctions } from '../../test/render-agenda.tsx';
import { ok } from '../../test/render-booking.tsx';
import { offerTimes } from './offer-times.ts';

const now = new Date('2026-11-21T09:00:00Z');
const halfHourMs = 1_800_000;
const item = {
  owner: { id: '7', name: 'Ben Ode', isActive: true },
  start: new Date('2026-11-20T14:00:00Z'),
  end: new Date('2026-11-20T14:30:00Z'),
};
const clocks = { locale: 'en-US', repZone: 'Europe/Berlin', contactZone: null };
const record = { objectTypeId: '0-1', objectId: '101' } as const;
const newSource = () => ({ record, links: new Map(), months: new Map() });

let months: ReturnType<typeof availabilityJson>[];
let links: ReturnType<typeof linksJson>;

beforeEach(() => {
  months = [];
  links = linksJson();
});

function monthOf(starts: string[], more: Parameters<typeof availabilityJson>[0] = {}) {
  return availabilityJson({ slots: { [halfHourMs]: starts.map(slotJson) }, ...more });
}

async function offer() {
  const functionCalls = answerFunctions({
    'list-meeting-links': () => ok(links),
    'get-availability': ({ monthOffset }) => ok(months[Number(monthOffset)] ?? {}),
  });
  const { starts, ...rest } = await offerTimes(newSource(), item, clocks, now);
  return {
    starts: starts.map((start) => start.toISOString().slice(0, 16)),
    ...rest,
    ...functionCalls,
  };
}

it('offers one time on each of three days, good on both clocks', async () => {
  months = [
    monthOf([
      // In New York it is 3 and 7 in the morning.
      '2026-11-23T08:00:00.000Z',
      '2026-11-23T12:45:00.000Z',
      '2026-11-23T14:00:00.000Z',
      '2026-11-23T15:00:00.000Z',
      '2026-11-24T16:45:00.000Z',
      // In Berlin the evening has begun.
      '2026-11-25T17:00:00.000Z',
      '2026-11-26T13:00:00.000Z',
      '2026-11-27T13:00:00.000Z',
    ]),
  ];

  const { starts, timeZone, url, callsOf } = await offer();

  expect(starts).toEqual(['2026-11-23T14:00', '2026-11-24T16:45', '2026-11-26T13:00']);
  expect({ timeZone, url }).toEqual({
    timeZone: 'America/New_York',
    url: 'https://meetings.example/ben-ode',
  });
  expect(callsOf('list-meeting-links')[0]?.parameters).toMatchObject({ ownerId: '7' });
  expect(callsOf('get-availability')).toHaveLength(1);
});

it('looks into the next month where this one has not three days, and takes more of a day where both have not', async () => {
  months = [
    monthOf(['2026-11-30T14:00:00.000Z', '2026-11-30T15:00:00.000Z'], { hasMore: true }),
    monthOf(['2026-12-01T15:00:00.000Z']),
  ];

  const { starts } = await offer();

  expect(starts).toEqual(['2026-11-30T14:00', '2026-11-30T15:00', '2026-12-01T15:00']);
});

it('offers nothing that has passed or that only an offline calendar could take', async () => {
  const offline = { ...slotJson('2026-11-24T15:00:00.000Z'), isOfflineOnly: true as const };
  months = [
    availabilityJson({
      slots: { [halfHourMs]: [slotJson('2026-11-20T15:00:00.000Z'), offline] },
    }),
  ];

  expect(await offer()).toMatchObject({ starts: [], url: 'https://meetings.example/ben-ode' });
});

it('offers no page of a stranger where there are several', async () => {
  links = linksJson({
    links: [linkJson({ whose: 'other' }), linkJson({ id: '2', whose: 'other' })],
  });

  expect(await offer()).toMatchObject({ starts: [], url: null });
});

it('asks once for items of one owner within five minutes, and again where that failed', async () => {
  months = [monthOf(['2026-11-23T14:00:00.000Z'])];
  const refused = { ok: false, error: { code: 'UNAVAILABLE', message: '', details: {} } };
  let isRefused = true;
  const { callsOf } = answerFunctions({
    'list-meeting-links': () => ok(links),
    'get-availability': () => (isRefused ? refused : ok(months[0] ?? {})),
  });
  const asked = () =>
    ['list-meeting-links', 'get-availability'].map((action) => callsOf(action).length);
  const source = newSource();
  const offerFor = (more: object) => offerTimes(source, { ...item, ...more }, clocks, now);

  await expect(offerFor({})).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  isRefused = false;
  const offers = await Promise.all([offerFor({}), offerFor({ end: null })]);
  expect(asked()).toEqual([1, 2]);
  await offerFor({ owner: null });
  expect(asked()).toEqual([2, 2]);
  const later = Date.now() + 300_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  await offerFor({});

  expect(offers.map(({ starts }) => starts.length)).toEqual([1, 1]);
  expect(asked()).toEqual([3, 3]);
});
