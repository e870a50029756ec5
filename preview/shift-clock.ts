/**
 * Moves this realm's `Date` so that it reads `startsAt` now and goes on ticking from there. Timers and
 * `performance` stay as they are. Lets a function, a card and the demo account agree on a date that never changes.
 */
export function shiftClock(startsAt: string): void {
  const RealDate = Date;
  const offset = RealDate.parse(startsAt) - RealDate.now();
  if (Number.isNaN(offset)) throw new Error(`Not a date: ${startsAt}`);
  const now = () => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
