import { Panel } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import type { BookingHost } from '../../booking/booking-host.ts';
import { useBookingTexts } from '../booking-texts.ts';
import type { BookingModel } from '../use-booking.ts';
import { BookingForm } from './booking-form.tsx';
import type { BookingSubject } from './booking-subject.ts';

type BookingPanelProps = {
  id: string;
  subject: BookingSubject;
  booking: BookingModel;
  host: Pick<BookingHost, 'closeOverlay'>;
  /** What else became of the last attempt. */
  note?: ReactNode;
  /** Its id once it has opened, null once it has closed. */
  onPanel: (id: string | null) => void;
};

/** What a slot opens. */
export function BookingPanel({ id, subject, booking, host, note, onPanel }: BookingPanelProps) {
  const { words, contactName } = useBookingTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Panel
      id={id}
      title={words.bookTitle(contactName)}
      width="sm"
      onOpen={() => {
        // A refusal of another slot is no news here.
        booking.dismiss();
        setIsOpen(true);
        onPanel(id);
      }}
      onClose={() => {
        setIsOpen(false);
        onPanel(null);
      }}
    >
      {/* A closed panel lives in the worker too: its fields are made only once it opens. */}
      {isOpen && (
        <BookingForm
          subject={subject}
          booking={booking}
          note={note}
          back={{
            label: words.otherTime,
            press: () => {
              host.closeOverlay(id);
            },
          }}
        />
      )}
    </Panel>
  );
}
