import type { HubSpotClient } from '@app/hubspot/client';
import { propertyOf } from '@app/hubspot/crm/objects/item';
import { listOwners, type OwnerPage } from '@app/hubspot/crm/account/list-owners';
import { listPipelines, type PipelineReply } from '@app/hubspot/crm/account/list-pipelines';
import { objectTypeIds } from '@app/hubspot/paths';
import { getBookingPage, type BookingPage } from '@app/hubspot/scheduler/get-booking-page';
import { listMeetingLinks, type MeetingLink } from '@app/hubspot/scheduler/list-meeting-links';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import type { AccountProbes } from './probe-account.ts';

/** What is asked only where a first answer left it open; null: it did not. */
export type FollowUps = {
  pipelines: Attempt<PipelineReply[]> | null;
  moreOwners: Attempt<OwnerPage> | null;
  ownPages: Attempt<{ links: MeetingLink[] }> | null;
  /** Scheduling pages that were looked at, for their hosts. */
  looked: Attempt<BookingPage>[];
};

/** Asks on, in one more round trip of at most `maxCalls` calls. What is left of them goes to hosts. */
export async function followUp(
  hubspot: HubSpotClient,
  { appointmentProperties, owners, pages }: AccountProbes,
  { userId, maxCalls }: { userId: string | undefined; maxCalls: number },
): Promise<FollowUps> {
  const status = propertyOf('appointment', 'outcome');
  const hasStatus =
    !appointmentProperties.ok || appointmentProperties.value.some(({ name }) => name === status);
  const ownersAfter =
    owners.ok && !owners.value.owners.some((owner) => isUser(owner, userId))
      ? owners.value.after
      : undefined;
  const isOneOfMany = pages.ok && pages.value.after !== undefined && userId !== undefined;

  const pipelines = hasStatus ? null : attempt(listPipelines(hubspot, objectTypeIds.appointment));
  const moreOwners =
    ownersAfter === undefined || userId === undefined
      ? null
      : attempt(listOwners(hubspot, { isArchived: false, after: ownersAfter }));
  const ownPages = isOneOfMany
    ? attempt(listMeetingLinks(hubspot, { organizerUserId: userId }))
    : null;
  const spent = [pipelines, moreOwners, ownPages].filter((call) => call !== null).length;
  const links = pages.ok ? pagesToLookAt(pages.value.links, userId, maxCalls - spent) : [];
  const looked = Promise.all(
    links.map(({ slug }) => attempt(getBookingPage(hubspot, { slug, timeZone: 'UTC' }))),
  );
  return {
    pipelines: await pipelines,
    moreOwners: await moreOwners,
    ownPages: await ownPages,
    looked: await looked,
  };
}

export function isUser(
  owner: { userId?: number | null | undefined },
  userId: string | undefined,
): boolean {
  return typeof owner.userId === 'number' && String(owner.userId) === userId;
}

/** The signed-in user's own default page, then those with several hosts, then anybody's. */
function pagesToLookAt(
  links: readonly MeetingLink[],
  userId: string | undefined,
  count: number,
): MeetingLink[] {
  const rank = ({ organizerUserId, isDefault, type }: MeetingLink): number => {
    if (isDefault && organizerUserId === userId) return 0;
    return type === 'personal' ? (isDefault ? 2 : 3) : 1;
  };
  return [...links].sort((a, b) => rank(a) - rank(b)).slice(0, count);
}
