import * as v from 'valibot';
import type { HubSpotClient } from '../client.ts';
import { wireId } from './wire-id.ts';

/** Somebody a scheduling page books with. */
export type PageHost = {
  userId: string;
  name: string | null;
  /** The calendar cannot be reached: a booking with this host alone books nothing. */
  isOffline: boolean;
};

const hostsReply = v.object({
  isOffline: v.optional(v.boolean(), false),
  allUsersBusyTimes: v.optional(
    v.array(
      v.object({
        isOffline: v.optional(v.boolean(), false),
        meetingsUser: v.object({
          userId: wireId,
          userProfile: v.nullish(v.object({ fullName: v.nullish(v.string()) })),
        }),
      }),
    ),
    [],
  ),
});

/** Everybody a scheduling page books with. A page that is offline as a whole has no host online. */
export async function listPageHosts(hubspot: HubSpotClient, slug: string): Promise<PageHost[]> {
  const page = await hubspot.request({
    method: 'GET',
    path: hubspot.paths.bookingInfo(slug),
    query: { timezone: 'UTC' },
    response: hostsReply,
  });
  return page.allUsersBusyTimes.map(({ isOffline, meetingsUser: { userId, userProfile } }) => ({
    userId,
    name: userProfile?.fullName?.trim() || null,
    isOffline: isOffline || page.isOffline,
  }));
}
