/** What came of a probe. `seen` and `why` hold no values of the account: they go into the report. */
export type Verdict =
  | { is: 'holds' }
  | { is: 'does not hold'; seen: string }
  | { is: 'could not be tried'; why: string };

/** Ends a probe that cannot say anything about this account. */
export class CannotTry extends Error {}

/** Holds, or does not and this was seen instead. */
export function expecting(isAsAssumed: boolean, seen: string): Verdict {
  return isAsAssumed ? { is: 'holds' } : { is: 'does not hold', seen };
}
