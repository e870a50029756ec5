import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf, type Answer } from './support/call-emulator.ts';
import { halfHourMs, slotsOf, startScheduling, type Slot } from './support/scheduling-page.ts';

const objects = '/crm/objects/2026-03/meetings';

type Started = ReturnType<typeof startScheduling>;
type Interval = { start: number; end: number };

/** `pick` chooses among the slots offered, `halves` is a time of Thursday in half hours from 8. */
type Step = {
  kind: 'book' | 'calendar' | 'move' | 'cancel' | 'archive';
  pick: number;
  halves: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('book', 'calendar', 'move', 'cancel', 'archive'),
  pick: fc.nat(30),
  halves: fc.nat(15),
});

const iso = (time: number) => new Date(time).toISOString();

function timesOf({ halves }: Step): Record<string, string> {
  const start = Date.UTC(2026, 10, 19, 8) + halves * halfHourMs;
  return {
    hs_timestamp: iso(start),
    hs_meeting_start_time: iso(start),
    hs_meeting_end_time: iso(start + 1.5 * halfHourMs),
  };
}

async function take({ call, book, read }: Started, each: Step, made: string[]): Promise<void> {
  const meeting = `${objects}/${made[each.pick % Math.max(made.length, 1)] ?? '404'}`;
  switch (each.kind) {
    case 'book': {
      const slots = slotsOf((await read()).body);
      const slot = slots[each.pick % slots.length];
      const { status } = await book({ startTime: slot?.startMillisUtc });
      expect(status).toBe(200);
      return;
    }
    case 'calendar': {
      const body = {
        associations: [],
        emailReminderSchedule: { reminders: [], shouldIncludeInviteDescription: false },
        timezone: 'UTC',
        properties: {
          hs_meeting_title: 'Calendar',
          hs_meeting_outcome: 'SCHEDULED',
          hubspot_owner_id: '1',
          ...timesOf(each),
        },
      };
      const route = 'POST /scheduler/2026-03/meetings/calendar?organizerUserId=11';
      made.push(idOf(await call(route, { body })));
      return;
    }
    case 'move':
      await call(`PATCH ${meeting}`, { body: { properties: timesOf(each) } });
      return;
    case 'cancel':
      await call(`PATCH ${meeting}`, { body: { properties: { hs_meeting_outcome: 'CANCELED' } } });
      return;
    case 'archive':
      await call(`DELETE ${meeting}`);
  }
}

/** The meetings of the account that take place, and those of them that were booked on the page. */
async function meetings({ call }: Started): Promise<(Interval & { isBooked: boolean })[]> {
  const names = 'hs_meeting_start_time,hs_meeting_end_time,hs_meeting_outcome,hs_meeting_title';
  const { body }: Answer = await call(`GET ${objects}?limit=100&properties=${names}`);
  const { results } = body as { results: { properties: Record<string, string> }[] };
  return results
    .filter(({ properties }) => properties.hs_meeting_outcome === 'SCHEDULED')
    .map(({ properties }) => ({
      start: Date.parse(properties.hs_meeting_start_time ?? ''),
      end: Date.parse(properties.hs_meeting_end_time ?? ''),
      isBooked: properties.hs_meeting_title !== 'Calendar',
    }));
}

function overlaps(one: Interval, other: Interval): boolean {
  return one.start < other.end && other.start < one.end;
}

const toInterval = ({ startMillisUtc, endMillisUtc }: Slot): Interval => {
  return { start: startMillisUtc, end: endMillisUtc };
};

describe('a personal page', () => {
  it('sells no slot twice and offers none over a meeting, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const started = startScheduling({ startTimeIncrementMinutes: 'FIFTEEN' });
        await started.seed();
        const made: string[] = [];

        for (const each of steps) await take(started, each, made);

        const present = await meetings(started);
        const booked = present.filter(({ isBooked }) => isBooked);
        const sold = booked.filter((one) => {
          return booked.some((other) => other !== one && overlaps(one, other));
        });
        const offered = slotsOf((await started.read()).body).map(toInterval);
        expect(sold).toEqual([]);
        expect(
          offered.filter((slot) => present.some((meeting) => overlaps(slot, meeting))),
        ).toEqual([]);
        expect(booked).toHaveLength(steps.filter(({ kind }) => kind === 'book').length);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses every time that it does not offer, and books every one that it does', async () => {
    const started = startScheduling();
    await started.seed();

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 8 * 96 }), async (quarters) => {
        const startTime = Date.UTC(2026, 10, 18) + quarters * (halfHourMs / 2);
        const offered = slotsOf((await started.read()).body);
        const isOffered = offered.some(({ startMillisUtc }) => startMillisUtc === startTime);

        const { status } = await started.book({ startTime });

        expect(status).toBe(isOffered ? 200 : 400);
      }),
      { numRuns: 150 },
    );
  });
});
