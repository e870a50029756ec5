const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Minutes a zone is ahead of UTC at an instant. */
export function offsetMinutes(instant: number, timeZone: string): number {
  const parts = formatterOf(timeZone).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const wall = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / MINUTE_MS);
}

/** Midnight of the calendar day an instant falls on in a zone, as if it were UTC. */
export function wallDayOf(instant: number, timeZone: string): number {
  const wall = instant + offsetMinutes(instant, timeZone) * MINUTE_MS;
  return Math.floor(wall / DAY_MS) * DAY_MS;
}

/** Whether this is an IANA zone that the runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Building a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}
