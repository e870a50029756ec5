/** `2026-12-03` for three days after `2026-11-30`; earlier for a negative number. Days have no zone. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The Monday on or before a day. */
export function mondayOf(day: string): string {
  return daysAfter(day, -((weekdayOf(day) + 6) % 7));
}

/** 0 for a Sunday, as `Date` counts. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

/** Monday to Sunday. */
export function weekFrom(monday: string): string[] {
  return Array.from({ length: 7 }, (_, index) => daysAfter(monday, index));
}

const dayMs = 86_400_000;
