import { AsyncLocalStorage } from 'node:async_hooks';

type Timer = { at: number; run: () => void; isWanted: () => boolean };

/** A request, or what else a function waits for without a timer. */
type Work = { isAsleep: boolean };

/** Turns of the event loop after which whatever can go on without a timer has done so. */
const quietTurns = 6;

const current = new AsyncLocalStorage<Work>();

type HeldClock = ReturnType<typeof createHeldClock>;

/** What a function takes its time from. */
export type FunctionClock = Pick<
  HeldClock,
  'now' | 'elapsedMs' | 'setTimeout' | 'clearTimeout' | 'during' | 'running'
>;

/**
 * Time for a function and for the account it is called on, which passes only while a function runs and everything
 * waits for it: then at once, up to the next timer. So pauses cost nothing, a slow machine changes nothing, and a
 * deadline comes after as many milliseconds of waiting as in HubSpot.
 */
export function createHeldClock() {
  let passedMs = 0;
  let running = 0;
  /** Grows with all that happens. */
  let changes = 0;
  let timers: Timer[] = [];
  const works = new Set<Work>();

  const isIdle = (): boolean => running > 0 && [...works].every(({ isAsleep }) => isAsleep);

  async function passWhenQuiet(): Promise<void> {
    changes += 1;
    const known = changes;
    for (let turn = 0; turn < quietTurns; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (changes === known && isIdle()) passToNextTimer();
  }
  const changed = (): void => {
    void passWhenQuiet();
  };

  function passToNextTimer(): void {
    timers = timers.filter(({ isWanted }) => isWanted());
    const next = Math.min(...timers.map(({ at }) => at));
    const due = timers.filter(({ at }) => at === next);
    if (due.length === 0) return;
    passedMs = next;
    timers = timers.filter((timer) => !due.includes(timer));
    for (const { run } of due) run();
    changed();
  }

  function add(run: () => void, ms: number, isWanted: Timer['isWanted'] = () => true): Timer {
    const timer = { at: passedMs + Math.max(0, Math.ceil(ms)), run, isWanted };
    timers.push(timer);
    changed();
    return timer;
  }

  /** Time stands still while this is under way, unless it sleeps itself. */
  async function during<Result>(work: () => Promise<Result>): Promise<Result> {
    const own = { isAsleep: false };
    works.add(own);
    changed();
    try {
      return await current.run(own, work);
    } finally {
      works.delete(own);
      changed();
    }
  }

  return {
    /** Epoch milliseconds: the test's own, which `vi.setSystemTime` sets, and what has passed. */
    now: (): number => Date.now() + passedMs,
    elapsedMs: (): number => passedMs,
    reset(): void {
      passedMs = 0;
      timers = [];
    },
    setTimeout: (run: () => void, ms = 0): Timer => add(run, ms),
    clearTimeout(timer: Timer | undefined): void {
      timers = timers.filter((other) => other !== timer);
    },
    during,
    /** Of the work it is called in; outside of a function's nobody waits. Never ends once that work was given up. */
    async sleep(ms: number): Promise<void> {
      const work = current.getStore();
      if (work === undefined || !works.has(work)) return;
      work.isAsleep = true;
      await new Promise<void>((resolve) => {
        add(resolve, ms, () => works.has(work));
      });
      work.isAsleep = false;
    },
    /** Time passes while a function runs. */
    async running<Result>(call: () => Promise<Result>): Promise<Result> {
      running += 1;
      changed();
      try {
        return await call();
      } finally {
        running -= 1;
      }
    },
  };
}

const realTimers = new Map<Timer, NodeJS.Timeout>();

/** Time as it passes. Whoever is slow has not used up any of a function's. */
export const realClock: FunctionClock = {
  now: () => Date.now(),
  elapsedMs: () => 0,
  setTimeout(run, ms = 0) {
    const timer = { at: ms, run, isWanted: () => true };
    realTimers.set(timer, setTimeout(run, ms));
    return timer;
  },
  clearTimeout(timer) {
    if (timer === undefined) return;
    clearTimeout(realTimers.get(timer));
    realTimers.delete(timer);
  },
  during: (work) => work(),
  running: (call) => call(),
};

const NativeDate = Date;

/** A `Date` whose present is that of a clock. */
export function dateOf(now: () => number): DateConstructor {
  return new Proxy(NativeDate, {
    construct: (target, given: unknown[]) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given) as Date,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}
