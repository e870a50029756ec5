import type { Account } from '../store/account.ts';
import { valueOf, type StoredRecord } from '../store/record.ts';
import type { Interval, MeetingHost } from './meeting-link.ts';
import { openingsIn } from './opening-hours.ts';
import { hostsOf, type MeetingLink } from './scheduler.ts';

/** Outcomes of meetings that do not take place (any more). */
const FREED = ['CANCELED', 'CANCELLED', 'RESCHEDULED'];
/** How long a meeting without an end is taken to last. */
const WITHOUT_END_MS = 30 * 60_000;

export type Calendar = {
  host: MeetingHost;
  /** Empty for a host who is offline: HubSpot cannot read the calendar. */
  busyTimes: Interval[];
  isFree(slot: Interval): boolean;
};

/** The calendars of a page's hosts within `range`, in the order of its members. */
export function readCalendars(account: Account, link: MeetingLink, range: Interval): Calendar[] {
  const hosts = hostsOf(account.scheduler, link);
  const buffer = link.meetingBufferTime;
  const near = { start: range.start - buffer, end: range.end + buffer };
  const meetings = meetingTimes(account, near);
  return hosts.map((host) => {
    const ownerId = ownerIdOf(account, host.userId);
    const all = [...host.busyTimes, ...(meetings.get(ownerId ?? '') ?? [])];
    const busyTimes = host.isOffline
      ? []
      : all.filter((time) => overlaps(time, near)).toSorted((a, b) => a.start - b.start);
    const open = host.availability && [...openingsIn(host.availability, host.timeZone, near)];
    const isFree = (slot: Interval) => {
      const buffered = { start: slot.start - buffer, end: slot.end + buffer };
      const isOpen = open?.some(({ start, end }) => start <= slot.start && slot.end <= end) ?? true;
      return isOpen && !busyTimes.some((time) => overlaps(time, buffered));
    };
    return { host, busyTimes, isFree };
  });
}

/** Whom a slot can be booked with: everyone of a group or no one, the free ones of a round robin. */
export function hostsFor(link: MeetingLink, calendars: Calendar[], slot: Interval): MeetingHost[] {
  const free = calendars.filter((calendar) => calendar.isFree(slot)).map(({ host }) => host);
  const isAnyEnough = link.type === 'ROUND_ROBIN_CALENDAR';
  return isAnyEnough || free.length === calendars.length ? free : [];
}

export function ownerIdOf(account: Account, userId: string): string | undefined {
  return account.owners.find((owner) => String(owner.userId) === userId && !owner.archived)?.id;
}

function overlaps(one: Interval, other: Interval): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The meetings that take place within `range`, per owner who holds or attends them. */
function meetingTimes(account: Account, range: Interval): Map<string, Interval[]> {
  const times = new Map<string, Interval[]>();
  for (const record of account.store.all('0-47')) {
    const time = timeOf(record);
    if (time === undefined || !overlaps(time, range)) continue;
    const attendees = valueOf(record, 'hs_attendee_owner_ids')?.split(';') ?? [];
    const owner = valueOf(record, 'hubspot_owner_id');
    for (const ownerId of new Set(owner === undefined ? attendees : [owner, ...attendees])) {
      times.set(ownerId, [...(times.get(ownerId) ?? []), time]);
    }
  }
  return times;
}

/** By the properties they were read from, which a write replaces. */
const known = new WeakMap<StoredRecord['properties'], Interval | 'never'>();

/** When a meeting takes place. Nothing for one that does not. */
function timeOf(record: StoredRecord): Interval | undefined {
  if (record.archivedAt !== undefined) return undefined;
  const time = known.get(record.properties) ?? readTimeOf(record) ?? 'never';
  known.set(record.properties, time);
  return time === 'never' ? undefined : time;
}

function readTimeOf(record: StoredRecord): Interval | undefined {
  if (FREED.includes(valueOf(record, 'hs_meeting_outcome') ?? '')) return undefined;
  const start = Date.parse(valueOf(record, 'hs_meeting_start_time') ?? '');
  if (Number.isNaN(start)) return undefined;
  const end = Date.parse(valueOf(record, 'hs_meeting_end_time') ?? '');
  return { start, end: end > start ? end : start + WITHOUT_END_MS };
}
