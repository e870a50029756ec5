import { cityOf } from '@app/domain/time/zone-names';
import { lengthIn } from '@app/card-kit/clock/clocks';
import { OutsideHoursTag } from '@app/card-kit/views/contact-clock';
import { strong } from '@app/card-kit/strong';
import { Inline, Text, Tile } from '@hubspot/ui-extensions';
import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import { useBookingTexts, type BookingTexts } from '../booking-texts.ts';
import { pageName } from '../pages/page-picker.tsx';
import { contactStart, repStart } from '../slots/slot-clock.ts';
import type { answersOf } from './booking-entry.ts';
import type { BookingSubject } from './booking-subject.ts';

type ReviewProps = {
  subject: BookingSubject;
  start: Date;
  answers: Pick<ReturnType<typeof answersOf>, 'attendee' | 'guestEmails'>;
  /** Somebody was faster. */
  isTaken: boolean;
};

/** What the button will do: what and with whom, when on both clocks, who is invited. */
export function Review({ subject: { link, durationMs }, start, answers, isTaken }: ReviewProps) {
  const texts = useBookingTexts();
  const { words, clocks, now } = texts;
  const emails = [answers.attendee.email, ...answers.guestEmails].filter(Boolean);
  return (
    <Tile compact>
      <Text format={strong}>{whatWithWhom(link, lengthIn(durationMs, clocks.locale), texts)}</Text>
      <Text format={isTaken ? { lineDecoration: 'strikethrough' } : {}}>
        {onBothClocks(start, texts)}
      </Text>
      {start > now && (
        <Inline>
          <OutsideHoursTag start={start} />
        </Inline>
      )}
      {link.type === 'round-robin' && <Text variant="microcopy">{words.hubSpotChooses}</Text>}
      {emails.length > 0 && (
        <Text variant="microcopy">
          {words.invites(new Intl.ListFormat(clocks.locale).format(emails))}
        </Text>
      )}
    </Tile>
  );
}

/** `30 min with Ben Ode`, after the page's name where that says something else. */
function whatWithWhom(link: MeetingLink, length: string, { words }: BookingTexts): string {
  const known = link.type === 'personal' ? link.organizer.name : null;
  const name = pageName(link);
  const what = words.bookedWith(length, known ?? words.hosts[link.type]);
  return known !== null && name.includes(known) ? what : `${name} · ${what}`;
}

/** `Mon, Nov 30, 3:45 PM · 9:45 AM for Ada (New York)`. */
function onBothClocks(start: Date, { words, clocks, contactName }: BookingTexts): string {
  const own = repStart(start, clocks);
  const theirs = contactStart(start, clocks);
  if (theirs === null || clocks.contactZone === null) return own;
  return `${own} · ${words.clockOf(theirs, contactName, cityOf(clocks.contactZone))}`;
}
