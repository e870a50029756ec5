import { valueOf, type StoredRecord } from '../objects/record.ts';
import type { Store } from '../objects/store.ts';
import type { Interval } from './meeting-link.ts';

/** Outcomes of meetings that do not take place (any more). */
const freed = ['CANCELED', 'CANCELLED', 'RESCHEDULED'];
/** How long a meeting without an end is taken to last. */
const withoutEndMs = 30 * 60_000;

/** When the meetings take place that an owner holds or attends, and that reach into `range`. */
export function meetingTimes(store: Store, ownerId: string, range: Interval): Interval[] {
  const times: Interval[] = [];
  for (const record of store.peek('0-47')) {
    const time = timeOf(record);
    if (time !== null && overlaps(time, range) && isWith(record, ownerId)) times.push(time);
  }
  return times;
}

export function overlaps(one: Interval, other: Interval): boolean {
  return one.start < other.end && other.start < one.end;
}

function isWith(record: StoredRecord, ownerId: string): boolean {
  if (valueOf(record, 'hubspot_owner_id') === ownerId) return true;
  return valueOf(record, 'hs_attendee_owner_ids')?.split(';').includes(ownerId) === true;
}

/** A record that is stored never changes, and every look at a calendar asks for all of them. */
const known = new WeakMap<StoredRecord, Interval | null>();

/** When a meeting takes place. Nothing for one that does not. */
function timeOf(record: StoredRecord): Interval | null {
  const seen = known.get(record);
  if (seen !== undefined) return seen;
  const time = readTime(record);
  known.set(record, time);
  return time;
}

function readTime(record: StoredRecord): Interval | null {
  if (record.archivedAt !== undefined) return null;
  if (freed.includes(valueOf(record, 'hs_meeting_outcome') ?? '')) return null;
  const start = Date.parse(valueOf(record, 'hs_meeting_start_time') ?? '');
  if (Number.isNaN(start)) return null;
  const end = Date.parse(valueOf(record, 'hs_meeting_end_time') ?? '');
  return { start, end: end > start ? end : start + withoutEndMs };
}
