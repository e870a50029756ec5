import type { Finding, FindingId } from '@app/domain/setup-finding';
import type { Attempt } from '../agenda/attempt.ts';
import { blocked, found, unknown } from './finding.ts';
import { isUser, type FollowUps } from './follow-up.ts';
import type { AccountProbes } from './probe-account.ts';

/** Who can be booked, who is signed in, and which contacts cannot be served in full. */
export function judgePeople(
  probes: AccountProbes,
  followUps: FollowUps,
  userId: string | undefined,
): Finding[] {
  return [
    judgePages(probes),
    judgeHosts(probes, followUps),
    judgeOwner(probes, followUps, userId),
    judgeDefaultPage(probes, followUps, userId),
    judgeContacts('contact-emails', probes.withoutEmail),
    judgeContacts('contact-zones', probes.withoutZone),
  ];
}

function judgePages({ pages }: AccountProbes): Finding {
  if (!pages.ok) return blocked('scheduling-pages', pages.error);
  const { links, after } = pages.value;
  if (links.length === 0) return found('scheduling-pages', 'none');
  const count = `${links.length}${after === undefined ? '' : '+'}`;
  return found('scheduling-pages', 'found', { count });
}

function judgeHosts({ pages }: AccountProbes, { looked }: FollowUps): Finding {
  if (!pages.ok) return blocked('hosts', pages.error);
  if (pages.value.links.length === 0) return unknown('hosts', 'no-pages');
  const answered = looked.flatMap((page) => (page.ok ? [page.value] : []));
  const failed = looked.find((page) => !page.ok);
  if (answered.length === 0) {
    return failed?.ok === false ? blocked('hosts', failed.error) : unknown('hosts', 'too-many');
  }
  const hosts = new Map(
    answered.flatMap(({ members, isOffline: isPageOffline }) =>
      members.map((host) => [host.userId, { ...host, isOffline: host.isOffline || isPageOffline }]),
    ),
  );
  const offline = [...hosts.values()].filter(({ isOffline }) => isOffline);
  const details = {
    pages: String(answered.length),
    allPages: `${pages.value.links.length}${pages.value.after === undefined ? '' : '+'}`,
    hosts: String(hosts.size),
  };
  if (offline.length === 0) return found('hosts', 'online', details);
  return found('hosts', 'offline', {
    ...details,
    offline: String(offline.length),
    people: offline.flatMap(({ name }) => name ?? []),
  });
}

function judgeOwner(
  { owners }: AccountProbes,
  { moreOwners }: FollowUps,
  userId: string | undefined,
): Finding {
  if (userId === undefined) return unknown('owner', 'no-user');
  for (const page of [owners, moreOwners]) {
    if (page?.ok === false) return blocked('owner', page.error);
    if (page?.value.owners.some((owner) => isUser(owner, userId))) return found('owner', 'found');
  }
  const last = moreOwners ?? owners;
  return last.ok && last.value.after !== undefined
    ? unknown('owner', 'too-many')
    : found('owner', 'missing');
}

function judgeDefaultPage(
  { pages }: AccountProbes,
  { ownPages }: FollowUps,
  userId: string | undefined,
): Finding {
  const id = 'default-page';
  if (userId === undefined) return unknown(id, 'no-user');
  const listed = ownPages ?? pages;
  if (!listed.ok) return blocked(id, listed.error);
  const own = listed.value.links.filter(({ organizerUserId }) => organizerUserId === userId);
  const page = own.find(({ isDefault }) => isDefault);
  if (page === undefined) return found(id, own.length === 0 ? 'none' : 'not-default');
  return found(id, 'found', { page: page.name ?? page.slug });
}

function judgeContacts(
  id: Extract<FindingId, 'contact-emails' | 'contact-zones'>,
  without: Attempt<number>,
): Finding {
  if (!without.ok) return blocked(id, without.error);
  return without.value === 0
    ? found(id, 'complete')
    : found(id, 'incomplete', { count: String(without.value) });
}
