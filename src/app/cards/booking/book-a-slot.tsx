import { Flex } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Drafts } from '@app/card-kit/use-kept';
import type { BookingHost } from './booking-host.ts';
import type { BookingRecord } from './booking-record.ts';
import { useResultTexts } from './result/result-texts.ts';
import type { BookingEntry } from '../scheduling-page/form/booking-entry.ts';
import { BookingNotes } from '../scheduling-page/form/booking-notes.tsx';
import { PageChooser } from '../scheduling-page/pages/page-chooser.tsx';
import type { MeetingLinksModel } from '../scheduling-page/pages/use-meeting-links.ts';
import { draftKey, PageSlots, type CalendarWay } from './page-slots.tsx';
import { BookingResult } from './result/booking-result.tsx';
import { isUnclear, useBooking, type BookingDone } from '../scheduling-page/use-booking.ts';

type BookASlotProps = {
  record: BookingRecord;
  links: MeetingLinksModel;
  /** The account's zone, where HubSpot tells it. */
  accountZone: string | undefined;
  drafts: Drafts<BookingEntry>;
  host: BookingHost;
  /** What no calendar could be reached for, until the rep goes on to something else. */
  onOffline: (refused: BookingDone | null) => void;
  /** Another way, offered where nobody of a page can be reached. */
  calendar: CalendarWay;
};

/** Page, slot, form, result. */
export function BookASlot(props: BookASlotProps) {
  const { record, links, accountZone, drafts, host, onOffline, calendar } = props;
  const { words, clocks } = useResultTexts();
  const [pageId, setPageId] = useState<string | null>(null);
  /** Another zone than the contact's, which HubSpot may not know. */
  const [zone, setZone] = useState<string | null>(null);
  const [openPanel, setOpenPanel] = useState<string | null>(null);
  const [done, setDone] = useState<BookingDone | null>(null);
  const booking = useBooking(record, (outcome) => {
    const isBooked = outcome.data.status === 'booked';
    if (isBooked) drafts.delete(draftKey(record, outcome.request.link));
    if (openPanel !== null) host.closeOverlay(openPanel);
    setOpenPanel(null);
    setDone(outcome);
    onOffline(isBooked ? null : outcome);
    host.addAlert({
      type: isBooked ? 'success' : 'danger',
      message: isBooked ? words.booked : words.offline,
    });
    if (isBooked) host.refreshObjectProperties();
  });

  const pages = links.state.status === 'ready' ? links.state.data.links : [];
  const isInDoubt = isUnclear(booking.state);
  return (
    <Flex direction="column" gap="md">
      {done !== null && (
        <BookingResult
          key={done.request.start.getTime()}
          done={done}
          record={record}
          host={host}
          onAnother={() => {
            setDone(null);
            onOffline(null);
          }}
        />
      )}
      {/* While a panel is open, it says so itself. */}
      {isInDoubt && openPanel === null && <BookingNotes booking={booking} />}
      {done === null && (
        <PageChooser model={links} chosenId={pageId} onChoose={setPageId}>
          {(link, contact) => (
            <PageSlots
              key={link.id}
              record={record}
              link={link}
              contact={contact}
              zone={{ second: zone ?? clocks.contactZone, account: accountZone, change: setZone }}
              booking={booking}
              drafts={drafts}
              host={host}
              others={pages.filter(({ id }) => id !== link.id)}
              onPage={setPageId}
              calendar={calendar}
              onPanel={setOpenPanel}
              onGone={links.reload}
            />
          )}
        </PageChooser>
      )}
    </Flex>
  );
}
