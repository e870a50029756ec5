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

/** Every fault at a call. A refusal after a write took effect would be a lie, so there is none. */
export function casesFor(call: Call): FaultCase[] {
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

export function isWrite({ route }: Call): boolean {
  return !route.startsWith('GET') && !/\/(read|search)$/.test(route);
}
