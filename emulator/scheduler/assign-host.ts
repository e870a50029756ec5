import { meetingsUserId } from './booking-info.ts';
import type { MeetingHost } from './meeting-link.ts';
import type { MeetingLink } from './scheduler.ts';

/**
 * Who gets a booking. A round robin takes the one whose last booking is longest ago, of those the
 * caller thinks available if there are any; other pages their organizer. Whoever is offline comes
 * last.
 */
export function assignHost(
  link: MeetingLink,
  bookable: MeetingHost[],
  likelyAvailable: string[],
): MeetingHost | undefined {
  const isLikely = ({ userId }: MeetingHost) => {
    return likelyAvailable.includes(userId) || likelyAvailable.includes(meetingsUserId(userId));
  };
  const rank = (host: MeetingHost): number[] => [
    host.isOffline ? 1 : 0,
    isLikely(host) ? 0 : 1,
    link.lastBooked[host.userId] ?? 0,
  ];
  if (link.type === 'ROUND_ROBIN_CALENDAR') {
    return bookable.toSorted((a, b) => compare(rank(a), rank(b)))[0];
  }
  const online = bookable.filter(({ isOffline }) => !isOffline);
  const candidates = online.length > 0 ? online : bookable;
  return candidates.find(({ userId }) => userId === link.organizerUserId) ?? candidates[0];
}

function compare(one: number[], other: number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}
