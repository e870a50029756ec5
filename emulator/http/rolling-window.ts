/** The last calls of a rolling stretch of time. Remembers no more than the limit needs. */
export type RollingWindow = {
  /** Calls that are not older than the stretch. */
  used(now: number): number;
  add(now: number, most: number): void;
};

export function createRollingWindow(lengthMs: number): RollingWindow {
  const times: number[] = [];
  return {
    used(now) {
      const start = now - lengthMs;
      while (times[0] !== undefined && times[0] <= start) times.shift();
      return times.length;
    },
    add(now, most) {
      times.push(now);
      while (times.length > most) times.shift();
    },
  };
}
