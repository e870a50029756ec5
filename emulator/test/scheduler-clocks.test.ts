import { describe, expect, it } from 'vitest';
import { monthAt } from '../scheduler/availability.ts';
import type { WeeklyHours } from '../scheduler/meeting-link.ts';
import { slotsIn } from '../scheduler/opening-hours.ts';

const hourMs = 3_600_000;
const days = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

function everyDay(start: number, end: number): WeeklyHours {
  return Object.fromEntries(days.map((day) => [day, [{ start: start * 60, end: end * 60 }]]));
}

/** Wall clock and UTC of the slots that start on one calendar day of the zone. */
function slotsOn(day: string, timeZone: string, availability: WeeklyHours, minutes = 30) {
  const link = { timeZone, availability, startTimeIncrementMinutes: 'THIRTY' as const };
  const noon = Date.parse(`${day}T12:00Z`);
  const range = { start: noon - 48 * hourMs, end: noon + 48 * hourMs };
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return [...slotsIn(link, minutes * 60_000, range)]
    .map(({ start, end }) => ({
      wall: format.format(start),
      utc: new Date(start).toISOString().slice(11, 16),
      minutes: (end - start) / 60_000,
    }))
    .filter(({ wall }) => wall.startsWith(day))
    .map(({ wall, ...rest }) => ({ wall: wall.slice(11), ...rest }));
}

const wallsOn = (...parameters: Parameters<typeof slotsOn>) => {
  return slotsOn(...parameters).map(({ wall }) => wall);
};

describe('opening hours', () => {
  it.each([
    ['Europe/Berlin', '2026-03-27', '08:00'],
    ['Europe/Berlin', '2026-03-30', '07:00'],
    ['America/New_York', '2026-10-30', '13:00'],
    ['America/New_York', '2026-11-02', '14:00'],
    ['Asia/Kathmandu', '2026-11-02', '03:15'],
    ['Australia/Lord_Howe', '2026-04-03', '22:00'],
    ['Australia/Lord_Howe', '2026-04-06', '22:30'],
    ['Pacific/Apia', '2011-12-29', '19:00'],
    ['Pacific/Apia', '2011-12-31', '19:00'],
  ])('open at nine on the clocks of %s on %s, %s UTC', (timeZone, day, utc) => {
    const [first] = slotsOn(day, timeZone, everyDay(9, 17));

    expect(first).toEqual({ wall: '09:00', utc, minutes: 30 });
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', ['01:30', '03:00'], 46],
    ['America/New_York', '2026-03-08', ['01:30', '03:00'], 46],
    ['Australia/Lord_Howe', '2026-10-04', ['01:30', '02:30'], 47],
  ])('skip the times that do not exist in %s on %s', (timeZone, day, around, count) => {
    const walls = wallsOn(day, timeZone, everyDay(0, 24));

    expect(walls).toHaveLength(count);
    expect(walls.slice(3, 5)).toEqual(around);
  });

  it.each([
    ['Europe/Berlin', '2026-10-25', '02:00', '00:00', '02:00'],
    ['America/New_York', '2026-11-01', '01:00', '05:00', '07:00'],
  ])('offer a time that comes twice in %s on %s once', (timeZone, day, wall, utc, next) => {
    const slots = slotsOn(day, timeZone, everyDay(0, 24));

    const walls = slots.map((slot) => slot.wall);
    expect(walls).toHaveLength(48);
    expect(new Set(walls).size).toBe(48);
    expect(slots.find((slot) => slot.wall === wall)?.utc).toBe(utc);
    expect(slots[walls.indexOf(wall) + 2]?.utc).toBe(next);
  });

  it('have no slot on the day that Apia left out', () => {
    const walls = wallsOn('2011-12-30', 'Pacific/Apia', everyDay(0, 24));

    expect(walls).toEqual([]);
  });

  it('end where the clocks skip their end, so that no slot reaches over it', () => {
    const walls = wallsOn('2026-03-29', 'Europe/Berlin', { SUNDAY: [{ start: 60, end: 150 }] });

    expect(walls).toEqual(['01:00', '01:30']);
  });

  it('measure a duration in elapsed time, not on the wall clock', () => {
    const slots = slotsOn('2026-03-29', 'Europe/Berlin', everyDay(1, 5), 120);

    expect(slots).toEqual([
      { wall: '01:00', utc: '00:00', minutes: 120 },
      { wall: '01:30', utc: '00:30', minutes: 120 },
      { wall: '03:00', utc: '01:00', minutes: 120 },
    ]);
  });

  it('are those of each weekday, and one where they touch', () => {
    const hours = {
      THURSDAY: [
        { start: 600, end: 660 },
        { start: 540, end: 600 },
      ],
    };

    const thursday = wallsOn('2026-11-19', 'Europe/Berlin', hours, 60);
    const friday = wallsOn('2026-11-20', 'Europe/Berlin', hours, 60);

    expect(thursday).toEqual(['09:00', '09:30', '10:00']);
    expect(friday).toEqual([]);
  });
});

describe('months', () => {
  it.each([
    ['Europe/Berlin', '2026-10-31T23:00', '2026-11-30T23:00'],
    ['America/New_York', '2026-11-01T04:00', '2026-12-01T05:00'],
    ['Asia/Kathmandu', '2026-10-31T18:15', '2026-11-30T18:15'],
    ['Pacific/Apia', '2026-10-31T11:00', '2026-11-30T11:00'],
  ])('begin at midnight in %s', (timeZone, start, end) => {
    const month = monthAt(Date.parse('2026-11-18T10:00Z'), timeZone, 0);

    const texts = [month.start, month.end].map((time) => new Date(time).toISOString());
    expect(texts).toEqual([`${start}:00.000Z`, `${end}:00.000Z`]);
  });
});
