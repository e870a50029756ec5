import { wallClockOf } from './local-time.ts';
import { inOrderOfTime, type Slot } from './slot-days.ts';
import { zoneClock } from './zone-clock.ts';

/** Night ends at 6, the morning at 12, the afternoon at 17, the evening at midnight. */
export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening';

export type SlotsOfPart = { part: PartOfDay; slots: Slot[] };

/** The part of the day an instant falls in for someone in `timeZone`. */
export function partOfDay(instant: Date, timeZone: string): PartOfDay {
  return partAt(Number(wallClockOf(instant, timeZone).slice(11, 13)));
}

/** The slots of a day by its parts, both in order; parts without slots are left out. */
export function groupByPartOfDay(slots: readonly Slot[], timeZone: string): SlotsOfPart[] {
  const clock = zoneClock(timeZone);
  const sorted = inOrderOfTime(slots).map((slot) => {
    return { slot, part: partAt(new Date(clock(slot.start)).getUTCHours()) };
  });
  return parts
    .map((part) => ({
      part,
      slots: sorted.filter((candidate) => candidate.part === part).map(({ slot }) => slot),
    }))
    .filter((group) => group.slots.length > 0);
}

const parts: readonly PartOfDay[] = ['night', 'morning', 'afternoon', 'evening'];

function partAt(hour: number): PartOfDay {
  if (hour < 6) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}
