import { asAppError } from '../load/load-state.ts';
import { isInDoubt, lookInto, type WriteFailure } from './write-failure.ts';
import {
  reduce,
  type Alert,
  type How,
  type Line,
  type Lines,
  type Mark,
  type Result,
  type Settled,
  type Wish,
} from './write-line.ts';

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
  mark: (key: string, mark: Mark) => void;
};

/** What is under way for one thing, one after the other. */
type Queue<Subject> = {
  /** As it was before any of it. */
  origin: Subject;
  last?: Wish<Subject>;
  end?: Promise<unknown>;
  known?: Settled<Subject> | undefined;
};

/** Keeps what was done to each thing, one write after the other. `draw` is told of every change. */
export function createWriteStore<Subject>(
  draw: (lines: Lines<Subject>) => void,
  tell: (alert: Alert) => void,
): WriteStore<Subject> {
  let lines: Lines<Subject> = new Map();
  const remade = new Map<string, Subject>();
  const queues = new Map<string, Queue<Subject>>();

  const emit = (key: string, event: Parameters<typeof reduce<Subject>>[2]): void => {
    lines = reduce(lines, key, event);
    draw(lines);
  };

  /** Shows what became of the last that was wished for; what came in between is no more wished for. */
  const settle = (key: string, queue: Queue<Subject>, isQuiet: boolean): boolean => {
    queues.delete(key);
    const { known } = queue;
    if (known?.result.remade !== undefined) remade.set(key, known.result.remade);
    emit(key, { type: 'settled', settled: known });
    if (known?.failure === undefined && known?.result.alert && !isQuiet) tell(known.result.alert);
    return known !== undefined && known.failure === undefined;
  };

  const finish = async (wishes: Wish<Subject>[], isQuiet: boolean): Promise<Wish<Subject>[]> => {
    const due = wishes.flatMap((wish) => {
      const queue = queues.get(wish.key);
      return queue?.last === wish ? [{ wish, queue }] : [];
    });
    await writeAll(due);
    return due.flatMap(({ wish, queue }) =>
      queue.last === wish && settle(wish.key, queue, isQuiet) ? [wish] : [],
    );
  };

  const lineUp = (wish: Wish<Subject>): Queue<Subject> => {
    const queue = queues.get(wish.key) ?? { origin: wish.subject };
    queue.last = wish;
    queues.set(wish.key, queue);
    emit(wish.key, { type: 'wished', wish, origin: queue.origin });
    return queue;
  };

  const dispatch = async (wishes: Wish<Subject>[], isQuiet = false): Promise<Wish<Subject>[]> => {
    const fresh = wishes.filter(
      ({ key, command }) => queues.get(key)?.last?.command.id !== command.id,
    );
    const lined = fresh.map(lineUp);
    const before = lined.flatMap((queue) => queue.end ?? []);
    const write = () => finish(fresh, isQuiet);
    const end = before.length === 0 ? write() : Promise.all(before).then(write);
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

  return {
    lineOf: (key) => lines.get(key),
    remadeOf: (key) => remade.get(key),
    dispatch,
    check,
    mark: emit,
  };
}

type Due<Subject> = { wish: Wish<Subject>; queue: Queue<Subject> };

/** Writes together all that can be written, and keeps what became of each. */
async function writeAll<Subject>(due: Due<Subject>[]): Promise<void> {
  const toWrite = due.filter(({ wish, queue }) => isToWrite(wish, queue));
  const batch = { size: toWrite.length };
  await Promise.all(
    toWrite.map(async ({ wish, queue }) => {
      queue.known = (await write(wish, queue, batch)) ?? queue.known;
    }),
  );
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
  const told = known?.result.subject;
  const subject = known === undefined ? wish.subject : told === undefined ? origin : told;
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
