import { type Call, route } from '../http/call.ts';
import { invalid } from '../http/errors.ts';
import { listReply } from '../http/paging.ts';
import { requireOneOf } from '../http/tokens.ts';
import { availabilityOf } from './availability.ts';
import { availabilityReply, bookingInfoReply } from './booking-info.ts';
import { findMeetingLink, type MeetingLink } from './scheduler.ts';
import { takeSlotsAfterRead } from './take-slot.ts';
import { isTimeZone } from '../wall-clock.ts';
import { schedulerPaths } from '../http/paths.ts';

const types = ['PERSONAL_LINK', 'GROUP_CALENDAR', 'ROUND_ROBIN_CALENDAR'];
const lastMonthOffset = 120;

function linkReply(link: MeetingLink) {
  const { id, slug, name, type, organizerUserId, userIdsOfLinkMembers, defaultLink } = link;
  return {
    id,
    slug,
    link: `https://meetings.hubspot.com/${slug}`,
    name,
    type,
    organizerUserId,
    userIdsOfLinkMembers,
    defaultLink,
    createdAt: link.createdAt,
    updatedAt: link.updatedAt,
  };
}

function requireRead(call: Call): void {
  requireOneOf(call.token, ['scheduler.meetings.meeting-link.read']);
}

/** A filter by name also finds pages by their slug, as HubSpot's sample does. */
function isNamed({ name, slug }: MeetingLink, wanted: string): boolean {
  return [name, slug].some((text) => text.toLowerCase().includes(wanted.toLowerCase()));
}

function listLinks(call: Call): MeetingLink[] {
  const { query } = call;
  const [type, name, organizer] = [
    query.get('type'),
    query.get('name'),
    query.get('organizerUserId'),
  ];
  if (type !== null && !types.includes(type)) {
    throw invalid(`type must be one of ${types.join(', ')}, got ${type}`);
  }
  return call.account.scheduler.links.filter((link) => {
    const isWantedType = type === null || link.type === type;
    const isOfOrganizer = organizer === null || link.organizerUserId === organizer;
    return isWantedType && isOfOrganizer && (name === null || isNamed(link, name));
  });
}

function readMonth({ query }: Call) {
  const timeZone = query.get('timezone');
  if (timeZone === null || timeZone === '') throw invalid('timezone is required');
  if (!isTimeZone(timeZone)) throw invalid(`${timeZone} is not a valid time zone`);
  const sent = query.get('monthOffset') ?? '0';
  const monthOffset = Number(sent);
  if (!/^\d+$/.test(sent) || monthOffset > lastMonthOffset) {
    throw invalid(`monthOffset must be a whole number of months ahead, got ${sent}`);
  }
  return { timeZone, monthOffset };
}

function readAvailability(call: Call) {
  requireRead(call);
  const link = findMeetingLink(call.account.scheduler, call.param('slug'));
  const availability = availabilityOf(call.account, link, readMonth(call));
  return { link, availability };
}

export const schedulerRoutes = [
  route('GET', schedulerPaths('/meeting-links'), (call) => {
    requireRead(call);
    const links = listLinks(call);
    const { status, body } = listReply(call, links, { byDefault: 10, most: 100, toRow: linkReply });
    return { status, body: { total: links.length, ...body } };
  }),
  route('GET', schedulerPaths('/meeting-links/book/availability-page/:slug'), (call) => {
    const { link, availability } = readAvailability(call);
    const body = availabilityReply(call.account, availability);
    takeSlotsAfterRead(call.account, link, availability);
    return { status: 200, body };
  }),
  route('GET', schedulerPaths('/meeting-links/book/:slug'), (call) => {
    const { link, availability } = readAvailability(call);
    const body = bookingInfoReply(call.account, link, availability);
    takeSlotsAfterRead(call.account, link, availability);
    return { status: 200, body };
  }),
];
