import type { Account } from '../account/account.ts';
import type { Interval, MeetingHost } from './meeting-link.ts';
import { meetingTimes, overlaps } from './meeting-times.ts';
import { openingsIn } from './opening-hours.ts';
import { hostsOf, type MeetingLink } from './scheduler.ts';

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
  return hosts.map((host) => {
    const ownerId = ownerIdOf(account, host.userId);
    const meetings = ownerId === undefined ? [] : meetingTimes(account.store, ownerId, near);
    const all = [...host.busyTimes, ...meetings];
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
