import type { GetAvailabilityData } from '@app/contracts/booking/get-availability';
import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import type { Slot } from '@app/domain/time/slot-days';
import { Alert, Button, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import { lengthIn } from '@app/card-kit/clock/clocks';
import { useKept, type DraftPlace } from '@app/card-kit/use-kept';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { ChosenTime } from '../../time-entry/chosen-time.tsx';
import { useBookingTexts } from '../booking-texts.ts';
import { pageName } from '../pages/page-picker.tsx';
import { spokenClocks } from '../slots/slot-clock.ts';
import type { BookingModel, BookingState } from '../use-booking.ts';
import {
  answersOf,
  entryFor,
  labelsOf,
  problemsOf,
  type BookingEntry,
  type Contact,
} from './booking-entry.ts';
import { BookingNotes } from './booking-notes.tsx';
import { FormFields } from './form-fields.tsx';
import { refusedBy } from './refused-by.ts';

/** What a form is about. */
export type BookingSubject = {
  link: MeetingLink;
  page: GetAvailabilityData;
  contact: Contact;
  durationMs: number;
  slot: Slot;
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

/** What the first button says once something has come of it. */
const nextSteps: Partial<Record<BookingState['status'], 'lookAgain' | 'bookAnyway' | 'retry'>> = {
  unconfirmed: 'lookAgain',
  conflict: 'bookAnyway',
  'not-found': 'retry',
};

/** The page's own form for one slot, the review, and the button that books. Stands in a panel. */
export function BookingForm({ subject, booking, note, back }: BookingFormProps) {
  const { words, clocks, now } = useBookingTexts();
  const { link, page, contact, durationMs } = subject;
  const [slot, setSlot] = useState(subject.slot);
  const { entry, change } = useKept(subject.draft, () => entryFor(contact, page));
  const [isChecked, setIsChecked] = useState(false);
  const { state } = booking;
  const own = problemsOf(entry, page, words, clocks.locale);
  const known = isChecked ? own : {};
  const problems = { ...refusedBy(state, words), ...known };
  // What the function would not even send is said like what the card would not.
  const isUnsent = state.status === 'failed' && state.error.code === 'INVALID_INPUT';
  const culprits = labelsOf(isUnsent ? problems : known, page, words);
  const isPassed = slot.start <= now;
  const isInDoubt = state.status === 'unconfirmed';
  const answers = answersOf(entry, page, clocks.locale);
  const submit = (): void => {
    setIsChecked(true);
    if (Object.keys(own).length > 0) return;
    void booking.book({ ...answers, link, start: slot.start, durationMs });
  };

  return (
    <PanelFrame
      notes={
        <>
          {culprits.length > 0 && (
            <Alert title={words.notYet(culprits.join(', '))} variant="danger" />
          )}
          {!(isUnsent && culprits.length > 0) && (
            <BookingNotes booking={booking} onSlot={setSlot} />
          )}
          {note}
        </>
      }
      buttons={
        <Flex direction="column" gap="sm">
          <Review subject={subject} start={slot.start} attendee={answers.attendee} />
          <Flex direction="row" gap="sm">
            <LoadingButton
              variant="primary"
              disabled={isPassed && !isInDoubt}
              loading={state.status === 'booking' || state.status === 'looking'}
              onClick={isInDoubt ? () => void booking.look() : submit}
            >
              {words[nextSteps[state.status] ?? 'book']}
            </LoadingButton>
            <Button onClick={back.press}>
              {state.status === 'conflict' ? words.chooseAnother : back.label}
            </Button>
          </Flex>
        </Flex>
      }
    >
      <ChosenTime {...slot} />
      {isPassed && <Alert title={words.timePassed} variant="warning" />}
      <FormFields
        page={page}
        contact={contact}
        entry={entry}
        problems={problems}
        onChange={(changed) => {
          change(changed);
          if (state.status === 'failed') booking.dismiss();
        }}
      />
    </PanelFrame>
  );
}

type ReviewProps = {
  subject: BookingSubject;
  start: Date;
  attendee: BookingEntry['attendee'];
};

/** What the button will do, in a sentence. */
function Review({ subject: { link, contact, durationMs }, start, attendee }: ReviewProps) {
  const { words, clocks } = useBookingTexts();
  const name = [attendee.firstName, attendee.lastName].join(' ').trim();
  const host = link.type === 'personal' ? link.organizer.name : null;
  return (
    <Text>
      {words.review(
        `${pageName(link)}, ${lengthIn(durationMs, clocks.locale)}`,
        spokenClocks(start, clocks),
        name || (contact.email ?? words.theContact),
        host ?? words.hosts[link.type],
      )}
    </Text>
  );
}
