/** A day as HubSpot's date input has it: it counts months from 0. */
type DayInput = { year: number; month: number; date: number };

/** Of a text that begins with a day: `2026-11-24`. */
export function dayInput(text: string): DayInput {
  const part = (from: number, to: number): number => Number(text.slice(from, to));
  return { year: part(0, 4), month: part(5, 7) - 1, date: part(8, 10) };
}

/** `2026-11-24` */
export function dayText({ year, month, date }: DayInput): string {
  // Written as entered: a day that does not exist must not become another one.
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  return [pad(year, 4), pad(month + 1, 2), pad(date, 2)].join('-');
}
