import { Alert, Button, LoadingButton } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import { useKept } from '@app/card-kit/use-kept';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { useBookingTexts } from '../booking-texts.ts';
import type { BookingMessages } from '../messages/en.ts';
import type { BookingState } from '../booking-state.ts';
import type { BookingModel } from '../use-booking.ts';
import { answersOf, entryFor, labelsOf, problemsOf, type BookingEntry } from './booking-entry.ts';
import { spokenClocks } from '../slots/slot-clock.ts';
import { BookingNotes, slotAt } from './booking-notes.tsx';
import { FormFields } from './form-fields.tsx';
import { refusedBy } from './refused-by.ts';
import type { BookingSubject } from './booking-subject.ts';
import { Review } from './review.tsx';

type BookingFormProps = {
  subject: BookingSubject;
  booking: BookingModel;
  /** What else became of the last attempt. */
  note?: ReactNode;
  back: Step;
};

type Step = { label: string; press: () => void };

/** What the first button says once something has come of it. */
const nextSteps: Partial<Record<BookingState['status'], 'bookAnyway' | 'retry'>> = {
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
  const isTaken =
    state.status === 'taken' && state.request.start.getTime() === slot.start.getTime();
  const answers = answersOf(entry, page, clocks.locale);
  const submit = (): void => {
    setIsChecked(true);
    if (Object.keys(own).length > 0) return;
    void booking.book({ ...answers, link, start: slot.start, durationMs });
  };
  const nextStep = nextSteps[state.status];
  const [nearest] = isTaken ? state.nearest : [];
  /** One button, whatever it says: it keeps the focus, which a disabled one would lose. */
  const main = ((): Step => {
    if (isInDoubt) return { label: words.lookAgain, press: () => void booking.look() };
    if (nearest !== undefined) {
      return {
        label: spokenClocks(nearest, clocks),
        press: () => {
          setSlot(slotAt(nearest, { durationMs }));
        },
      };
    }
    if (isTaken || isPassed) return back;
    const label = nextStep === undefined ? bookLabel(answers.attendee, words) : words[nextStep];
    return { label, press: submit };
  })();

  return (
    <PanelFrame
      notes={
        <>
          <Culprits labels={culprits} />
          {!(isUnsent && culprits.length > 0) && (
            <BookingNotes booking={booking} slot={slot} onSlot={setSlot} />
          )}
          {note}
        </>
      }
      buttons={
        <>
          <LoadingButton
            variant="primary"
            loading={state.status === 'booking' || state.status === 'looking'}
            onClick={main.press}
          >
            {main.label}
          </LoadingButton>
          {main !== back && <Button onClick={back.press}>{back.label}</Button>}
        </>
      }
    >
      <Review subject={subject} start={slot.start} answers={answers} isTaken={isTaken} />
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

/** Which fields keep it from being sent. Nothing where none does. */
function Culprits({ labels }: { labels: string[] }) {
  const { words, clocks } = useBookingTexts();
  if (labels.length === 0) return null;
  return (
    <Alert title={words.notYet} variant="danger">
      {words.checkFields(new Intl.ListFormat(clocks.locale).format(labels))}
    </Alert>
  );
}

/** Longer names do not fit beside the other button. */
const longestName = 14;

function bookLabel({ firstName }: BookingEntry['attendee'], words: BookingMessages): string {
  return firstName === '' || firstName.length > longestName
    ? words.book
    : words.bookAndInvite(firstName);
}
