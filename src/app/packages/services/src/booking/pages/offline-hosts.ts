import type { Slot } from '@app/domain/time/slot-days';
import type { BookingPage } from '@app/hubspot/scheduler/get-booking-page';
import type { PageMember } from '@app/hubspot/scheduler/page-members';

/** What decides whose calendar a slot would land in. */
export type Hosts = Pick<BookingPage, 'type' | 'bufferMs' | 'members'> & {
  /** Nobody can be reached: whatever is booked ends as `offline`. */
  isOffline: boolean;
};

/**
 * The hosts of a page, from both answers that name them: one has the month's busy times, the other the
 * names and, by its own flag, whether the whole page is offline.
 */
export function hostsOf(page: BookingPage, ofMonth: readonly PageMember[]): Hosts {
  const byUser = new Map(page.members.map((member) => [member.userId, member]));
  for (const member of ofMonth) {
    const known = byUser.get(member.userId);
    byUser.set(member.userId, {
      ...member,
      name: known?.name ?? member.name,
      isOffline: member.isOffline || known?.isOffline === true,
      busyTimes: [...(known?.busyTimes ?? []), ...member.busyTimes],
    });
  }
  const members = [...byUser.values()];
  const areAllOffline = members.length > 0 && members.every(({ isOffline }) => isOffline);
  return {
    type: page.type,
    bufferMs: page.bufferMs,
    members,
    isOffline: page.isOffline || areAllOffline,
  };
}

/** The reachable hosts who are free, with the page's buffer before and after. */
export function freeHosts({ members, bufferMs }: Hosts, { start, end }: Slot): PageMember[] {
  const from = start.getTime() - bufferMs;
  const until = end.getTime() + bufferMs;
  return members.filter(
    ({ isOffline, busyTimes }) =>
      !isOffline && !busyTimes.some((busy) => busy.start < until && busy.end > from),
  );
}

/**
 * Whether nobody who could take a slot can be reached. HubSpot offers it nevertheless, because a calendar
 * it cannot read looks free.
 *
 * One-on-one: whenever the host is offline. Round robin: where every reachable host is busy. Hours of
 * their own, which HubSpot does not tell, may make some more. Group: all hosts take part, so that the
 * reachable ones are free and hold the event; it is marked only where HubSpot calls the whole page offline.
 * That the unreachable ones may be busy is what naming them is for.
 */
export function isOfflineOnly(hosts: Hosts, slot: Slot): boolean {
  if (hosts.isOffline) return true;
  const isRoundRobin = hosts.type === 'round-robin';
  if (!isRoundRobin || !hosts.members.some(({ isOffline }) => isOffline)) return false;
  return freeHosts(hosts, slot).length === 0;
}
