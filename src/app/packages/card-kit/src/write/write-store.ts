import type { AppError } from '@app/domain/app-error';
import { asAppError } from '../load/load-state.ts';
import { isInDoubt, lookInto, type WriteFailure } from './write-failure.ts';

/** What became of a command. */
export type Result<Subject> = {
  /** As it stands in HubSpot now, where the answer told. */
  subject?: Subject | undefined;
  /** True once it was deleted or taken away: nothing more can be done with it but put it back. */
  isGone?: boolean;
  /** What stands in its place from now on. */
  remade?: Subject | undefined;
  /** The sentence that says what was done. */
  said?: string | undefined;
  /** Puts it back; absent where nobody knows what stood before. */
  undo?: Command<Subject> | undefined;
  alert?: { type: 'success' | 'warning'; message: string } | undefined;
  /** Why it was not done, where more is known than that. */
  error?: AppError | undefined;
};

/** What a command was written over. */
type Over<Subject> = { subject: Subject; isForced: boolean };

export type How<Subject> = {
  /** Writes although somebody changed it meanwhile: the rep has seen both. */
  isForced: boolean;
  /** The way back over what was written just before, while this one waited for it. */
  since: Command<Subject> | undefined;
  /** The same object for all that are written together. */
  batch: { size: number };
};

/** One change of one thing. */
export type Command<Subject> = {
  /** The same for two that wish for the same: a second press of a button writes nothing. */
  id: string;
  /** What is shown until HubSpot has answered. */
  optimistic?: (subject: Subject) => Subject;
  /** Writes it over what stands there now; null where there is nothing to write. Rejects with an AppError. */
  run: (subject: Subject, how: How<Subject>) => Promise<Result<Subject> | null>;
  /**
   * Looks whether it has happened, where the answer got lost; null where all is as before. Rejects with an
   * AppError, STALE where HubSpot has something else than was written and than there was before.
   */
  find?: (lost: AppError, over: Over<Subject>) => Promise<Result<Subject> | null>;
  /** What stands there by what the refusal tells. */
  current?: (error: AppError) => Subject;
};

/** Where a command was given, and where it is told what became of it. */
type Place = string | null;

export type Wish<Subject> = {
  key: string;
  /** As it was shown. */
  subject: Subject;
  command: Command<Subject>;
  place: Place;
  isForced?: boolean;
};

export type Attempt<Subject> = Wish<Subject> &
  ({ status: 'saving' } | { status: 'refused' | 'kept'; failure: WriteFailure; at: number });

export type Done<Subject> = Result<Subject> & {
  place: Place;
  /** When the card got to know. */
  at: number;
};

/** What the rep has done to one thing since the card opened. */
export type Line<Subject> = {
  /** What was done last. */
  done?: Done<Subject> | undefined;
  /** What is on its way since, was refused, or was refused and then left as it is. */
  attempt?: Attempt<Subject> | undefined;
};

export type Lines<Subject> = ReadonlyMap<string, Line<Subject>>;

export type WriteStore<Subject> = {
  lineOf: (key: string) => Line<Subject> | undefined;
  /** What stands in the place of a thing that was made again. */
  remadeOf: (key: string) => Subject | undefined;
  /**
   * Shows it at once and writes it; resolves to the wishes that were saved. Of what is wanted for one thing
   * while it is being saved, the last is written afterwards, over what came of it.
   */
  dispatch: (wishes: Wish<Subject>[], isQuiet?: boolean) => Promise<Wish<Subject>[]>;
  /** Looks whether what nobody knows has happened, and resolves to that. */
  check: (key: string) => Promise<boolean>;
  /** Leaves what was refused as somebody else has made it. */
  keep: (key: string) => void;
  /** Takes that back. */
  askAgain: (key: string) => void;
  /** Forgets what was refused at a place that is left. */
  leave: (key: string, place: Place) => void;
  /** Believes what HubSpot says, from now on. */
  forget: (key: string) => void;
};

type Settled<Subject> = { wish: Wish<Subject>; result: Result<Subject>; failure?: WriteFailure };

