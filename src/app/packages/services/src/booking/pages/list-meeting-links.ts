import { getContact, type Contact } from '@app/hubspot/crm/objects/contact';
import {
  listMeetingLinks as listLinks,
  type MeetingLink,
  type MeetingLinkQuery,
} from '@app/hubspot/scheduler/list-meeting-links';
import { findUserId, findUserNames, loadOwners } from '../../account/owners.ts';
import { attempt, type Attempt } from '../../agenda/attempt.ts';
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

type LinkPage = Awaited<ReturnType<typeof listLinks>>;

/**
 * The account's scheduling pages, a hundred at a time, in the order to offer them, and who is to be
 * invited. One round trip deep; a second one where none of the contact owner's pages is among the first
 * hundred, or an organizer not among the first 500 active owners. The signed-in user's own pages are asked
 * for beside the first hundred, so that they come first however many there are; of an item that is booked
 * again, its owner's instead. Owners give names and order only and may fail.
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
  const [contact, page, own] = await Promise.all([
    getContact(ctx.hubspot, record.objectId),
    listLinks(ctx.hubspot, { ...filters, after: cursor?.after }),
    readOf(firstUserId),
    attempt(loadOwners(ctx)),
  ]);

  const contactOwner = await userBehind(ctx, contact.ownerId);
  const read = [...page.links, ...linksOf(own)];
  const isOwnerRead =
    page.after === undefined || read.some((link) => link.organizerUserId === contactOwner);
  const [owners, names] = await Promise.all([
    isOwnerRead ? undefined : readOf(contactOwner),
    attempt(findUserNames(ctx, new Set(read.map((link) => link.organizerUserId)))),
  ]);

  const users = { itemOwner, signedIn: userId, contactOwner };
  const before = new Set(cursor?.shownUserIds);
  const all = [
    ...read.filter(({ organizerUserId }) => !before.has(organizerUserId)),
    ...linksOf(owners),
  ];
  const shownUserIds = [
    ...before,
    ...(isWhole(own) && firstUserId !== undefined ? [firstUserId] : []),
    ...(isWhole(owners) && contactOwner !== undefined ? [contactOwner] : []),
  ];
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

/** Whether all pages of a person were read, so that none of them has to be shown again. */
function isWhole(page: Attempt<LinkPage> | undefined): boolean {
  return page?.ok === true && page.value.after === undefined;
}
