import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import type { AppError } from '@app/domain/app-error';
import { useEffect, useRef } from 'react';
import type { Drafts } from '@app/card-kit/use-kept';
import type { BookingHost } from './booking-host.ts';
import type { BookingRecord } from './booking-record.ts';
import type { BookingEntry, Contact } from '../scheduling-page/form/booking-entry.ts';
import { BookingPanel } from '../scheduling-page/form/booking-panel.tsx';
import { SlotPicker } from '../scheduling-page/slots/slot-picker.tsx';
import { useSlotChoice } from '../scheduling-page/slots/use-slot-choice.ts';
import type { BookingModel } from '../scheduling-page/use-booking.ts';

type PageSlotsProps = {
  record: BookingRecord;
  link: MeetingLink;
  contact: Contact;
  zone: { shown: string; account: string | undefined; change: (zone: string) => void };
  booking: BookingModel;
  drafts: Drafts<BookingEntry>;
  host: BookingHost;
  /** Which panel is open now. */
  onPanel: (id: string | null) => void;
  /** The page is another one by now, or none. */
  onGone: () => void;
};

/** One page's slots, each of which opens the form for it. */
export function PageSlots(props: PageSlotsProps) {
  const { record, link, contact, zone, booking, drafts, host, onPanel, onGone } = props;
  const choice = useSlotChoice(record, link.slug, zone.shown, zone.change);
  const outdated = useRef<() => void>();
  const { availability, durationMs, offered } = choice;
  const { page, month } = availability;
  const { state } = booking;
  useEffect(() => {
    if (state.status === 'taken') outdated.current = availability.reload;
    if (isGone(state)) outdated.current = onGone;
  });
  return (
    <SlotPicker
      choice={choice}
      onRetry={isGone(month) ? onGone : availability.retry}
      accountZone={zone.account}
      action={(slot) => ({
        overlay: page !== null && (
          <BookingPanel
            id={`book-${link.id}-${durationMs}-${slot.start.getTime()}`}
            subject={{
              link,
              page,
              contact,
              durationMs,
              slot,
              isOffline: offered.offline.has(slot.start.getTime()),
              draft: { drafts, key: draftKey(record, link) },
            }}
            booking={booking}
            host={host}
            onPanel={(id) => {
              onPanel(id);
              if (id !== null) return;
              // Not before: the panel hangs on the button of a slot that is about to go.
              outdated.current?.();
              outdated.current = undefined;
            }}
          />
        ),
      })}
    />
  );
}

/** Whether what was known of the page is no more: it was deleted, renamed or lost that duration. */
function isGone(state: { status: string; error?: AppError }): boolean {
  const { code, details } = state.error ?? {};
  return code === 'NOT_FOUND' || details?.['property'] === 'durationMs';
}

/** Whom a draft is about, and on which page. */
export function draftKey({ objectId }: BookingRecord, { id }: MeetingLink): string {
  return `${objectId} ${id}`;
}
