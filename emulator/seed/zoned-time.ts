const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Minutes a zone is ahead of UTC at an instant. */
function offsetMinutes(instant: number, timeZone: string): number {
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

/** The instant at which a zone's clocks show this wall time, given as if it were UTC. */
export function instantOf(wall: number, timeZone: string): number {
  const guess = wall - offsetMinutes(wall, timeZone) * MINUTE_MS;
  return wall - offsetMinutes(guess, timeZone) * MINUTE_MS;
}

/** Midnight of the calendar day an instant falls on in a zone, as if it were UTC. */
export function wallDayOf(instant: number, timeZone: string): number {
  const wall = instant + offsetMinutes(instant, timeZone) * MINUTE_MS;
  return Math.floor(wall / DAY_MS) * DAY_MS;
}

/** Moves a wall day by working days, Monday to Friday. */
export function addWorkdays(wallDay: number, days: number): number {
  const step = Math.sign(days) * DAY_MS;
  let day = wallDay;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

const STRIDE = 8;

/** The wall day on which a zone next (or last) changes its clocks, if it does within a year. */
export function clockChangeDay(from: number, timeZone: string, step: 1 | -1): number | undefined {
  const start = wallDayOf(from, timeZone);
  const offsetAfter = (days: number) => {
    return offsetMinutes(start + step * days * DAY_MS + DAY_MS / 2, timeZone);
  };
  const offset = offsetAfter(0);
  let days = 0;
  while (days < 366 && offsetAfter(days + STRIDE) === offset) days += STRIDE;
  const sameUntil = days;
  while (days <= sameUntil + STRIDE && offsetAfter(days) === offset) days += 1;
  if (days > sameUntil + STRIDE) return undefined;
  return start + step * (step === 1 ? days : days - 1) * DAY_MS;
}