/** What is under way for one thing, one after the other. */
type Queue<Subject> = {
  /** As it was before any of it. */
  origin: Subject;
  last?: Wish<Subject>;
  end?: Promise<unknown>;
  known?: Settled<Subject> | undefined;
};

type Event<Subject> =
  | { type: 'wished'; wish: Wish<Subject> }
  | { type: 'settled'; settled: Settled<Subject> | undefined; at: number }
  | { type: 'kept' | 'asked' | 'forgotten'; at: number }
  | { type: 'left'; place: Place };

let last = 0;

/** Puts in order what a card asks and what it gets to know, whatever its clock does. */
export function moment(): number {
  last += 1;
  return last;
}

function change<Subject>(line: Line<Subject>, event: Event<Subject>): Line<Subject> | undefined {
  const { done, attempt } = line;
  switch (event.type) {
    case 'wished':
      return { done, attempt: { ...event.wish, status: 'saving' } };
    case 'settled':
      return event.settled === undefined ? { done } : settledLine(line, event.settled, event.at);
    case 'kept': {
      if (attempt?.status !== 'refused') return line;
      const subject = attempt.command.current?.(attempt.failure.error);
      const kept = { subject, place: attempt.place, at: event.at };
      return { done: subject === undefined ? done : kept, attempt: { ...attempt, status: 'kept' } };
    }
    case 'asked':
      return attempt?.status === 'kept'
        ? { done, attempt: { ...attempt, status: 'refused' } }
        : line;
    case 'left':
      return attempt?.status === 'refused' && attempt.place === event.place ? { done } : line;
    case 'forgotten':
      return undefined;
  }
}

function settledLine<Subject>(
  { done }: Line<Subject>,
  { wish, result, failure }: Settled<Subject>,
  at: number,
): Line<Subject> | undefined {
  const { subject, said } = result;
  const isTold = subject !== undefined || said !== undefined;
  const now = isTold ? { ...result, place: wish.place, at } : undefined;
  if (failure !== undefined) {
    return { done: now ?? done, attempt: { ...wish, status: 'refused', failure, at } };
  }
  return now && { done: now };
}

function reduce<Subject>(
  lines: Lines<Subject>,
  key: string,
  event: Event<Subject>,
): Lines<Subject> {
  const next = new Map(lines);
  const line = change(lines.get(key) ?? {}, event);
  if (line === undefined) next.delete(key);
  else next.set(key, line);
  return next;
}

