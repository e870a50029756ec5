import { hasWords, inWords } from '@app/domain/has-words';
import type { Slot } from '@app/domain/time/slot-days';
import type { AvailabilityQuery } from '@app/hubspot/scheduler/get-availability';
import type { BookingPage, PageConsent, PageField } from '@app/hubspot/scheduler/get-booking-page';
import { attempt } from '../../agenda/attempt.ts';
import type { ServiceContext } from '../../service-context.ts';
import { plainText } from '../../text/read-text.ts';
import { isOfflineOnly } from './offline-hosts.ts';
import { readPrefill } from './prefill.ts';
import { readMonths, restOfMonth, type OfferedPage } from './read-page.ts';
import { readTakenTimes, type TakenTime } from './taken-times.ts';

type Request = {
  record: { objectId: string };
  months?: number | undefined;
} & AvailabilityQuery;

export type AvailableSlot = Slot & { isOfflineOnly?: true };

export type PageAvailability = {
  durations: number[];
  slots: Record<string, AvailableSlot[]>;
  hasMore: boolean;
  taken: TakenTime[] | null;
  offlineMembers: { userId: string; name: string | null }[];
  isOffline: boolean;
  formFields: PageField[];
  prefill: Record<string, string>;
  maxGuests: number;
  consent: PageConsent | null;
  place: string | null;
};

/**
 * What a scheduling page offers in some months, what it asks for, and what the contact has then already. One
 * round trip deep for the page; a second one for the contact's own items, and the first time a page asks for
 * properties that few pages do.
 * @throws AppError NOT_FOUND, MISSING_SCOPE.
 */
export async function getAvailability(
  ctx: ServiceContext,
  { record, months = 1, ...query }: Request,
): Promise<PageAvailability> {
  const last = { ...query, monthOffset: query.monthOffset + months - 1 };
  const span = {
    start: restOfMonth(ctx.now(), query).after,
    end: restOfMonth(ctx.now(), last).end,
  };
  const reading = readMonths(ctx, query, months).then(inOne);
  const [offered, prefill, taken] = await Promise.all([
    reading,
    readPrefill(ctx, {
      contactId: record.objectId,
      slug: query.slug,
      fields: reading.then(({ page }) => page.formFields),
    }),
    attempt(readTakenTimes(ctx, record.objectId, span)),
  ]);
  const { page, ...others } = offered;
  return {
    durations: page.durations,
    ...others,
    formFields: page.formFields,
    prefill,
    taken: taken.ok ? taken.value : null,
    maxGuests: page.maxGuests,
    consent: asPlainText(page.consent),
    place: page.place,
  };
}

/** Several months of one page as one answer. Who is busy when, HubSpot tells for each month alone. */
function inOne([first, ...others]: [OfferedPage, ...OfferedPage[]]) {
  const months = [first, ...others];
  const slots = months.flatMap((month) =>
    [...month.slots].map(([durationMs, ofMonth]): [number, AvailableSlot[]] => [
      durationMs,
      ofMonth.map((slot) =>
        isOfflineOnly(month.hosts, slot) ? { ...slot, isOfflineOnly: true } : slot,
      ),
    ]),
  );
  const members = new Map(
    months.flatMap(({ hosts }) =>
      hosts.members
        .filter(({ isOffline }) => isOffline)
        .map(({ userId, name }) => [userId, { userId, name }]),
    ),
  );
  const byDuration: Record<string, AvailableSlot[]> = {};
  for (const [durationMs, ofMonth] of slots) {
    byDuration[durationMs] = [...(byDuration[durationMs] ?? []), ...ofMonth];
  }
  return {
    page: first.page,
    slots: byDuration,
    hasMore: months.at(-1)?.hasMore === true,
    offlineMembers: [...members.values()],
    isOffline: months.every(({ hosts }) => hosts.isOffline),
  };
}

/** HubSpot's wording without its markup; null where there is nothing to read or to tick. */
function asPlainText(consent: BookingPage['consent']): PageConsent | null {
  if (consent === null) return null;
  const texts = consent.texts.map(plainText).filter(hasWords);
  const checkboxes = consent.checkboxes.map((box) => ({
    ...box,
    label: inWords(plainText(box.label)) ?? '',
  }));
  return texts.length === 0 && checkboxes.length === 0 ? null : { texts, checkboxes };
}
