import type { ItemRef, Owner } from '@app/domain/agenda/agenda-item';
import type { AppError } from '@app/domain/app-error';
import { itemValues, propertyOf, type ItemRecord } from '@app/hubspot/crm/objects/item';
import { findOwners } from '../../account/owners.ts';
import { attempt, type Attempt } from '../../agenda/attempt.ts';
import { ownerOf } from '../../agenda/to-agenda-entry.ts';
import { requireActiveOwners } from '../../planning/require-active-owners.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { loadItems } from '../load-items.ts';
import { refuseDuplicates } from '../refuse-duplicates.ts';
import { staleError } from '../stale.ts';
import { anotherItem, openWayBack, requireEither } from '../way-back.ts';
import { writePlans, type PlanDone, type WritePlan } from './write-plans.ts';

type Change = {
  item: ItemRef;
  ownerId?: string | undefined;
  /** Instead of it. */
  undo?: string | undefined;
  expectedUpdatedAt?: Date | undefined;
};
type Request = { record: RecordRef; changes: Change[] };
type Owners = ReadonlyMap<string, Owner> | null;

type Result = { item: ItemRef; ok: false; error: AppError } | HandedOver;
type HandedOver = PlanDone & {
  item: ItemRef;
  ok: true;
  owner: Owner | null;
};

/** `ownerId` is empty where nobody is to own it. */
type Plan = WritePlan & { ownerId: string };

/**
 * Gives up to 100 items to somebody else, or back: two round trips deep, one batch write for each kind, and one answer
 * for each item. What is theirs already is done. HubSpot's owner changes and nothing else does.
 * @throws AppError INVALID_INPUT for an owner who is not known or not active, before anything is written.
 */
export async function handOver(
  ctx: ServiceContext,
  { record, changes }: Request,
): Promise<{ results: Result[] }> {
  const items = changes.map(({ item }) => item);
  refuseDuplicates(items, 'changes');
  changes.forEach(({ ownerId, undo }, index) => {
    requireEither(ownerId, undo, `changes.${index}.ownerId`);
  });
  const given = changes.flatMap(({ ownerId }, index) =>
    ownerId === undefined ? [] : [{ ownerId, name: `changes.${index}.ownerId` }],
  );
  const ids = given.map(({ ownerId }) => ownerId);
  const [loaded] = await Promise.all([
    loadItems(ctx, record, items),
    requireActiveOwners(ctx, ids, (index) => given[index]?.name ?? 'changes'),
  ]);
  const plans = await Promise.all(
    changes.map((change) => attempt(planChange(ctx, record, change, loaded.get(change.item)))),
  );
  const planned = plans.flatMap((plan) => (plan.ok ? [plan.value] : []));
  const [written, owners] = await Promise.all([
    writePlans(ctx, record, planned),
    attempt(findOwners(ctx, new Set(planned.map(({ ownerId }) => ownerId).filter(Boolean)))),
  ]);
  const known = owners.ok ? owners.value : null;
  return {
    results: plans.map((plan, index): Result => {
      const item = changes[index]?.item;
      if (item === undefined) throw new TypeError('A result has no item.');
      if (!plan.ok) return { item, ok: false, error: plan.error };
      const done = written(plan.value.before);
      if (!done.ok) return { item, ok: false, error: done.error };
      const owner = ownerOf(plan.value.ownerId || null, known);
      return { item, ok: true, owner, ...done.value };
    }),
  };
}

/** @throws AppError why it cannot be done. */
async function planChange(
  ctx: ServiceContext,
  record: RecordRef,
  change: Change,
  loaded: Attempt<ItemRecord>,
): Promise<Plan> {
  const { item, undo } = change;
  const back = undo === undefined ? undefined : openWayBack(ctx, record, item, undo);
  const ownerId =
    back === undefined ? change.ownerId : back.before[propertyOf(item.kind, 'ownerId')];
  if (ownerId === undefined) throw anotherItem();
  if (!loaded.ok) throw loaded.error;
  const before = loaded.value;
  const isSame = (before.ownerId ?? '') === ownerId;
  const names = await attempt(
    findOwners(ctx, new Set(before.ownerId === null ? [] : [before.ownerId])),
  );
  const stale = staleError(before, change.expectedUpdatedAt, (now) =>
    toldOf(now, names.ok ? names.value : null),
  );
  if (stale !== undefined && !isSame) throw stale;
  return {
    before,
    ownerId,
    values: itemValues(item.kind, { ownerId }),
    staleDetails: (now) => toldOf(now, null),
  };
}

/** What a refusal as STALE tells: whose it is now. */
function toldOf({ ownerId }: ItemRecord, owners: Owners): Record<string, string> {
  return { ownerId: ownerId ?? '', owner: ownerOf(ownerId, owners)?.name ?? '' };
}
