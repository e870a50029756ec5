import { setTimeout as sleep } from 'node:timers/promises';

/** How time passes for latency, locks, limits and what search sees, whatever the date is. */
export type Passage = {
  elapsedMs: () => number;
  sleep: (ms: number) => Promise<unknown>;
};

export const realPassage: Passage = { elapsedMs: () => performance.now(), sleep };

export type Clock = {
  now(): Date;
  elapsedMs: () => number;
  /** Epoch milliseconds for a write. Strictly increasing, also when `now` stands still. */
  nextWrite(): number;
  /** Makes later writes later than this one, which was made before. */
  catchUp(write: number): void;
  /** Epoch milliseconds of the last write, 0 before the first. */
  lastWrite(): number;
};

export function createClock(now: () => Date, { elapsedMs }: Passage = realPassage): Clock {
  let lastWrite = 0;
  return {
    now,
    elapsedMs,
    nextWrite() {
      lastWrite = Math.max(now().getTime(), lastWrite + 1);
      return lastWrite;
    },
    catchUp(write) {
      lastWrite = Math.max(lastWrite, write);
    },
    lastWrite: () => lastWrite,
  };
}

/** The clock of the environment: `EMULATOR_NOW` (ISO 8601) stands still, without it time passes. */
export function readNow(environment: Record<string, string | undefined>): () => Date {
  const fixed = environment.EMULATOR_NOW;
  if (fixed === undefined || fixed === '') return () => new Date();
  const time = Date.parse(fixed);
  if (Number.isNaN(time)) throw new Error(`EMULATOR_NOW is not an ISO 8601 time: ${fixed}`);
  return () => new Date(time);
}
