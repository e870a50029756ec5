import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import type { AppError } from '@app/domain/app-error';
import { useEffect, useRef, useState } from 'react';
import type { Drafts } from '@app/card-kit/use-kept';
import type { BookingHost } from './booking-host.ts';
import type { BookingRecord } from './booking-record.ts';
import type { BookingEntry, Contact } from '../scheduling-page/form/booking-entry.ts';
import { useResultTexts } from './result/result-texts.ts';
import { BookingPanel } from '../scheduling-page/form/booking-panel.tsx';
import type { LastButton } from '../scheduling-page/slots/day-slots.tsx';
import { SlotPicker } from '../scheduling-page/slots/slot-picker.tsx';
import { useSlotChoice } from '../scheduling-page/slots/use-slot-choice.ts';
import type { BookingModel } from '../scheduling-page/use-booking.ts';

/** What the pressed slot's button is for while something else has taken the place of all slots. */
export type Instead = {
  label: string;
  /** @param reload reads the slots again, and shows none that starts at a time that is gone. */
  press: (reload: (gone?: Date) => void) => void;
};

type PageSlotsProps = {
  record: BookingRecord;
  link: MeetingLink;
  contact: Contact;
  /** The clock beside the rep's, if any. */
  zone: { second: string | null; account: string | undefined; change: (zone: string) => void };
  booking: BookingModel;
  drafts: Drafts<BookingEntry>;
  host: BookingHost;
  /** In place of the slots. */
  instead: Instead | undefined;
  isPanelOpen: boolean;
  /** Which panel is open now. */
  onPanel: (id: string | null) => void;
  /** The page is another one by now, or none. */
  onGone: () => void;
  /** The page by its id while nobody of it can be reached, else null. */
  onUnreachable: (id: string | null) => void;
};

/** One page's slots, each of which opens the form for it. */
export function PageSlots(props: PageSlotsProps) {
  const { record, link, contact, zone, booking, drafts, host, instead } = props;
  const { isPanelOpen, onPanel, onGone, onUnreachable } = props;
  const choice = useSlotChoice({ record, slug: link.slug, zone });
  const outdated = useRef<() => void>();
  /** The button whose panel was opened last. */
  const [pressed, setPressed] = useState<Pick<LastButton, 'day' | 'place'>>();
  const { words } = useResultTexts();
  const { availability, durationMs, day } = choice;
  const { page, shown } = availability;
  const { state } = booking;
  const isOffline = page?.isOffline === true;
  useEffect(() => {
    if (state.status === 'taken') {
      outdated.current = () => {
        availability.reload(state.request.start);
      };
    }
    if (isGone(state)) outdated.current = onGone;
  });
  useEffect(() => {
    onUnreachable(isOffline ? link.id : null);
  }, [onUnreachable, isOffline, link.id]);
  const lookAgain =
    isOffline && pressed
      ? {
          label: words.lookAgain,
          press: () => {
            availability.reload();
          },
        }
      : undefined;
  const other = instead && {
    label: instead.label,
    press: () => {
      instead.press(availability.reload);
    },
  };
  const only = other ?? lookAgain;
  return (
    <SlotPicker
      // Whatever is read meanwhile, an open panel's button stays in its place.
      choice={isPanelOpen && pressed ? { ...choice, day: pressed.day } : choice}
      last={only && { ...(pressed ?? nowhere), ...only }}
      onRetry={isGone(shown) ? onGone : availability.retry}
      accountZone={zone.account}
      action={(slot, place) => {
        const id = `book-${link.id}-${durationMs}-${slot.start.getTime()}`;
        return {
          overlay: page !== null && (
            <BookingPanel
              key={id}
              id={id}
              subject={{
                link,
                page,
                contact,
                durationMs,
                slot,
                draft: { drafts, key: draftKey(record, link) },
              }}
              booking={booking}
              host={host}
              onPanel={(opened) => {
                if (opened !== null) setPressed(day && { day, place });
                onPanel(opened);
                if (opened !== null) return;
                // Not before: the panel hangs on the button of a slot that is about to go.
                outdated.current?.();
                outdated.current = undefined;
              }}
            />
          ),
        };
      }}
    />
  );
}

/** Where the page has changed since its panel was opened: a button of nobody's. */
const nowhere: Pick<LastButton, 'day' | 'place'> = {
  day: { day: '', good: [{ start: new Date(0), end: new Date(0) }], others: [] },
  place: 'shown0',
};

/** Whether what was known of the page is no more: it was deleted, renamed or lost that duration. */
function isGone(state: { status: string; error?: AppError }): boolean {
  const { code, details } = state.error ?? {};
  return code === 'NOT_FOUND' || details?.['property'] === 'durationMs';
}

/** Whom a draft is about, and on which page. */
export function draftKey({ objectId }: BookingRecord, { id }: MeetingLink): string {
  return `${objectId} ${id}`;
}
