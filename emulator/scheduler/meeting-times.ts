import { valueOf, type StoredRecord } from '../store/record.ts';
import type { Store } from '../store/store.ts';
import type { Interval } from './meeting-link.ts';

const MEETINGS = '0-47';
/** Outcomes of meetings that do not take place (any more). */
const FREED = ['CANCELED', 'CANCELLED', 'RESCHEDULED'];
/** How long a meeting without an end is taken to last. */
const WITHOUT_END_MS = 30 * 60_000;

/** Per owner, when the meetings take place that he or she holds or attends, by meeting id. */
type MeetingTimes = Map<string, Map<string, Interval>>;

const known = new WeakMap<Store, MeetingTimes>();

/** When an owner is in meetings. Costs no more than the owner's meetings, however many there are. */
export function meetingTimes(store: Store, ownerId: string): Iterable<Interval> {
  const times = known.get(store) ?? followMeetings(store);
  known.set(store, times);
  return times.get(ownerId)?.values() ?? [];
}

function followMeetings(store: Store): MeetingTimes {
  const times: MeetingTimes = new Map();
  for (const record of store.all(MEETINGS)) addTime(times, record);
  store.listen({
    onRecord(before, after) {
      if (after.type.id !== MEETINGS) return;
      if (before !== undefined) {
        for (const ownerId of ownersOf(before)) times.get(ownerId)?.delete(before.id);
      }
      addTime(times, after);
    },
    onAssociation() {
      // Whom a meeting is about keeps nobody busy.
    },
  });
  return times;
}

function addTime(times: MeetingTimes, record: StoredRecord): void {
  const time = timeOf(record);
  if (time === undefined) return;
  for (const ownerId of ownersOf(record)) {
    const own = times.get(ownerId) ?? new Map<string, Interval>();
    own.set(record.id, time);
    times.set(ownerId, own);
  }
}

function ownersOf(record: StoredRecord): Set<string> {
  const attendees = valueOf(record, 'hs_attendee_owner_ids')?.split(';') ?? [];
  const owner = valueOf(record, 'hubspot_owner_id');
  return new Set(owner === undefined ? attendees : [owner, ...attendees]);
}

/** When a meeting takes place. Nothing for one that does not. */
function timeOf(record: StoredRecord): Interval | undefined {
  if (record.archivedAt !== undefined) return undefined;
  if (FREED.includes(valueOf(record, 'hs_meeting_outcome') ?? '')) return undefined;
  const start = Date.parse(valueOf(record, 'hs_meeting_start_time') ?? '');
  if (Number.isNaN(start)) return undefined;
  const end = Date.parse(valueOf(record, 'hs_meeting_end_time') ?? '');
  return { start, end: end > start ? end : start + WITHOUT_END_MS };
}
