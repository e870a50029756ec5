import { getContact, type Contact } from '@app/hubspot/crm/objects/contact';
import {
  listMeetingLinks as listLinks,
  type MeetingLink,
  type MeetingLinkQuery,
} from '@app/hubspot/scheduler/list-meeting-links';
import { findUserId, findUserNames, loadOwners } from '../../account/owners.ts';
import { attempt, type Attempt } from '../../agenda/attempt.ts';
import type { CacheKey } from '../../container-cache.ts';
import type { ServiceContext } from '../../service-context.ts';
import { nextLinkCursor, readLinkCursor } from './link-cursor.ts';
import { orderLinks, whoseLink, type Whose } from './order-links.ts';

type Request = {
  record: { objectId: string };
  userId?: string | undefined;
  ownerId?: string | undefined;
} & MeetingLinkQuery;

export type OfferedLink = Omit<MeetingLink, 'organizerUserId'> & {
  organizer: { userId: string; name: string | null };
  whose: Whose;
};

/** Whether an account has more pages than are read at once. */
const accountKey: CacheKey<{ hasMany: boolean }> = { name: 'number of scheduling pages' };

type LinkPage = Awaited<ReturnType<typeof listLinks>>;

/**
 * The account's scheduling pages, a hundred at a time, in the order to offer them, and who is to be
 * invited. One round trip deep; a second one where none of the contact owner's pages is among the first
 * hundred, or an organizer not among the first 500 active owners. Where there are more than a hundred, the signed-in
 * user's own pages are asked for too, beside the first hundred once that is known, so that they come first however
 * many there are; of an item that is booked again, its owner's instead. Owners give names and order only and may fail.
 * @throws AppError MISSING_SCOPE; INVALID_INPUT for an `after` of something else; UNAVAILABLE for a list without an end.
 */
export async function listMeetingLinks(
  ctx: ServiceContext,
  { record, userId, ownerId, after, ...filters }: Request,
): Promise<{ links: OfferedLink[]; after?: string; canAddItems: boolean; contact: Contact }> {
  const cursor = after === undefined ? undefined : readLinkCursor(after);
  const isOpen = cursor === undefined && filters.organizerUserId === undefined;
  const readOf = (organizerUserId: string | undefined): Promise<Attempt<LinkPage>> | undefined =>
    isOpen && organizerUserId !== undefined
      ? attempt(listLinks(ctx.hubspot, { ...filters, organizerUserId }))
      : undefined;
  const itemOwner = await userBehind(ctx, ownerId ?? null);
  const firstUserId = itemOwner ?? userId;
  const account = await ctx.cache.get(accountKey, () => Promise.resolve({ hasMany: false }));
  const early = account.hasMany ? readOf(firstUserId) : undefined;
  const [contact, page] = await Promise.all([
    getContact(ctx.hubspot, record.objectId),
    listLinks(ctx.hubspot, { ...filters, after: cursor?.after }),
    early,
    attempt(loadOwners(ctx)),
  ]);
  const hasMore = page.after !== undefined;
  account.hasMany ||= hasMore;

  const contactOwner = await userBehind(ctx, contact.ownerId);
  const organizers = new Set(page.links.map((link) => link.organizerUserId));
  const isOwnerRead = organizers.has(contactOwner ?? '') || contactOwner === firstUserId;
  const [own, owners, names] = await Promise.all([
    early ?? (hasMore ? readOf(firstUserId) : undefined),
    hasMore && !isOwnerRead ? readOf(contactOwner) : undefined,
    attempt(findUserNames(ctx, organizers)),
  ]);
  const read = [...page.links, ...linksOf(own)];

  const users = { itemOwner, signedIn: userId, contactOwner };
  const before = new Set(cursor?.shownUserIds);
  const all = [
    ...read.filter(({ organizerUserId }) => !before.has(organizerUserId)),
    ...linksOf(owners),
  ];
  const shownUserIds = [...before, ...wholeOf(own, firstUserId), ...wholeOf(owners, contactOwner)];
  return {
    links: orderLinks(all, users).map(({ organizerUserId, ...link }) => ({
      ...link,
      organizer: {
        userId: organizerUserId,
        name: (names.ok ? names.value.get(organizerUserId) : undefined) ?? null,
      },
      whose: whoseLink(organizerUserId, users),
    })),
    ...(page.after !== undefined && {
      after: nextLinkCursor(cursor, { after: page.after, shownUserIds }),
    }),
    canAddItems: ctx.options.findItemsOfOtherRecords,
    contact,
  };
}

async function userBehind(
  ctx: ServiceContext,
  ownerId: string | null,
): Promise<string | undefined> {
  if (ownerId === null) return undefined;
  const userId = await attempt(findUserId(ctx, ownerId));
  return userId.ok ? userId.value : undefined;
}

function linksOf(page: Attempt<LinkPage> | undefined): MeetingLink[] {
  return page?.ok === true ? page.value.links : [];
}

/** The person, where all their pages were read, so that none of them has to be shown again. */
function wholeOf(page: Attempt<LinkPage> | undefined, userId: string | undefined): string[] {
  const isWhole = page?.ok === true && page.value.after === undefined;
  return isWhole && userId !== undefined ? [userId] : [];
}
