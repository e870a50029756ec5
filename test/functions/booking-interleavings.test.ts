import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fixedNow, type Reply } from '../support/function-account.ts';
import { laneStart, openLane, type Lane, type PageType } from './support/booking-lane.ts';

const runCount = 2_000;
const laneCount = 16;
/** Shorter is a pause before a retry, longer the limit of a request. */
const longestPauseMs = 3_000;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

beforeEach(() => {
  vi.useFakeTimers({ now: fixedNow, toFake: ['Date'] });
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

type Fault = { route: string; fault: string | number; when: 'before' | 'after'; skip: number };

/** Who books what: the same person twice at once, two people for a contact each, or one after the other. */
type Story = {
  page: PageType;
  clicks: { contact: '1001' | '1002'; isLate: boolean }[];
  isSlotTaken: boolean;
  faults: Fault[];
};

const bookingRoute = 'POST /scheduler/*/meeting-links/book';
const lost = fc.constantFrom<string | number>('reset', 'truncate', 'html', 500, 502, 503, 504);
const fault = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        route: fc.constant(bookingRoute),
        fault: fc.oneof(lost, fc.constantFrom(400, 409)),
        when: fc.constantFrom('before' as const, 'after' as const),
        skip: fc.nat(1),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        route: fc.constantFrom(
          'GET /scheduler/*',
          'POST /crm/*/read',
          'GET /crm/*/2026-03/*',
          '* /crm/*/2026-03/*',
        ),
        fault: fc.oneof(lost, fc.constantFrom(403, 404)),
        when: fc.constant('before' as const),
        skip: fc.nat(12),
      }),
    },
  )
  .filter(({ fault, when }) => when === 'before' || isLost(fault));

function isLost(fault: string | number): boolean {
  return typeof fault === 'string' || fault >= 500;
}

const click = fc.record({
  contact: fc.constantFrom('1001' as const, '1002' as const),
  isLate: fc.boolean(),
});
const story: fc.Arbitrary<Story> = fc
  .record({
    page: fc.constantFrom<PageType>('PERSONAL_LINK', 'GROUP_CALENDAR', 'ROUND_ROBIN_CALENDAR'),
    clicks: fc.array(click, { minLength: 1, maxLength: 3 }),
    isSlotTaken: fc.integer({ min: 0, max: 4 }).map((roll) => roll === 0),
    faults: fc.array(fault, { maxLength: 3 }),
  })
  .map((each) => (each.page === 'ROUND_ROBIN_CALENDAR' ? { ...each, clicks: inTurn(each) } : each));

/** HubSpot gives two simultaneous requests a host each on a round robin: the card sends one at a time. */
function inTurn({ clicks }: Story): Story['clicks'] {
  return clicks.map((each, index) => ({
    ...each,
    isLate: clicks.slice(0, index).some(({ contact }) => contact === each.contact),
  }));
}

type End = { contact: string; says: 'booked' | 'not booked' | 'unknown' };

/** What the card does: after a lost answer it looks for the booking before it tries again. */
async function bookAsTheCardDoes(lane: Lane, contact: string): Promise<End> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const reply = await lane.book(contact);
    if (reply.ok) return { contact, says: statusOf(reply) };
    if (reply.error?.code !== 'OUTCOME_UNKNOWN') return { contact, says: 'not booked' };
    const found = await lane.find(contact);
    if (!found.ok) return { contact, says: 'unknown' };
    if (/"meeting":\{|"otherContactId":"/.test(JSON.stringify(found))) {
      return { contact, says: 'booked' };
    }
  }
  return { contact, says: 'unknown' };
}

function statusOf(reply: Reply): 'booked' | 'not booked' {
  return JSON.stringify(reply).includes('"status":"booked"') ? 'booked' : 'not booked';
}

async function tell(lane: Lane, { page, clicks, isSlotTaken, faults }: Story): Promise<string[]> {
  await lane.restore(page);
  if (isSlotTaken) {
    await lane.door('scheduler/take-slot-after-next-read', { slug: 'page', startTime: laneStart });
  }
  for (const each of faults) await lane.door('faults', each);
  const early = clicks.filter(({ isLate }) => !isLate);
  const ends = await Promise.all(early.map(({ contact }) => bookAsTheCardDoes(lane, contact)));
  for (const { contact } of clicks.filter(({ isLate }) => isLate)) {
    ends.push(await bookAsTheCardDoes(lane, contact));
  }
  const counts = await lane.count();
  totals.bookings += Object.values(counts).reduce((sum, count) => sum + count, 0);
  return Object.entries(counts).flatMap(([contact, count]) => {
    const said = ends.filter((end) => end.contact === contact).map(({ says }) => says);
    for (const says of said) totals[says] += 1;
    return [
      ...(count > 1 ? [`${contact} has ${count} bookings`] : []),
      ...(said.includes('booked') && count === 0 ? [`${contact} is told of none`] : []),
      ...(count > 0 && said.every((says) => says === 'not booked')
        ? [`${contact} has a booking nobody was told of`]
        : []),
    ];
  });
}

const totals = { bookings: 0, booked: 0, 'not booked': 0, unknown: 0 };

it(
  `books at most once for each intent and says what is true, over ${runCount} interleavings`,
  { timeout: 180_000 },
  async () => {
    let state = seed;
    /** Deterministic for a seed, but for the time the machine takes. */
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 16) % below;
    };
    const pause = async (): Promise<void> => {
      for (let turns = random(4); turns > 0; turns -= 1) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const lanes = Array.from({ length: laneCount }, (_, index) =>
      openLane(`http://lane-${index}.example`, pause),
    );
    vi.stubGlobal('fetch', (input: string, init: RequestInit) => {
      const request = new Request(input, init);
      const lane = lanes.find(({ origin }) => origin === new URL(request.url).origin);
      if (lane === undefined) throw new Error(`Nobody answers ${request.url}`);
      return lane.answer(request);
    });
    // Nothing waits for the clock, so that the load of the machine decides nothing.
    vi.stubGlobal('setTimeout', (run: () => void, ms = 0) =>
      ms > longestPauseMs ? undefined : setImmediate(run),
    );
    const stories = fc.sample(story, { seed, numRuns: runCount });
    const waiting = [...stories];

    const problems: string[] = [];
    const work = async (lane: Lane): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const found = await tell(lane, next);
        problems.push(...found.map((each) => `${each}: ${JSON.stringify(next)}`));
      }
    };
    await Promise.all(lanes.map(work));

    console.log(`booking interleavings: ${runCount}, seed ${seed}, ${JSON.stringify(totals)}`);
    expect(problems).toEqual([]);
    expect(Math.min(...Object.values(totals))).toBeGreaterThan(0);
  },
);
