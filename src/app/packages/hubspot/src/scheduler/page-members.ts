import * as v from 'valibot';
import { flag, listOf, textOrEmpty } from './list-of.ts';
import { wireId } from './wire-id.ts';

const profile = v.object({
  fullName: textOrEmpty,
  firstName: textOrEmpty,
  lastName: textOrEmpty,
});

/** `allUsersBusyTimes`. The guide's sample of the availability page leaves out profile and busy times. */
export const membersReply = listOf(
  v.object({
    isOffline: flag,
    meetingsUser: v.object({
      userId: wireId,
      userProfile: v.fallback(v.optional(profile), undefined),
    }),
    busyTimes: listOf(v.object({ start: v.number(), end: v.number() })),
  }),
);

/** A host of a scheduling page. */
export type PageMember = {
  userId: string;
  name: string | null;
  /** HubSpot cannot reach the calendar. Such a host has no busy times and so looks always free. */
  isOffline: boolean;
  busyTimes: { start: number; end: number }[];
};

export function toMembers(reply: v.InferOutput<typeof membersReply>): PageMember[] {
  return reply.map(({ isOffline, meetingsUser: { userId, userProfile }, busyTimes }) => ({
    userId,
    name: userProfile === undefined ? null : nameOf(userProfile),
    isOffline,
    busyTimes,
  }));
}

function nameOf({ fullName, firstName, lastName }: v.InferOutput<typeof profile>): string | null {
  return fullName.trim() || [firstName, lastName].filter(Boolean).join(' ').trim() || null;
}
