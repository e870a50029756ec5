import { sample } from '../../support/whole.ts';

/** A fault of the emulator: a status, or what else may happen to an answer. */
export type FaultKind = number | 'reset' | 'truncate' | 'html' | { delayMs: number };

/** One call to HubSpot: its method and path, and how many of the same came before it. */
export type Call = { route: string; skip: number };

export type FaultCase = Call & {
  fault: FaultKind;
  when: 'before' | 'after';
  /** How often in a row: once is overcome by a repetition, three times is not. */
  count: number;
};

/** With these HubSpot says that it did not do what it was asked to. */
const refusals = [400, 401, 403, 404, 409, 423, 429, 477];
/** After these nobody can tell. */
const lostAnswers: FaultKind[] = [500, 502, 503, 504, 'reset', 'truncate', 'html'];
const lasting: FaultKind[] = [500, 'reset', 'truncate'];

/** Every call to every fault, and a time-out; a fixed sample of them where not all are tried. */
export function casesOf(calls: readonly Call[]): FaultCase[] {
  // Calls have 18 or 28 faults: over a function's calls, and over functions of few calls, each kind comes up.
  return [...sample(calls.flatMap(casesFor), 11, calls.length), timeOutAt(calls)];
}

/** An answer that never comes while a function waits, at the call that matters most. */
function timeOutAt(calls: readonly Call[]): FaultCase {
  const [first] = calls;
  if (first === undefined) throw new Error('The function called nothing.');
  const call = calls.find(isWrite) ?? first;
  return { ...call, fault: { delayMs: 600_000 }, when: 'after', count: 1 };
}

/** Every fault at a call. A refusal after a write took effect would be a lie, so there is none. */
function casesFor(call: Call): FaultCase[] {
  const before: FaultCase[] = [
    ...[...refusals, ...lostAnswers].map((fault) => ({ fault, count: 1 })),
    ...lasting.map((fault) => ({ fault, count: 3 })),
  ].map((rest) => ({ ...call, when: 'before', ...rest }));
  if (!isWrite(call)) return before;
  const after: FaultCase[] = [
    ...lostAnswers.map((fault) => ({ fault, count: 1 })),
    ...lasting.map((fault) => ({ fault, count: 3 })),
  ].map((rest) => ({ ...call, when: 'after', ...rest }));
  return [...before, ...after];
}

function isWrite({ route }: Call): boolean {
  return !route.startsWith('GET') && !/\/(read|search)$/.test(route);
}
