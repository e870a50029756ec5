import { dayAndTime } from '@app/card-kit/clock/time-of-day';
import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import { cityOf } from '@app/domain/time/zone-names';
import { lengthIn } from '@app/card-kit/clock/clocks';
import type { Contact } from '../../../scheduling-page/form/booking-entry.ts';
import type { MethodMessages } from '../messages/en.ts';

export type Proposal = {
  link: MeetingLink;
  contact: Pick<Contact, 'firstName'>;
  starts: readonly Date[];
  durationMs: number;
  /** On whose clock the times are written. */
  timeZone: string;
  locale: string;
};

/** The chosen times in order, as they are written; with the zone's name where the clocks show two of them alike. */
export function proposedTimes({
  starts,
  timeZone,
  locale,
}: Omit<Proposal, 'link' | 'contact'>): string[] {
  const plain = new Intl.DateTimeFormat(locale, { ...dayAndTime(locale), timeZone });
  const exact = new Intl.DateTimeFormat(locale, {
    ...dayAndTime(locale),
    timeZone,
    timeZoneName: 'short',
  });
  const inOrder = [...starts].sort((a, b) => Number(a) - Number(b));
  const texts = inOrder.map((start) => plain.format(start));
  return inOrder.map((start, index) => {
    const text = texts[index] ?? '';
    return texts.indexOf(text) === texts.lastIndexOf(text) ? text : exact.format(start);
  });
}

/** What the rep sends: the times, and the page as it is, since no page of HubSpot's takes a time in its address. */
export function proposalText(proposal: Proposal, { propose }: MethodMessages): string {
  const { link, contact, durationMs, timeZone, locale } = proposal;
  return [
    propose.greeting(contact.firstName),
    propose.question(lengthIn(durationMs, locale), cityOf(timeZone)),
    proposedTimes(proposal)
      .map((time) => `• ${time}`)
      .join('\n'),
    propose.otherTimes(link.url),
  ].join('\n\n');
}

/**
 * The page's address with who it is for. HubSpot documents no parameters of its pages; those that embed them pass
 * these, which are named as HubSpot's API names the fields of a booking. A page that does not know them leaves them.
 */
export function prefilledUrl(
  url: string,
  contact: Pick<Contact, 'firstName' | 'lastName' | 'email'>,
): string {
  const known = (['firstName', 'lastName', 'email'] as const).flatMap((name) => {
    const value = contact[name];
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  if (known.length === 0) return url;
  const [page = url, ...fragment] = url.split('#');
  const joint = page.includes('?') ? '&' : '?';
  return [`${page}${joint}${known.join('&')}`, ...fragment].join('#');
}
