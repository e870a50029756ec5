import { notFound } from '../http/errors.ts';
import type { MeetingHost, MeetingLinkSeed } from './meeting-link.ts';

export type MeetingLink = MeetingLinkSeed & {
  id: string;
  createdAt: string;
  updatedAt: string;
  /** When each member was last given a booking of this page. */
  lastBooked: Record<string, number>;
};

export type Reminder = { meetingId: string; numberOfTimeUnits: number; timeUnit: string };

/** A slot that somebody else takes as soon as the page has been read. */
type SlotToTake = { slug: string; startTime?: number };

/** The scheduling pages of an account. Plain data. */
export type Scheduler = {
  links: MeetingLink[];
  hosts: MeetingHost[];
  reminders: Reminder[];
  takeAfterNextRead: SlotToTake[];
};

export function createScheduler(): Scheduler {
  return { links: [], hosts: [], reminders: [], takeAfterNextRead: [] };
}

/** The page of a slug, or HubSpot's 404. */
export function findMeetingLink(scheduler: Scheduler, slug: string): MeetingLink {
  const link = scheduler.links.find((other) => other.slug === slug);
  if (link === undefined) throw notFound('slug does not exist');
  return link;
}

const firstLinkId = 5_100_001;

/** Adds a page, or replaces the one with its slug. Members without a calendar get one. */
export function addMeetingLink(scheduler: Scheduler, seed: MeetingLinkSeed, at: string): void {
  const previous = scheduler.links.find(({ slug }) => slug === seed.slug);
  const members = seed.userIdsOfLinkMembers;
  const link: MeetingLink = {
    ...seed,
    id: seed.id ?? previous?.id ?? nextLinkId(scheduler),
    userIdsOfLinkMembers: members.length === 0 ? [seed.organizerUserId] : members,
    createdAt: previous?.createdAt ?? at,
    updatedAt: at,
    lastBooked: previous?.lastBooked ?? {},
  };
  const others = scheduler.links.filter(({ slug }) => slug !== seed.slug);
  scheduler.links = previous === undefined ? [...others, link] : replace(scheduler.links, link);
  for (const userId of link.userIdsOfLinkMembers) {
    if (scheduler.hosts.some((host) => host.userId === userId)) continue;
    setMeetingHost(scheduler, {
      userId,
      timeZone: link.timeZone,
      isOffline: false,
      busyTimes: [],
    });
  }
}

export function setMeetingHost(scheduler: Scheduler, host: MeetingHost): void {
  scheduler.hosts = [...scheduler.hosts.filter(({ userId }) => userId !== host.userId), host];
}

export function hostsOf(scheduler: Scheduler, link: MeetingLink): MeetingHost[] {
  return link.userIdsOfLinkMembers.flatMap((userId) => {
    return scheduler.hosts.filter((host) => host.userId === userId);
  });
}

function replace(links: MeetingLink[], link: MeetingLink): MeetingLink[] {
  return links.map((other) => (other.slug === link.slug ? link : other));
}

function nextLinkId(scheduler: Scheduler): string {
  const ids = scheduler.links.map(({ id }) => Number(id)).filter(Number.isSafeInteger);
  return String(Math.max(firstLinkId - 1, ...ids) + 1);
}
