import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import type { AppError } from '@app/domain/app-error';
import { Button, Dropdown, Inline } from '@hubspot/ui-extensions';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Drafts } from '@app/card-kit/use-kept';
import type { BookingHost } from './booking-host.ts';
import type { BookingRecord } from './booking-record.ts';
import type { BookingEntry, Contact } from '../scheduling-page/form/booking-entry.ts';
import { useResultTexts } from './result/result-texts.ts';
import { pageName } from '../scheduling-page/pages/page-picker.tsx';
import { BookingPanel } from '../scheduling-page/form/booking-panel.tsx';
import { SlotPicker } from '../scheduling-page/slots/slot-picker.tsx';
import { useSlotChoice } from '../scheduling-page/slots/use-slot-choice.ts';
import type { BookingModel } from '../scheduling-page/use-booking.ts';

/** A button's words, and what it opens. */
export type CalendarWay = { label: string; panelCalled: (id: string) => ReactNode };

type PageSlotsProps = {
  record: BookingRecord;
  link: MeetingLink;
  contact: Contact;
  /** The clock beside the rep's, if any. */
  zone: { second: string | null; account: string | undefined; change: (zone: string) => void };
  booking: BookingModel;
  drafts: Drafts<BookingEntry>;
  host: BookingHost;
  /** The other pages, in the order to offer them. */
  others: MeetingLink[];
  onPage: (id: string) => void;
  calendar: CalendarWay;
  /** Which panel is open now. */
  onPanel: (id: string | null) => void;
  /** The page is another one by now, or none. */
  onGone: () => void;
};

/** One page's slots, each of which opens the form for it. */
export function PageSlots(props: PageSlotsProps) {
  const { record, link, contact, zone, booking, drafts, host, others, onPage, calendar } = props;
  const { onPanel, onGone } = props;
  const choice = useSlotChoice({ record, slug: link.slug, zone });
  const outdated = useRef<() => void>();
  const { availability, durationMs } = choice;
  const { page, shown } = availability;
  const { state } = booking;
  useEffect(() => {
    if (state.status === 'taken') outdated.current = availability.reload;
    if (isGone(state)) outdated.current = onGone;
  });
  return (
    <SlotPicker
      choice={choice}
      ways={<OtherWays others={others} onPage={onPage} calendar={calendar} />}
      onRetry={isGone(shown) ? onGone : availability.retry}
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

/** A menu holds no more; all are in the field above. */
const mostOthers = 8;

type OtherWaysProps = Pick<PageSlotsProps, 'others' | 'onPage' | 'calendar'>;

function OtherWays({ others, onPage, calendar }: OtherWaysProps) {
  const { words } = useResultTexts();
  return (
    <Inline gap="xs">
      {others.length > 0 && (
        <Dropdown buttonText={words.anotherPage} buttonSize="xs">
          {others.slice(0, mostOthers).map((link) => (
            <Dropdown.ButtonItem
              key={link.id}
              onClick={() => {
                onPage(link.id);
              }}
            >
              {pageName(link)}
            </Dropdown.ButtonItem>
          ))}
        </Dropdown>
      )}
      <Button size="xs" overlay={calendar.panelCalled('way-offline')}>
        {calendar.label}
      </Button>
    </Inline>
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
