import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fixedNow } from '../support/function-account.ts';
import { isWhole } from '../support/whole.ts';
import {
  laneStart,
  openLane,
  type Lane,
  type LookAlike,
  type PageType,
} from './support/booking-lane.ts';

const runCount = isWhole ? 2_000 : 200;
const laneCount = 16;
/** Shorter is a pause before a retry, longer the limit of a request. */
const longestPauseMs = 3_000;
/** Another one every time where all is tried. */
const seed = Number(process.env['SEED'] ?? (isWhole ? Date.now() % 1_000_000 : 7));

beforeEach(() => {
  vi.useFakeTimers({ now: fixedNow, toFake: ['Date'] });
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

type Fault = { route: string; fault: string | number; when: 'before' | 'after'; skip: number };

/**
 * Who books what: one person in several tabs at once or after one another, for a contact each. Some book
 * anyway where something is there, some book in place of a meeting that is given up.
 */
type Click = { contact: '1001' | '1002'; isLate: boolean; isInsistent: boolean; isAnew: boolean };
type Story = {
  page: PageType;
  clicks: Click[];
  isSlotTaken: boolean;
  faults: Fault[];
  /** What is there before anybody books, and what comes while they do. */
  lookAlikes: LookAlike[];
  latecomers: LookAlike[];
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

const contact = fc.constantFrom('1001' as const, '1002' as const);
const click = fc.record({
  contact,
  isLate: fc.boolean(),
  isInsistent: fc.boolean(),
  isAnew: fc.integer({ min: 0, max: 3 }).map((roll) => roll === 0),
});
const lookAlike = (ids: string[], whose: LookAlike['whose'][]) =>
  fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids),
      contact,
      whose: fc.constantFrom(...whose),
      isExact: fc.boolean(),
      isCanceled: fc.integer({ min: 0, max: 3 }).map((roll) => roll === 0),
    }),
    { selector: ({ id }) => id, maxLength: 2 },
  );
const story: fc.Arbitrary<Story> = fc.record({
  page: fc.constantFrom<PageType>('PERSONAL_LINK', 'GROUP_CALENDAR', 'ROUND_ROBIN_CALENDAR'),
  clicks: fc.array(click, { minLength: 1, maxLength: 3 }),
  isSlotTaken: fc.integer({ min: 0, max: 4 }).map((roll) => roll === 0),
  faults: fc.array(fault, { maxLength: 3 }),
  lookAlikes: lookAlike(['21', '22', '23'], ['host', 'other', 'other', 'nobody']),
  // Nobody could tell one with a host of the page from a booking.
  latecomers: lookAlike(['800000000001', '12'], ['other', 'nobody']),
});

/** By contact: what is given up where somebody books anew, which a colleague holds at the same time. */
const givenUp = { '1001': '31', '1002': '32' } as const;

function givenUpIn({ clicks }: Story): LookAlike[] {
  const contacts = new Set(clicks.flatMap(({ isAnew, contact }) => (isAnew ? [contact] : [])));
  return [...contacts].map((each) => ({
    id: givenUp[each],
    contact: each,
    whose: 'other',
    isExact: true,
    isCanceled: false,
  }));
}

type Says = 'booked' | 'there already' | 'not booked' | 'unknown';
type End = {
  contact: string;
  says: Says;
  /** HubSpot has confirmed it to this very click. */
  isOwn: boolean;
  meetingId: string | null;
  named: string[];
  existingIds: string[];
};

const item = v.object({ id: v.string() });
const told = v.object({
  meeting: v.nullable(item),
  conflicts: v.array(item),
  existingIds: v.array(v.string()),
});
const bookedReply = v.object({ ...told.entries, status: v.string(), wasBookedBefore: v.boolean() });
const foundReply = v.object({ ...told.entries, isBooked: v.boolean() });
const lostReply = v.object({ existingIds: v.array(v.string()) });

