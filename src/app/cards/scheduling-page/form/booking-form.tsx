import type { GetAvailabilityData } from '@app/contracts/booking/get-availability';
import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import type { Slot } from '@app/domain/time/slot-days';
import { Alert, Button, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import { ContactClock, OutsideHoursTag } from '@app/card-kit/views/contact-clock';
import { lengthIn, repClock } from '@app/card-kit/clock/clocks';
import { useKept, type DraftPlace } from '@app/card-kit/use-kept';
import { useBookingTexts } from '../booking-texts.ts';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { pageName } from '../pages/page-picker.tsx';
import { spokenClocks } from '../slots/slot-clock.ts';
import type { BookingModel } from '../use-booking.ts';
import type { BookingWords } from '../words/en.ts';
import {
  answersOf,
  entryFor,
  labelsOf,
  problemsOf,
  type BookingEntry,
  type Contact,
  type Problems,
} from './booking-entry.ts';
import { BookingNotes } from './booking-notes.tsx';
import { FormFields } from './form-fields.tsx';

/** What a form is about. */
export type BookingSubject = {
  link: MeetingLink;
  page: GetAvailabilityData;
  contact: Contact;
  durationMs: number;
  slot: Slot;
  /** Only hosts whose calendar cannot be reached could take it. */
  isOffline: boolean;
  /** Of this page, for this contact, and for the item that is given up where there is one. */
  draft: DraftPlace<BookingEntry>;
};

type BookingFormProps = {
  subject: BookingSubject;
  booking: BookingModel;
  /** What else became of the last attempt. */
  note?: ReactNode;
  back: { label: string; press: () => void };
};

/** The page's own form for one slot, the review, and the button that books. Stands in a panel. */
export function BookingForm({ subject, booking, note, back }: BookingFormProps) {
  const { words, clocks, now } = useBookingTexts();
  const { link, page, contact, durationMs } = subject;
  const [slot, setSlot] = useState(subject.slot);
  const { entry, change: changeEntry } = useKept(subject.draft, () => entryFor(contact, page));
  const [isChecked, setIsChecked] = useState(false);
  const { state } = booking;
  const ownProblems = isChecked ? problemsOf(entry, page, words, clocks.locale) : {};
  const problems = { ...refusedBy(booking, words), ...ownProblems };
  const culprits = labelsOf(ownProblems, page, words);
  const isOffline = page.isOffline || (subject.isOffline && slot === subject.slot);
  const answers = answersOf(entry, page, clocks.locale);
  const attendeeName = [answers.attendee.firstName, answers.attendee.lastName].join(' ').trim();

  const isInDoubt = state.status === 'unconfirmed';
  const isConflict = state.status === 'conflict';
  const isPassed = slot.start <= now;
  const submit = (): void => {
    setIsChecked(true);
    if (Object.keys(problemsOf(entry, page, words, clocks.locale)).length > 0) return;
    void booking.book({ ...answers, link, start: slot.start, durationMs });
  };

  return (
    <PanelFrame
      notes={
        <>
          {culprits.length > 0 && (
            <Alert title={words.notYet(culprits.join(', '))} variant="danger" />
          )}
          <BookingNotes booking={booking} onSlot={setSlot} />
          {note}
        </>
      }
      buttons={
        <Flex direction="column" gap="sm">
          <Text>
            {words.review(
              `${pageName(link)}, ${lengthIn(durationMs, clocks.locale)}`,
              spokenClocks(slot.start, clocks),
              attendeeName || (contact.email ?? words.theContact),
              (link.type === 'personal' ? link.organizer.name : null) ?? words.hosts[link.type],
            )}
          </Text>
          <Flex direction="row" gap="sm">
            <LoadingButton
              variant="primary"
              disabled={isPassed && !isInDoubt}
              loading={state.status === 'booking' || state.status === 'looking'}
              onClick={isInDoubt ? () => void booking.look() : submit}
            >
              {isInDoubt
                ? words.lookAgain
                : isConflict
                  ? words.bookAnyway
                  : state.status === 'not-found'
                    ? words.retry
                    : words.book}
            </LoadingButton>
            <Button onClick={back.press}>{isConflict ? words.chooseAnother : back.label}</Button>
          </Flex>
        </Flex>
      }
    >
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{repClock(slot, now, clocks)}</Text>
        <ContactClock start={slot.start} end={slot.end} />
        <Flex direction="row">
          <OutsideHoursTag start={slot.start} />
        </Flex>
      </Flex>
      {isPassed && <Alert title={words.timePassed} variant="warning" />}
      {isOffline && <Alert title={words.slotOffline} variant="warning" />}
      <FormFields
        page={page}
        contact={contact}
        entry={entry}
        problems={problems}
        onChange={(change) => {
          changeEntry(change);
          if (state.status === 'failed') booking.dismiss();
        }}
      />
    </PanelFrame>
  );
}

/** A refusal, back at the fields it is about: HubSpot's, or the function's, which names entries by their index. */
function refusedBy({ state }: BookingModel, { problems, errors }: BookingWords): Problems {
  if (state.status !== 'failed') return {};
  const { request, error } = state;
  const { property, parameter, reason } = error.details ?? {};
  const found: Problems = {};
  for (const path of [property ?? parameter ?? []].flat()) {
    const [list = '', entry = '', ...rest] = path.split('.');
    const index = Number(entry);
    const isOwn = error.code === 'REJECTED' && reason !== undefined;
    const why = isOwn ? [reason].flat().join(' ') : errors.REJECTED.title;
    if (list === 'guestEmails') {
      const guest = request.guestEmails[index];
      found[list] = isOwn || guest === undefined ? why : problems.guest(guest);
    } else if (path === 'attendee.email') found[path] = isOwn ? why : problems.email;
    else if (list === 'formFields' && property === undefined) {
      found[`${list}.${request.formFields[index]?.name ?? ''}`] = why;
    } else if (list === 'consents' && property === undefined) {
      found[`${list}.${request.consents[index]?.communicationTypeId ?? ''}`] = why;
    } else found[rest.length === 0 || list !== 'attendee' ? path : `${list}.${entry}`] = why;
  }
  return found;
}
