let aheadMs = 0;

/** The present moment, also where the clock of the rep's machine is wrong. */
export function present(): Date {
  return new Date(Date.now() + aheadMs);
}

/**
 * Sets the clock by what the function's shows as it answers, in epoch milliseconds. Between question and answer
 * any time is right: the machine may have slept.
 * @param askedAt what the machine's clock showed then.
 */
export function setClock(shown: number, askedAt: number): void {
  aheadMs = Math.min(shown - askedAt, 0) + Math.max(shown - Date.now(), 0) || 0;
}
