type Handler<Args extends unknown[]> = ((...args: Args) => unknown) | undefined;

/** Calls a card's handler across the channel. An error of the card's is reported by its worker, not here. */
export function fire<Args extends unknown[]>(handler: Handler<Args>, ...args: Args): void {
  if (handler === undefined) return;
  void Promise.resolve(handler(...args)).catch(() => undefined);
}
