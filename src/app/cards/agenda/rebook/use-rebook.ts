import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import type { ContactRef } from '@app/contracts/record';
import { itemKey, knownId } from '@app/domain/agenda/agenda-item';
import { useMemo, useRef, useState } from 'react';
import type { BookingDone } from '../../scheduling-page/booking-state.ts';
import { useBooking, type BookingModel } from '../../scheduling-page/use-booking.ts';
import { titleOf } from '@app/card-kit/title-of';
import { spokenClocks } from '../../scheduling-page/slots/slot-clock.ts';
import type { BookingEntry } from '../../scheduling-page/form/booking-entry.ts';
import { rescheduledLabel } from '@app/card-kit/outcome/outcome-choices';
import { useDrafts, type Drafts } from '@app/card-kit/use-kept';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { OfferSource } from './offer-times.ts';
import { useRebookTexts } from './rebook-texts.ts';
import { useReplacement, type ReplacementModel } from './use-replacement.ts';
import type { HostActions, Item, Options } from '../types.ts';

type Wish = {
  item: Item;
  /** Whether it is booked beside the item, which is over, and not in its place. */
  isNext: boolean;
  panelIds: string[];
};

/** What was booked for an item. */
type Booked = { start: Date; meeting: Item | null; isNext: boolean };

export type RebookModel = {
  contact: ContactRef;
  /** The signed-in HubSpot user. */
  userId: string;
  replacement: ReplacementModel;
  booking: BookingModel;
  /** The same for one item, whose panels close once it is booked. */
  bookingFor: (wish: Wish) => BookingModel;
  /** The last request that reached no calendar; the old item is as it was. */
  offline: BookingDone | null;
  /** What was typed and not booked yet, by `draftKey`. */
  drafts: Drafts<BookingEntry>;
  /** What the account calls it when an item is given up for another time; null where it has no word for that. */
  rescheduled: (item: Item) => string | null;
  /** What times are offered from by e-mail. */
  offers: OfferSource;
  /** What was booked since the card opened, by the key of the item it was booked for. */
  booked: ReadonlyMap<string, Booked>;
  close: (panelId: string) => void;
};

/**
 * Books a new slot for an item and, only once that is confirmed, lets the meeting take its place. Lives
 * above the rows: what is unconfirmed or half done stays in sight when a panel closes or a row goes.
 */
export function useRebook(
  contact: ContactRef,
  userId: string,
  host: HostActions,
  options: Options,
  onChanged: () => void,
): RebookModel {
  const texts = useAgendaTexts();
  const { words } = useRebookTexts();
  const [offline, setOffline] = useState<BookingDone | null>(null);
  const drafts = useDrafts<BookingEntry>();
  const offers = useMemo<OfferSource>(
    () => ({ record: contact, links: new Map(), months: new Map() }),
    [contact],
  );
  const pending = useRef<Wish | null>(null);
  const [booked, setBooked] = useState<ReadonlyMap<string, Booked>>(new Map());
  const keep = (item: Item, told: Booked): void => {
    setBooked((known) => new Map(known).set(itemKey(item), told));
  };

  const replacement = useReplacement(contact, ({ item, done }, meeting) => {
    host.refreshObjectProperties();
    onChanged();
    if (meeting === null) return;
    keep(item, { start: done.data.start, meeting, isNext: false });
    const time = spokenClocks(done.data.start, texts.clocks);
    host.addAlert({ type: 'success', message: words.done(titleOf(item, words), time) });
  });
  const booking = useBooking(contact, (done) => {
    // One time less is free.
    offers.months.clear();
    const asked = pending.current;
    if (asked === null) return;
    if (done.data.status === 'offline') {
      setOffline(done);
      return;
    }
    drafts.delete(draftKey(asked.item, done.request.link));
    for (const id of asked.panelIds) host.closeOverlay(id);
    if (asked.isNext) {
      const { start, meeting } = done.data;
      keep(asked.item, { start, meeting, isNext: true });
      const message = texts.words.bookedNext(spokenClocks(start, texts.clocks));
      host.addAlert({ type: 'success', message });
    } else replacement.start(asked.item, done);
    onChanged();
  });

  return {
    contact,
    userId,
    replacement,
    booking,
    bookingFor: (wish) => ({
      ...booking,
      book: (request) => {
        setOffline(null);
        // A request that nobody knows about yet belongs to the item it was made for.
        if (booking.state.status !== 'unconfirmed') pending.current = wish;
        const { item, isNext } = wish;
        const givenUpIds = [item, ...item.copies].map(knownId);
        return booking.book(isNext ? request : { ...request, givenUpIds });
      },
      dismiss: () => {
        setOffline(null);
        booking.dismiss();
      },
    }),
    offline,
    drafts,
    rescheduled: (item) => rescheduledLabel(item, options),
    offers,
    booked,
    close: host.closeOverlay,
  };
}

/** What a draft is to replace, and on which page. */
export function draftKey(item: Item, { id }: MeetingLink): string {
  return `${itemKey(item)} ${id}`;
}
