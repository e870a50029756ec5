import { knownId, type AgendaItem, type ItemKind } from '@app/domain/agenda/agenda-item';
import { isStillOn } from '@app/domain/agenda/agenda-summary';
import { ruledOut, type AppError } from '@app/domain/app-error';
import { foldCopies } from '@app/domain/agenda/fold-copies';
import type { Outcome } from '@app/domain/outcome/outcome';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { entryOf, ownersOf, type ItemView } from '../items/item-view.ts';
import type { ServiceContext } from '../service-context.ts';

/** What somebody wants to put on a contact, as far as it tells whether it is there. */
export type PlannedItem = {
  kind: ItemKind;
  title: string;
  start: Date;
  end: Date | undefined;
  /** Where one is wanted. */
  ownerId?: string | undefined;
  outcome: Pick<Outcome, 'value' | 'pipeline'> | undefined;
};

/** An item as the agenda shows it, of whose owner only the id is known. */
export type FoundItem = { record: ItemRecord; item: AgendaItem };

/** What an attempt meets: its own work of an earlier time, or what stands in its way. */
export type Met = {
  earlier: FoundItem | undefined;
  /** Beside that; they kept nothing from being created. */
  also: FoundItem[];
  conflicts: FoundItem[];
};

/** What there is of everything that is planned, each with what it meets. */
export type ItemsBefore = {
  met: Met[];
  /** To be handed in by whoever asks again: what was there before, never what an attempt has created. */
  existingIds: string[];
};

/** So many ids a request takes. */
const mostIds = 2_000;
/** More than these nobody reads. */
const mostShown = 25;

/**
 * Whether something is there already is decided by what was there before the first attempt, never by
 * looks. Without `existingIds` this is the first: everything at that time is a conflict. With them, only
 * what is not among them can come from an earlier attempt, and does where it has the same title, times and
 * owner; anything else that is new is a conflict again.
 * @throws AppError REJECTED where that is more than a request takes.
 */
export function itemsBefore(
  planned: readonly PlannedItem[],
  { read, view }: { read: readonly ItemRecord[]; view: ItemView },
  existingIds: readonly string[] | undefined,
): ItemsBefore {
  const found = foundIn(read, view);
  const known = new Set(existingIds);
  const met = planned.map((plan): Met => {
    const others = found.filter(({ item }) => isThen(item, plan) && !known.has(knownId(item)));
    const earlier =
      existingIds === undefined ? undefined : others.find(({ item }) => isAlike(item, plan));
    const conflicts = others.filter((one) => one !== earlier && isConflict(one.item, plan));
    return earlier === undefined
      ? { earlier, also: [], conflicts }
      : { earlier, also: conflicts, conflicts: [] };
  });
  const created = new Set(met.map(({ earlier }) => earlier));
  for (const one of met) one.also = one.also.filter((item) => !created.has(item));
  const there = found.filter(
    (one) => !created.has(one) && planned.some((plan) => isThen(one.item, plan)),
  );
  const ids = new Set([...known, ...there.map(({ item }) => knownId(item))]);
  if (ids.size > mostIds) throw tooMany();
  return { met, existingIds: [...ids] };
}

/** What of what was read stands in the way of each that is planned. */
export function metBy(
  planned: readonly PlannedItem[],
  { read, view }: { read: readonly ItemRecord[]; view: ItemView },
): FoundItem[][] {
  const found = foundIn(read, view);
  return planned.map((plan) =>
    found.filter(({ item }) => isThen(item, plan) && isConflict(item, plan)),
  );
}

function foundIn(read: readonly ItemRecord[], view: ItemView): FoundItem[] {
  const owners = new Map<string, never>();
  return read.map((record) => ({ record, item: entryOf(record, { ...view, owners }).item }));
}

export function recordsOf(found: readonly FoundItem[]): ItemRecord[] {
  return found.map(({ record }) => record);
}

/** Whether some are of a kind of which nobody can say what an outcome of the account's own means. */
export function isUnsure(
  found: readonly FoundItem[],
  { unread }: Pick<ItemView, 'unread'>,
): boolean {
  return found.some(({ item }) => unread.includes(item.kind));
}

/** As the agenda shows them, soonest first and each meeting once, with the names of their owners. */
export async function showItems(
  ctx: ServiceContext,
  found: readonly ItemRecord[],
  view: ItemView,
): Promise<AgendaItem[]> {
  const owners = await ownersOf(ctx, found);
  const startOf = ({ start }: AgendaItem): number => start?.getTime() ?? 0;
  return foldCopies(found.map((record) => entryOf(record, { ...view, owners })))
    .sort((a, b) => startOf(a) - startOf(b))
    .slice(0, mostShown);
}

/** Whether an item falls into the time; one without an end, or an impossible one, is the moment it starts. */
function isThen({ start, end }: AgendaItem, plan: PlannedItem): boolean {
  if (start === null) return false;
  const from = plan.start.getTime();
  const until = Math.max(plan.end?.getTime() ?? 0, from + 1);
  const isBefore = start.getTime() < until;
  return isBefore && (start.getTime() >= from || (end !== null && end.getTime() > from));
}

function isConflict(item: AgendaItem, plan: PlannedItem): boolean {
  const { outcome } = item;
  const isAsWanted =
    outcome?.value === plan.outcome?.value && outcome?.pipeline === plan.outcome?.pipeline;
  return isStillOn(item) || (isNamedAlike(item, plan) && isAsWanted);
}

function isAlike(item: AgendaItem, plan: PlannedItem): boolean {
  return (
    item.kind === plan.kind &&
    isNamedAlike(item, plan) &&
    item.end?.getTime() === plan.end?.getTime() &&
    (plan.ownerId === undefined || item.owner?.id === plan.ownerId)
  );
}

function isNamedAlike({ title, start }: AgendaItem, plan: PlannedItem): boolean {
  return title?.trim() === plan.title && start?.getTime() === plan.start.getTime();
}

function tooMany(): AppError {
  return ruledOut('too-much-then', 'Too much is planned at these times.');
}