/** Keeps what was done to each thing, one write after the other. `draw` is told of every change. */
export function createWriteStore<Subject>(
  draw: (lines: Lines<Subject>) => void,
  tell: (alert: NonNullable<Result<Subject>['alert']>) => void,
): WriteStore<Subject> {
  let lines: Lines<Subject> = new Map();
  const remade = new Map<string, Subject>();
  const queues = new Map<string, Queue<Subject>>();

  const emit = (key: string, event: Event<Subject>): void => {
    lines = reduce(lines, key, event);
    draw(lines);
  };

  /** Shows what became of the last that was wished for; what came in between is no more wished for. */
  const settle = (key: string, queue: Queue<Subject>, isQuiet: boolean): boolean => {
    queues.delete(key);
    const { known } = queue;
    if (known?.result.remade !== undefined) remade.set(key, known.result.remade);
    emit(key, { type: 'settled', settled: known, at: moment() });
    if (known?.failure === undefined && known?.result.alert && !isQuiet) tell(known.result.alert);
    return known !== undefined && known.failure === undefined;
  };

  const finish = async (wishes: Wish<Subject>[], isQuiet: boolean): Promise<Wish<Subject>[]> => {
    const due = wishes.flatMap((wish) => {
      const queue = queues.get(wish.key);
      return queue?.last === wish ? [{ wish, queue }] : [];
    });
    const toWrite = due.filter(({ wish, queue }) => isToWrite(wish, queue));
    const batch = { size: toWrite.length };
    await Promise.all(
      toWrite.map(async ({ wish, queue }) => {
        queue.known = (await write(wish, queue, batch)) ?? queue.known;
      }),
    );
    return due.flatMap(({ wish, queue }) =>
      queue.last === wish && settle(wish.key, queue, isQuiet) ? [wish] : [],
    );
  };

  const dispatch = (wishes: Wish<Subject>[], isQuiet = false): Promise<Wish<Subject>[]> => {
    const fresh = wishes.filter(
      ({ key, command }) => queues.get(key)?.last?.command.id !== command.id,
    );
    if (fresh.length === 0) return Promise.resolve([]);
    const lined = fresh.map((wish) => {
      const queue = queues.get(wish.key) ?? { origin: wish.subject };
      queue.last = wish;
      queues.set(wish.key, queue);
      emit(wish.key, { type: 'wished', wish });
      return queue;
    });
    const before = lined.flatMap((queue) => queue.end ?? []);
    const end =
      before.length === 0
        ? finish(fresh, isQuiet)
        : Promise.all(before).then(() => finish(fresh, isQuiet));
    for (const queue of lined) queue.end = end;
    return end;
  };

  const check = (key: string): Promise<boolean> => {
    const attempt = lines.get(key)?.attempt;
    if (attempt?.status !== 'refused' || queues.has(key)) return Promise.resolve(false);
    const queue: Queue<Subject> = { origin: attempt.subject };
    queues.set(key, queue);
    const end = look(attempt, attempt.failure).then((known) => {
      queue.known = known;
      return queue.last === undefined && settle(key, queue, false);
    });
    queue.end = end;
    return end;
  };

  const emitNow = (key: string, type: 'kept' | 'asked' | 'forgotten'): void => {
    emit(key, { type, at: moment() });
  };

  return {
    lineOf: (key) => lines.get(key),
    remadeOf: (key) => remade.get(key),
    dispatch,
    check,
    keep: (key) => {
      emitNow(key, 'kept');
    },
    askAgain: (key) => {
      emitNow(key, 'asked');
    },
    forget: (key) => {
      emitNow(key, 'forgotten');
    },
    leave: (key, place) => {
      emit(key, { type: 'left', place });
    },
  };
}

/**
 * Whether anything can be written: not where it has been saved so, and not where nobody knows yet what became of
 * the write before, in whose place this one then stands.
 */
function isToWrite<Subject>(wish: Wish<Subject>, queue: Queue<Subject>): boolean {
  const { known } = queue;
  if (known?.failure !== undefined && isInDoubt(known.failure)) {
    queue.known = { ...known, wish: { ...wish, subject: queue.origin } };
    return false;
  }
  return (
    known === undefined || known.failure !== undefined || known.wish.command.id !== wish.command.id
  );
}

async function write<Subject>(
  wish: Wish<Subject>,
  { origin, known }: Queue<Subject>,
  batch: How<Subject>['batch'],
): Promise<Settled<Subject> | null> {
  const subject = known === undefined ? wish.subject : (known.result.subject ?? origin);
  const since = known?.failure === undefined ? known?.result.undo : undefined;
  const { command, isForced = false } = wish;
  const over = { ...wish, subject };
  try {
    const result = await command.run(subject, { isForced, since, batch });
    return result && settledOf(over, result);
  } catch (thrown) {
    return settledOf(over, { error: asAppError(thrown) });
  }
}

async function look<Subject>(wish: Wish<Subject>, lost: WriteFailure): Promise<Settled<Subject>> {
  const { subject, command, isForced = false } = wish;
  let found: Result<Subject> = {};
  const failure = await lookInto(lost, async (error) => {
    const result = await command.find?.(error, { subject, isForced });
    if (result) found = result;
    return Boolean(result);
  });
  return failure === null ? settledOf(wish, found) : { wish, result: {}, failure };
}

function settledOf<Subject>(wish: Wish<Subject>, result: Result<Subject>): Settled<Subject> {
  const { error } = result;
  return { wish, result, ...(error !== undefined && { failure: { error } }) };
}
