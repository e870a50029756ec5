/** One value a start has had, as a property's history tells it. */
export type StartChange = {
  /** Null where it was cleared. */
  start: Date | null;
  at: Date;
  /** Who or what made the change, in words. */
  by: string | null;
};

export type Move = {
  from: Date;
  to: Date;
  at: Date;
  by: string | null;
  /** How long before the start that was given up; negative when it had passed. */
  noticeMs: number;
};

export type MoveLedger = { bookedFor: Date | null; moves: Move[]; totalSlipMs: number };

const echoMs = 60_000;

/**
 * How a start has been moved, oldest first. Writing the same value again is no move, and what a calendar
 * sync echoes back and forth within a minute counts as the one change it comes to: that of whoever wrote
 * the value that stayed, first.
 */
export function moveLedger(changes: readonly StartChange[]): MoveLedger {
  const settled = settle(
    changes
      .flatMap(({ start, at, by }) => (start === null ? [] : [{ start, at, by }]))
      .sort((a, b) => a.at.getTime() - b.at.getTime()),
  );
  const moves = settled.slice(1).flatMap(({ start, at, by }, index): Move[] => {
    const from = settled[index]?.start;
    if (from === undefined || isSame(from, start)) return [];
    return [{ from, to: start, at, by, noticeMs: from.getTime() - at.getTime() }];
  });
  const first = settled[0]?.start;
  const last = settled.at(-1)?.start;
  return {
    bookedFor: first ?? null,
    moves,
    totalSlipMs: first && last ? last.getTime() - first.getTime() : 0,
  };
}

type Settled = { start: Date; at: Date; by: string | null };

/** One value for each burst of changes that began within a minute. */
function settle(changes: readonly Settled[]): Settled[] {
  const bursts: Settled[][] = [];
  for (const change of changes) {
    const burst = bursts.at(-1);
    const began = burst?.[0]?.at.getTime();
    if (burst === undefined || began === undefined || change.at.getTime() - began > echoMs) {
      bursts.push([change]);
    } else {
      burst.push(change);
    }
  }
  return bursts.flatMap((burst) => {
    const last = burst.at(-1);
    return burst.find(({ start }) => last !== undefined && isSame(start, last.start)) ?? [];
  });
}

function isSame(a: Date, b: Date): boolean {
  return a.getTime() === b.getTime();
}
