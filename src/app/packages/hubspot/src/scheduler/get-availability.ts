import * as v from 'valibot';
import type { HubSpotClient } from '../client.ts';
import { flag, listOf } from './list-of.ts';
import { membersReply, toMembers, type PageMember } from './page-members.ts';

export type AvailabilityQuery = {
  slug: string;
  timeZone: string;
  /** Months after the current one, as clocks in `timeZone` count. */
  monthOffset: number;
};

export type Availability = {
  /** When slots start, by their duration in ms; ascending, each once. */
  starts: ReadonlyMap<number, Date[]>;
  /** Whether later months may have slots. */
  hasMore: boolean;
  members: PageMember[];
};

// The specification gives these as 32-bit integers, which cannot hold them.
const offered = v.fallback(
  v.object({ availabilities: listOf(v.object({ startMillisUtc: v.number() })) }),
  { availabilities: [] },
);

const availabilityReply = v.pipe(
  v.looseObject({}),
  // An object of somebody else's would say that nothing is free.
  v.check((reply) => 'linkAvailability' in reply || 'allUsersBusyTimes' in reply),
  v.object({
    linkAvailability: v.fallback(
      v.optional(
        v.object({
          linkAvailabilityByDuration: v.fallback(v.record(v.string(), offered), {}),
          hasMore: flag,
        }),
      ),
      undefined,
    ),
    allUsersBusyTimes: membersReply,
  }),
);

/**
 * What a scheduling page offers in one month. Buffers, notice and working hours are applied by HubSpot
 * already. A slot ends its duration after its start, whatever end HubSpot prints: that is what is booked.
 */
export async function getAvailability(
  hubspot: HubSpotClient,
  { slug, timeZone, monthOffset }: AvailabilityQuery,
): Promise<Availability> {
  const { linkAvailability, allUsersBusyTimes } = await hubspot.request({
    method: 'GET',
    path: hubspot.paths.availability(slug),
    query: { timezone: timeZone, monthOffset: String(monthOffset) },
    response: availabilityReply,
  });
  const byDuration = Object.entries(linkAvailability?.linkAvailabilityByDuration ?? {});
  return {
    starts: new Map(
      byDuration.map(([durationMs, { availabilities }]) => [
        Number(durationMs),
        datesOf(availabilities.map(({ startMillisUtc }) => startMillisUtc)),
      ]),
    ),
    hasMore: linkAvailability?.hasMore ?? false,
    members: toMembers(allUsersBusyTimes),
  };
}

function datesOf(epochMs: number[]): Date[] {
  return [...new Set(epochMs)]
    .sort((a, b) => a - b)
    .map((time) => new Date(time))
    .filter((date) => !Number.isNaN(date.getTime()));
}
