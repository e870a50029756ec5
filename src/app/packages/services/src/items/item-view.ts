import type { ItemKind, Owner } from '@app/domain/agenda/agenda-item';
import { getCardRecord } from '@app/hubspot/crm/objects/card-record';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import {
  getAppointmentOutcomes,
  getMeetingOutcomes,
  standardOutcomes,
  type ItemOutcomes,
} from '../account/outcomes.ts';
import { findOwners, loadOwners } from '../account/owners.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import { outcomesOrDefault } from '../agenda/read-agenda.ts';
import { ownerIdsOf, toAgendaEntry, type AgendaEntry } from '../agenda/to-agenda-entry.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';

/** What it takes, beside their records, to show items the way the agenda does. */
export type ItemView = {
  outcomes: Record<ItemKind, ItemOutcomes>;
  /** Kinds of which nobody can say what an outcome of the account's own means. */
  unread: readonly ItemKind[];
  pinnedEngagementId: string | null;
};

/**
 * Reads what goes with the items of `kinds` in one round trip, mostly from the cache. What only gives
 * words (options, owners) may fail: the value itself is shown then.
 * @throws AppError when the record cannot be read.
 */
export async function readItemView(
  ctx: ServiceContext,
  record: RecordRef,
  kinds: readonly ItemKind[],
): Promise<ItemView> {
  const [{ pinnedEngagementId }, appointment, meeting] = await Promise.all([
    getCardRecord(ctx.hubspot, record),
    kinds.includes('appointment') ? attempt(getAppointmentOutcomes(ctx)) : undefined,
    kinds.includes('meeting') ? attempt(getMeetingOutcomes(ctx)) : undefined,
    attempt(loadOwners(ctx)),
  ]);
  const orDefault = (kind: ItemKind, read: Attempt<ItemOutcomes> | undefined): ItemOutcomes =>
    read === undefined ? standardOutcomes(ctx, kind) : outcomesOrDefault(ctx, kind, read);
  return {
    outcomes: {
      appointment: orDefault('appointment', appointment),
      meeting: orDefault('meeting', meeting),
    },
    unread: kinds.filter((kind) => ({ appointment, meeting })[kind]?.ok === false),
    pinnedEngagementId,
  };
}

/** The owners behind records; null where they cannot be read. */
export async function ownersOf(
  ctx: ServiceContext,
  records: readonly ItemRecord[],
): Promise<ReadonlyMap<string, Owner> | null> {
  const owners = await attempt(findOwners(ctx, ownerIdsOf(records)));
  return owners.ok ? owners.value : null;
}

export function entryOf(
  record: ItemRecord,
  view: ItemView & { owners: ReadonlyMap<string, Owner> | null },
): AgendaEntry {
  return toAgendaEntry(record, { ...view, outcomes: view.outcomes[record.kind] });
}
