import { valueOf, type StoredRecord } from '../objects/record.ts';
import type { Store } from '../objects/store.ts';
import type { Interval } from './meeting-link.ts';

/** Outcomes of meetings that do not take place (any more). */
const freed = ['CANCELED', 'CANCELLED', 'RESCHEDULED'];
/** How long a meeting without an end is taken to last. */
const withoutEndMs = 30 * 60_000;

/** When the meetings take place that an owner holds or attends. */
export function meetingTimes(store: Store, ownerId: string): Interval[] {
  return [...store.all('0-47')].filter((record) => isWith(record, ownerId)).flatMap(timeOf);
}

function isWith(record: StoredRecord, ownerId: string): boolean {
  if (valueOf(record, 'hubspot_owner_id') === ownerId) return true;
  return valueOf(record, 'hs_attendee_owner_ids')?.split(';').includes(ownerId) === true;
}

/** A record that is stored never changes, and every look at a calendar asks for all of them. */
const known = new WeakMap<StoredRecord, Interval[]>();

function timeOf(record: StoredRecord): Interval[] {
  const times = known.get(record) ?? readTime(record);
  known.set(record, times);
  return times;
}

/** When a meeting takes place. Nothing for one that does not. */
function readTime(record: StoredRecord): Interval[] {
  if (record.archivedAt !== undefined) return [];
  if (freed.includes(valueOf(record, 'hs_meeting_outcome') ?? '')) return [];
  const start = Date.parse(valueOf(record, 'hs_meeting_start_time') ?? '');
  if (Number.isNaN(start)) return [];
  const end = Date.parse(valueOf(record, 'hs_meeting_end_time') ?? '');
  return [{ start, end: end > start ? end : start + withoutEndMs }];
}
