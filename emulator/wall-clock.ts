import { Temporal } from 'temporal-polyfill';

const minuteMs = 60_000;
export const dayMs = 86_400_000;

const mostKept = 10_000;
const offsets = new Map<string, number>();

/** Minutes a zone is ahead of UTC at an instant. What was asked is kept: a demo account is made of the same instants. */
export function offsetMinutes(instant: number, timeZone: string): number {
  const key = `${instant} ${timeZone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const minutes = Math.round(zoned(instant, timeZone).offsetNanoseconds / 1e6 / minuteMs);
  if (offsets.size >= mostKept) offsets.clear();
  offsets.set(key, minutes);
  return minutes;
}

/** Midnight of the calendar day an instant falls on in a zone, as if it were UTC. */
export function wallDayOf(instant: number, timeZone: string): number {
  return utc(zoned(instant, timeZone).toPlainDate().toPlainDateTime());
}

/** Whether this is an IANA zone that the runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    // Offsets such as +02:00 are no zones of HubSpot's.
    return !/^[+-]/.test(name) && zoned(0, name).timeZoneId !== '';
  } catch {
    return false;
  }
}

/**
 * The instants at which a zone's clocks show a wall time (given as if it were UTC), ascending:
 * one, two where clocks are set back, none where they skip it.
 */
function instantsOf(wall: number, timeZone: string): number[] {
  const time = plain(wall);
  const instants = (['earlier', 'later'] as const).map((disambiguation) =>
    time.toZonedDateTime(timeZone, { disambiguation }),
  );
  return [
    ...new Set(
      instants
        .filter((each) => each.toPlainDateTime().equals(time))
        .map(({ epochMilliseconds }) => epochMilliseconds),
    ),
  ];
}

/** The first instant at which the clocks show this wall time or a later one. */
export function firstInstantAt(wall: number, timeZone: string): number {
  const [first] = instantsOf(wall, timeZone);
  if (first !== undefined) return first;
  const before = plain(wall).toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return before.getTimeZoneTransition('next')?.epochMilliseconds ?? before.epochMilliseconds;
}

/** Turns wall times of one day into instants, without asking for the offset where it is constant. */
export function clockOfDay(wallDay: number, timeZone: string) {
  const start = plain(wallDay).toZonedDateTime(timeZone);
  const end = plain(wallDay + dayMs).toZonedDateTime(timeZone);
  if (start.offsetNanoseconds !== end.offsetNanoseconds || start.hoursInDay !== 24) {
    return {
      instantsOf: (wall: number) => instantsOf(wall, timeZone),
      firstInstantAt: (wall: number) => firstInstantAt(wall, timeZone),
    };
  }
  const offset = wallDay - start.epochMilliseconds;
  return {
    instantsOf: (wall: number) => [wall - offset],
    firstInstantAt: (wall: number) => wall - offset,
  };
}

function zoned(instant: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(timeZone);
}

function plain(wall: number): Temporal.PlainDateTime {
  return zoned(wall, 'UTC').toPlainDateTime();
}

function utc(time: Temporal.PlainDateTime): number {
  return time.toZonedDateTime('UTC').epochMilliseconds;
}