/** What the card does: it looks for a booking whose answer got lost before it tries again. */
async function bookAsTheCardDoes(
  lane: Lane,
  { contact, isInsistent, isAnew }: Click,
): Promise<End> {
  const given = isAnew ? { givenUpIds: [givenUp[contact]] } : {};
  const end = (says: Says, { meeting, conflicts, existingIds }: Partial<Told> = {}): End => ({
    contact,
    says,
    isOwn: false,
    meetingId: meeting?.id ?? null,
    named: (conflicts ?? []).map(({ id }) => id),
    existingIds: existingIds ?? [],
  });
  let known: { existingIds?: string[]; isRetry?: boolean } = {};
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const reply = await lane.book(contact, { ...given, ...known });
    if (reply.ok) {
      const data = v.parse(bookedReply, reply.data);
      if (data.status === 'offline') return end('not booked', data);
      if (data.status === 'booked') return { ...end('booked', data), isOwn: !data.wasBookedBefore };
      if (!isInsistent) return end('there already', data);
      known = { ...known, existingIds: data.existingIds };
      continue;
    }
    if (reply.error?.code !== 'OUTCOME_UNKNOWN') return end('not booked');
    const { existingIds } = v.parse(lostReply, reply.error.details);
    const found = await lane.find(contact, { ...given, existingIds });
    if (!found.ok) return end('unknown');
    const data = v.parse(foundReply, found.data);
    if (data.isBooked) return end('booked', data);
    // It may be the booking: a rep looks at it first.
    if (data.conflicts.length > 0) return end('there already', data);
    known = { existingIds: data.existingIds, isRetry: true };
  }
  return end('unknown');
}

type Told = v.InferOutput<typeof told>;

async function tell(lane: Lane, story: Story): Promise<string[]> {
  const { page, clicks, isSlotTaken, faults, latecomers } = story;
  const strangers = [...story.lookAlikes, ...latecomers];
  const old = givenUpIn(story);
  await lane.restore(page);
  await lane.add([...story.lookAlikes, ...old]);
  if (isSlotTaken) {
    await lane.control('scheduler/take-slot-after-next-read', {
      slug: 'page',
      startTime: laneStart,
    });
  }
  for (const each of faults) await lane.control('faults', each);
  const early = clicks.filter(({ isLate }) => !isLate);
  const [ends] = await Promise.all([
    Promise.all(early.map((each) => bookAsTheCardDoes(lane, each))),
    lane.pause().then(() => lane.add(latecomers)),
  ]);
  for (const each of clicks.filter(({ isLate }) => isLate)) {
    ends.push(await bookAsTheCardDoes(lane, each));
  }
  const made = await lane.made(new Set([...strangers, ...old].map(({ id }) => id)));
  const problems = Object.entries(made).flatMap(([contact, ids]) => {
    const own = ends.filter((end) => end.contact === contact);
    totals.bookings += ids.length;
    for (const { says } of own) totals[says] += 1;
    return problemsOf(own, ids, page).map((problem) => `${contact} ${problem}`);
  });
  const [namesBoth] = ends.filter(({ named }) => named.length > 1);
  if (namesBoth !== undefined) totals['names several'] += 1;
  for (const { contact } of clicks.filter(({ isAnew }) => isAnew)) {
    const booked = ends.find((end) => end.contact === contact && end.meetingId !== null);
    const { meetingId, existingIds } = booked ?? {};
    if (meetingId === undefined) continue;
    const replaced = { kind: 'meeting', id: givenUp[contact] };
    await lane.replace(contact, { item: replaced, meetingId, existingIds });
    totals.replaced += 1;
  }
  const touched = await lane.touched(strangers);
  return [...problems, ...touched.map((id) => `${id} of a stranger was changed`)];
}

function problemsOf(ends: End[], made: string[], page: PageType): string[] {
  const booked = ends.filter(({ says }) => says === 'booked');
  const own = booked.filter(({ isOwn }) => isOwn);
  const ownIds = own.flatMap(({ meetingId }) => meetingId ?? []);
  const isNamed = ({ says, named }: End): boolean =>
    says === 'there already' && named.some((id) => made.includes(id));
  const isUnknown = ends.some(({ says }) => says === 'unknown');
  return [
    ...(made.length > ends.length ? ['has more bookings than were asked for'] : []),
    ...(made.length > 1 && page !== 'ROUND_ROBIN_CALENDAR' ? ['has a slot twice'] : []),
    ...(booked.length > 0 && made.length === 0 ? ['is told of none'] : []),
    ...(own.length > made.length ? ['is told of more than there are'] : []),
    ...(new Set(ownIds).size < ownIds.length ? ['is told of one as two'] : []),
    ...(booked.some(({ meetingId }) => meetingId !== null && !made.includes(meetingId))
      ? ['is told that a stranger’s meeting is the booking']
      : []),
    ...(made.length > booked.length && !isUnknown && !ends.some(isNamed)
      ? ['has a booking nobody was told of']
      : []),
    ...(ends.some(({ named, says }) => says === 'there already' && named.length === 0)
      ? ['is told of something there, and not of what']
      : []),
  ];
}

const totals = {
  bookings: 0,
  booked: 0,
  'there already': 0,
  'not booked': 0,
  unknown: 0,
  'names several': 0,
  replaced: 0,
};

it(`books at most once for each intent and says what is true, over ${runCount} interleavings`, async () => {
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
});
