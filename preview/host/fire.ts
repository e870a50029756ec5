type Handler<Args extends unknown[]> = ((...args: Args) => unknown) | undefined;

/**
 * Calls a card's handler across the channel. An error of the card's is reported by its worker, not here. A handler of
 * a component that has gone meanwhile throws at once, and nobody waits for it any more.
 */
export function fire<Args extends unknown[]>(handler: Handler<Args>, ...args: Args): void {
  if (handler === undefined) return;
  try {
    void Promise.resolve(handler(...args)).catch(() => undefined);
  } catch {
    // An effect that throws would take the whole page down.
  }
}
