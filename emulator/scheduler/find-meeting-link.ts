import { notFound } from '../http/errors.ts';
import type { MeetingLink, Scheduler } from './scheduler.ts';

/** The page of a slug, or HubSpot's 404. */
export function findMeetingLink(scheduler: Scheduler, slug: string): MeetingLink {
  const link = scheduler.links.find((other) => other.slug === slug);
  if (link === undefined) throw notFound('slug does not exist');
  return link;
}
