/** A day as HubSpot's date input has it: it counts months from 0. */
type DayInput = { year: number; month: number; date: number };

/** Of a text that begins with a day: `2026-11-24`. */
export function dayInput(text: string): DayInput {
  const part = (from: number, to: number): number => Number(text.slice(from, to));
  return { year: part(0, 4), month: part(5, 7) - 1, date: part(8, 10) };
}

/** `2026-11-24` */
export function dayText({ year, month, date }: DayInput): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}
