/** The wall clock of a zone at an instant, as `2026-11-24T15:00` (24 hours, no seconds). */
export function wallClockOf(instant: Date, timeZone: string): string {
  const parts = wallClockFormat(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The calendar day an instant falls on for someone in `timeZone`, as `YYYY-MM-DD`. */
export function localDayOf(instant: Date, timeZone: string): string {
  return wallClockOf(instant, timeZone).slice(0, 10);
}

/** Calendar days from one instant to another as somebody in `timeZone` counts them. */
export function daysBetween(from: Date, to: Date, timeZone: string): number {
  const midnight = (instant: Date): number => Date.parse(localDayOf(instant, timeZone));
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/** Whether two zones show a different time at an instant; zones of other names may agree. */
export function isDifferentClock(instant: Date, a: string, b: string): boolean {
  return wallClockOf(instant, a) !== wallClockOf(instant, b);
}

/** Whether it is before 08:00 or from 18:00 on in a zone. */
export function isOutsideWorkingHours(instant: Date, timeZone: string): boolean {
  const hour = Number(wallClockOf(instant, timeZone).slice(11, 13));
  return hour < 8 || hour >= 18;
}

/** One formatter per zone: making one takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function wallClockFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}
