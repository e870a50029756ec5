/** What an answer says beside its body, and when it came by the function's clock, in epoch ms. */
export type AnswerNote = { headers: Headers; arrivedAt: number };

export type HeadRoom = { remaining: number; max: number };

/**
 * How many milliseconds HubSpot's clock is ahead of the function's; undefined where no answer bears a
 * date. The middle of all answers counts, because a gateway in between may date its own.
 */
export function clockOffsetMs(notes: readonly AnswerNote[]): number | undefined {
  const offsets = notes
    .map(({ headers, arrivedAt }) => Date.parse(headers.get('date') ?? '') - arrivedAt)
    .filter((offset) => !Number.isNaN(offset))
    .sort((a, b) => a - b);
  return offsets[Math.floor(offsets.length / 2)];
}

/**
 * What is left of the requests HubSpot allows in ten seconds and in a day, at the lowest. Searches bear no
 * such headers, and an app with OAuth sees no daily ones.
 */
export function headRoomOf(
  notes: readonly AnswerNote[],
): Record<'burst' | 'daily', HeadRoom | null> {
  return {
    burst: lowest(notes, 'x-hubspot-ratelimit-remaining', 'x-hubspot-ratelimit-max'),
    daily: lowest(notes, 'x-hubspot-ratelimit-daily-remaining', 'x-hubspot-ratelimit-daily'),
  };
}

function lowest(notes: readonly AnswerNote[], remaining: string, max: string): HeadRoom | null {
  const rooms = notes.flatMap(({ headers }) => {
    const room = { remaining: numberIn(headers, remaining), max: numberIn(headers, max) };
    return Number.isNaN(room.remaining) || Number.isNaN(room.max) ? [] : [room];
  });
  return rooms.sort((a, b) => a.remaining - b.remaining)[0] ?? null;
}

function numberIn(headers: Headers, name: string): number {
  return Number.parseInt(headers.get(name) ?? '', 10);
}
