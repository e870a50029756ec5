import { itemKey, type AgendaItem } from '@app/domain/agenda/agenda-item';
import { foldCopies } from '@app/domain/agenda/fold-copies';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { entryOf, ownersOf, readItemView } from '../items/item-view.ts';
import { contactRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';

/** What is told of a time: the booking, and what else a rep has to know of. */
export type Told = {
  meeting: AgendaItem | null;
  conflicts: AgendaItem[];
  conflictCount: number;
  /** Of some of them it could not be read whether they take place. */
  isUnsure: boolean;
};

export const nothingTold: Told = {
  meeting: null,
  conflicts: [],
  conflictCount: 0,
  isUnsure: false,
};

/** A rep reads no more of them. */
const mostConflicts = 5;

type There = {
  recordId: string;
  /** What only a booking on the page can be. */
  bookings?: readonly ItemRecord[];
  /** Everything that was not there before, the bookings among it. */
  fresh: readonly ItemRecord[];
  /** What HubSpot says it called the booking. */
  subject?: string | null;
};

/**
 * What is there as the agenda of the record shows it, soonest first and copies folded. Of two bookings that came at the same
 * moment the one of HubSpot's subject is told from the other; where both or neither have it, none is `meeting`.
 */
export async function tellBooking(
  ctx: ServiceContext,
  { recordId, bookings = [], fresh, subject }: There,
): Promise<Told> {
  if (fresh.length === 0) return nothingTold;
  const [view, owners] = await Promise.all([
    readItemView(
      ctx,
      contactRef(recordId),
      bothKinds.filter((kind) => fresh.some((one) => one.kind === kind)),
    ),
    ownersOf(ctx, fresh),
  ]);
  const startOf = ({ start }: AgendaItem): number => start?.getTime() ?? 0;
  const show = (items: readonly ItemRecord[]): AgendaItem[] =>
    foldCopies(items.map((record) => entryOf(record, { ...view, owners }))).sort(
      (a, b) => startOf(a) - startOf(b),
    );
  const booked = show(bookings);
  const named = booked.length > 1 ? booked.filter(({ title }) => title === subject) : booked;
  const keys = new Set(booked.map(itemKey));
  const others = show(fresh).filter(
    (item) => ![item, ...item.copies].some((each) => keys.has(itemKey(each))),
  );
  const conflicts = booked.length > 1 ? [...booked, ...others] : others;
  return {
    meeting: named.length === 1 ? (named[0] ?? null) : null,
    conflicts: conflicts.slice(0, mostConflicts),
    conflictCount: conflicts.length,
    isUnsure: conflicts.some(({ kind }) => view.unread.includes(kind)),
  };
}
