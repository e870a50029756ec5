import type { Slot } from '@app/domain/time/slot-days';
import type { AvailabilityQuery } from '@app/hubspot/scheduler/get-availability';
import type { BookingPage, PageConsent, PageField } from '@app/hubspot/scheduler/get-booking-page';
import type { ServiceContext } from '../../service-context.ts';
import { plainText } from '../../text/read-text.ts';
import { isOfflineOnly } from './offline-hosts.ts';
import { readPrefill } from './prefill.ts';
import { readPage } from './read-page.ts';

type Request = { record: { objectId: string } } & AvailabilityQuery;

export type AvailableSlot = Slot & { isOfflineOnly?: true };

export type PageAvailability = {
  durations: number[];
  slots: Record<string, AvailableSlot[]>;
  hasMore: boolean;
  offlineMembers: { userId: string; name: string | null }[];
  isOffline: boolean;
  formFields: PageField[];
  prefill: Record<string, string>;
  maxGuests: number;
  consent: PageConsent | null;
  place: string | null;
};

/**
 * What a scheduling page offers in a month and what it asks for. One round trip deep; a second one the
 * first time a page asks for properties that few pages do.
 * @throws AppError NOT_FOUND, MISSING_SCOPE.
 */
export async function getAvailability(
  ctx: ServiceContext,
  { record, ...query }: Request,
): Promise<PageAvailability> {
  const reading = readPage(ctx, query);
  const [{ page, hosts, slots, hasMore }, prefill] = await Promise.all([
    reading,
    readPrefill(ctx, {
      contactId: record.objectId,
      slug: query.slug,
      fields: reading.then(({ page }) => page.formFields),
    }),
  ]);
  const marked = (slot: Slot): AvailableSlot =>
    isOfflineOnly(hosts, slot) ? { ...slot, isOfflineOnly: true } : slot;
  return {
    durations: page.durations,
    slots: Object.fromEntries(
      [...slots].map(([durationMs, ofDuration]) => [String(durationMs), ofDuration.map(marked)]),
    ),
    hasMore,
    offlineMembers: hosts.members
      .filter(({ isOffline }) => isOffline)
      .map(({ userId, name }) => ({ userId, name })),
    isOffline: hosts.isOffline,
    formFields: page.formFields,
    prefill,
    maxGuests: page.maxGuests,
    consent: asPlainText(page.consent),
    place: page.place,
  };
}

/** HubSpot's wording without its markup; null where there is nothing to read or to tick. */
function asPlainText(consent: BookingPage['consent']): PageConsent | null {
  if (consent === null) return null;
  const texts = consent.texts.map(plainText).filter((text) => text !== '');
  const checkboxes = consent.checkboxes.map((box) => ({ ...box, label: plainText(box.label) }));
  return texts.length === 0 && checkboxes.length === 0 ? null : { texts, checkboxes };
}
