import type { Account } from '../account/account.ts';
import type { Availability } from './availability.ts';
import { hostsOf, type MeetingLink } from './scheduler.ts';

/**
 * Takes the slots that a test asked to be gone once they have been offered: the one at
 * `startTime`, else the first. Something of another calendar lies there for every host of the page.
 */
export function takeSlotsAfterRead(
  account: Account,
  link: MeetingLink,
  { slots }: Availability,
): void {
  const { scheduler } = account;
  const offered = [...slots.values()].flat();
  scheduler.takeAfterNextRead = scheduler.takeAfterNextRead.filter(({ slug, startTime }) => {
    if (slug !== link.slug) return true;
    const slot = offered.find(({ start }) => startTime === undefined || start === startTime);
    if (slot === undefined) return startTime !== undefined;
    for (const host of hostsOf(scheduler, link)) host.busyTimes = [...host.busyTimes, slot];
    return false;
  });
}
