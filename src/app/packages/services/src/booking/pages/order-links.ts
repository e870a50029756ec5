import type { MeetingLink } from '@app/hubspot/scheduler/list-meeting-links';

export type Whose = 'item-owner' | 'signed-in-user' | 'contact-owner' | 'other';

/** Whom scheduling pages may belong to; undefined where nobody knows. */
export type KnownUsers = {
  itemOwner?: string | undefined;
  signedIn: string | undefined;
  contactOwner: string | undefined;
};

const ranks: Record<Whose, number> = {
  'item-owner': 0,
  'signed-in-user': 1,
  'contact-owner': 2,
  other: 3,
};

export function whoseLink(organizerUserId: string, users: KnownUsers): Whose {
  const { itemOwner, signedIn, contactOwner } = users;
  if (organizerUserId === signedIn) return 'signed-in-user';
  if (organizerUserId === itemOwner) return 'item-owner';
  return organizerUserId === contactOwner ? 'contact-owner' : 'other';
}

/**
 * Each page once, in the order to offer them: the item owner's, the signed-in user's,
 * the contact owner's, the rest. Of one person the default page comes first; otherwise the name decides.
 */
export function orderLinks(links: readonly MeetingLink[], users: KnownUsers): MeetingLink[] {
  const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const unique = [...new Map(links.map((link) => [link.id, link])).values()];
  const keyed = unique.map((link) => {
    const whose = whoseLink(link.organizerUserId, users);
    return {
      link,
      rank: ranks[whose],
      isDefault: whose !== 'other' && link.isDefault,
      name: link.name ?? link.slug,
    };
  });
  keyed.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(b.isDefault) - Number(a.isDefault) ||
      byName.compare(a.name, b.name) ||
      byName.compare(a.link.slug, b.link.slug),
  );
  return keyed.map(({ link }) => link);
}
