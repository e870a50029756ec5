import type { AppError } from '@app/domain/app-error';
import { moment } from '../moment.ts';
import type { WriteFailure } from './write-failure.ts';

export type Alert = { type: 'success' | 'warning'; message: string };

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
  /** True where this put something back, so that its own way back does it again. */
  isBack?: boolean;
  /** Puts it back; absent where nobody knows what stood before. */
  undo?: Command<Subject> | undefined;
  alert?: Alert | undefined;
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
  current?: (error: AppError, subject: Subject) => Subject;
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
  (
    | {
        status: 'saving';
        /** As it was before any of what is on its way. */
        origin: Subject;
      }
    | { status: 'refused' | 'kept'; failure: WriteFailure; at: number }
  );

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

/** What became of one wish. */
export type Settled<Subject> = {
  wish: Wish<Subject>;
  result: Result<Subject>;
  failure?: WriteFailure;
};

/** What a rep has done about a refusal, or a card that knows better. */
export type Mark =
  /** Leaves it as somebody else has made it. */
  | { type: 'kept' }
  /** Takes that back. */
  | { type: 'asked' }
  /** Forgets what was refused at a place that is left. */
  | { type: 'left'; place: Place }
  /** Believes what HubSpot says, from now on. */
  | { type: 'forgotten' };

type Event<Subject> =
  | Mark
  | { type: 'wished'; wish: Wish<Subject>; origin: Subject }
  | { type: 'settled'; settled: Settled<Subject> | undefined };

function change<Subject>(line: Line<Subject>, event: Event<Subject>): Line<Subject> | undefined {
  const { done, attempt } = line;
  switch (event.type) {
    case 'wished':
      return { done, attempt: { ...event.wish, status: 'saving', origin: event.origin } };
    case 'settled':
      return event.settled === undefined ? { done } : settledLine(line, event.settled);
    case 'kept':
      return attempt?.status === 'refused' ? keptLine(line, attempt) : line;
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

function keptLine<Subject>(
  { done }: Line<Subject>,
  attempt: Attempt<Subject> & { status: 'refused' | 'kept' },
): Line<Subject> {
  const { place, subject: over, command, failure } = attempt;
  const subject = command.current?.(failure.error, over);
  const kept = subject === undefined ? done : { subject, place, at: moment() };
  return { done: kept, attempt: { ...attempt, status: 'kept' } };
}

function settledLine<Subject>(
  { done, attempt }: Line<Subject>,
  { wish, result, failure }: Settled<Subject>,
): Line<Subject> | undefined {
  const at = moment();
  const { subject, said } = result;
  const isTold = subject !== undefined || said !== undefined;
  const now = isTold ? { ...result, place: wish.place, at } : undefined;
  if (failure !== undefined) {
    // What was looked for and had not happened is not told as done.
    const isUndone = failure.isChecked && attempt?.status === 'refused' && attempt.at === done?.at;
    return {
      done: now ?? (isUndone ? undefined : done),
      attempt: { ...wish, status: 'refused', failure, at },
    };
  }
  return now && { done: now };
}

export function reduce<Subject>(
  lines: Lines<Subject>,
  key: string,
  event: Event<Subject>,
): Lines<Subject> {
  const known = lines.get(key) ?? {};
  const line = change(known, event);
  if (line === known) return lines;
  const next = new Map(lines);
  if (line === undefined) next.delete(key);
  else next.set(key, line);
  return next;
}
