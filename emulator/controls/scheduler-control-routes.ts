import * as v from 'valibot';
import { readTime } from '../objects/property-values.ts';
import { text } from '../http/body.ts';
import { interval, meetingHost } from '../scheduler/meeting-link.ts';
import { setMeetingHost } from '../scheduler/scheduler.ts';
import type { Account } from '../account/account.ts';

const time = v.pipe(
  text,
  v.transform(readTime),
  v.number('Not an ISO 8601 time nor epoch milliseconds'),
);

export const takeSlotBody = v.object({
  slug: v.pipe(v.string(), v.minLength(1)),
  startTime: v.optional(time),
});

/** Changes what is given of a host and leaves the rest. */
export const hostBody = v.object({
  userId: text,
  isOffline: v.optional(v.boolean()),
  busyTimes: v.optional(v.array(interval)),
});

export function takeSlotAfterNextRead(
  { scheduler }: Account,
  { slug, startTime }: v.InferOutput<typeof takeSlotBody>,
): void {
  scheduler.takeAfterNextRead.push({ slug, ...(startTime !== undefined && { startTime }) });
}

export function changeHost(
  { scheduler }: Account,
  { userId, isOffline, busyTimes }: v.InferOutput<typeof hostBody>,
): void {
  const known = scheduler.hosts.find((host) => host.userId === userId);
  setMeetingHost(scheduler, {
    ...(known ?? v.parse(meetingHost, { userId })),
    ...(isOffline !== undefined && { isOffline }),
    ...(busyTimes !== undefined && { busyTimes }),
  });
}

export function describeScheduler({ scheduler }: Account) {
  const { links, hosts, reminders, takeAfterNextRead } = scheduler;
  return {
    meetingLinks: links.map(({ slug, type, userIdsOfLinkMembers }) => {
      return { slug, type, userIdsOfLinkMembers };
    }),
    hosts: hosts.map(({ userId, timeZone, isOffline, busyTimes }) => {
      return { userId, timeZone, isOffline, busyTimes };
    }),
    reminders,
    takeAfterNextRead,
  };
}
