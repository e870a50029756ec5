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
import { OtherWays, type CalendarWay } from './other-ways.tsx';
import { draftKey, PageSlots, type Instead } from './page-slots.tsx';
import { BookingResult } from './result/booking-result.tsx';
import type { BookingDone } from '../scheduling-page/booking-state.ts';
import { isUnclear, useBooking, type BookingModel } from '../scheduling-page/use-booking.ts';

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
  /** The page nobody of which can be reached, and the one that was chosen in its place. */
  const [unreachableId, setUnreachable] = useState<string | null>(null);
  const [insteadId, setInsteadId] = useState<string | null>(null);
  const booking = useBooking(record, (outcome) => {
    const isBooked = outcome.data.status === 'booked';
    if (isBooked) drafts.delete(draftKey(record, outcome.request.link));
    if (openPanel !== null) {
      host.closeOverlay(openPanel);
      // Its slot's button has to be there until it has closed, even if nobody tells.
      setTimeout(() => {
        setOpenPanel((open) => (open === openPanel ? null : open));
      }, closingMs);
    }
    setDone(outcome);
    onOffline(isBooked ? null : outcome);
    host.addAlert({
      type: isBooked ? 'success' : 'danger',
      message: isBooked ? words.booked : words.offline,
    });
    if (isBooked) host.refreshObjectProperties();
  });

  const pages = links.state.status === 'ready' ? links.state.data.links : [];
  // While a panel is open, it hangs on the button of its slot, and says what there is to say.
  const isClosed = openPanel === null;
  const next = useInstead(done, booking, () => {
    setDone(null);
    onOffline(null);
  });
  const instead = isClosed ? next : null;
  return (
    <Flex direction="column" gap="md">
      {done !== null && (
        <BookingResult key={done.request.start.getTime()} done={done} record={record} host={host} />
      )}
      {isUnclear(booking.state) && isClosed && <BookingNotes booking={booking} />}
      <PageChooser
        model={links}
        chosenId={pageId}
        onChoose={setPageId}
        isSettled={instead !== null}
      >
        {(link, contact) => (
          <>
            <PageSlots
              key={link.id}
              record={record}
              link={link}
              contact={contact}
              zone={{ second: zone ?? clocks.contactZone, account: accountZone, change: setZone }}
              booking={booking}
              drafts={drafts}
              host={host}
              instead={instead ?? undefined}
              isPanelOpen={!isClosed}
              onPanel={setOpenPanel}
              onGone={links.reload}
              onUnreachable={setUnreachable}
            />
            {instead === null && (unreachableId === link.id || insteadId === link.id) && (
              <OtherWays
                others={pages.filter(({ id }) => id !== link.id)}
                onPage={(id) => {
                  // In this order: each is drawn on its own.
                  setInsteadId(id);
                  setPageId(id);
                }}
                calendar={unreachableId === link.id ? calendar : undefined}
              />
            )}
          </>
        )}
      </PageChooser>
    </Flex>
  );
}

/** Longer than a page takes to close a panel and to give the focus back. */
const closingMs = 300;

/** What comes after a result, or while nobody knows what became of a request; else null. */
function useInstead(
  done: BookingDone | null,
  { state, look }: BookingModel,
  onGo: () => void,
): Instead | null {
  const { words } = useResultTexts();
  if (done !== null) {
    const isBooked = done.data.status === 'booked';
    return {
      label: isBooked ? words.bookAnother : words.chooseAnother,
      press: (reload) => {
        reload(isBooked ? done.request.start : undefined);
        onGo();
      },
    };
  }
  const isUnknown = state.status === 'unconfirmed' || state.status === 'looking';
  return isUnknown ? { label: words.lookAgain, press: () => void look() } : null;
}
