import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { itemValues, type ItemRecord } from '@app/hubspot/crm/objects/item';
import { loadOwners } from '../account/owners.ts';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import type { Attempt } from '../agenda/attempt.ts';
import { writeOverMany } from '../items/change/write-outcomes.ts';
import { refuseDuplicates } from '../items/refuse-duplicates.ts';
import { staleError } from '../items/stale.ts';
import { requireActiveOwners } from '../planning/require-active-owners.ts';
import type { ServiceContext } from '../service-context.ts';
import { loadOwnItems } from './own-items.ts';
import { requireTeam, whoseItems, type Person } from './whose.ts';

type Change = { item: ItemRef; expectedUpdatedAt?: Date | undefined };
type Request = Person & { toOwnerId: string; changes: Change[] };
type Result =
  | { item: ItemRef; ok: true; updatedAt: Date | null }
  | { item: ItemRef; ok: false; error: AppError };

/**
 * Gives up to 100 items of one owner to another, over all records. HubSpot's owner changes and nothing else does.
 * @throws AppError SWITCHED_OFF where the page shows nobody anything of others; INVALID_INPUT for an owner who is
 * not active; NOT_FOUND for a user who owns nothing.
 */
export async function handOverItems(
  ctx: ServiceContext,
  { toOwnerId, changes, ...person }: Request,
): Promise<{ results: Result[] }> {
  requireTeam(ctx);
  const items = changes.map(({ item }) => item);
  refuseDuplicates(items, 'changes');
  const [owner] = await Promise.all([
    whoseItems(ctx, person),
    requireActiveOwners(ctx, [toOwnerId], () => 'toOwnerId'),
  ]);
  if (owner === null) throw new AppError('NOT_FOUND', 'HubSpot does not know this owner.');
  const loaded = await loadOwnItems(ctx, owner.id, items);
  const plans = changes.map(({ item, expectedUpdatedAt }) => {
    const read = loaded.get(item);
    const stale = read.ok ? staleError(read.value, expectedUpdatedAt) : undefined;
    return stale === undefined ? read : { ok: false as const, error: stale };
  });
  const written = await write(
    ctx,
    plans.flatMap((plan) => (plan.ok ? [plan.value] : [])),
    toOwnerId,
  );
  return {
    results: items.map((item, index): Result => {
      const plan = plans[index];
      const done = plan?.ok === false ? plan : written.get(itemKey(item));
      if (done === undefined) throw new TypeError(`${itemKey(item)} has no result.`);
      return done.ok ? { item, ok: true, ...done.value } : { item, ok: false, error: done.error };
    }),
  };
}

async function write(
  ctx: ServiceContext,
  records: readonly ItemRecord[],
  ownerId: string,
): Promise<Map<string, Attempt<{ updatedAt: Date | null }>>> {
  const written = await Promise.all(
    bothKinds.map(async (kind) => {
      const updates = records
        .filter((record) => record.kind === kind)
        .map((before) => ({
          id: before.id,
          properties: itemValues(kind, { ownerId }),
          before,
          staleDetails: () => ({}),
        }));
      const answers = await writeOverMany(ctx, kind, updates);
      return [...answers].map(([id, answer]) => [itemKey({ kind, id }), answer] as const);
    }),
  );
  return new Map(written.flat());
}

/**
 * Who can be given something.
 * @throws AppError SWITCHED_OFF
 */
export async function listColleagues(
  ctx: ServiceContext,
): Promise<{ colleagues: { ownerId: string; name: string | null }[] }> {
  requireTeam(ctx);
  const { active } = await loadOwners(ctx);
  return { colleagues: active.map(({ ownerId, name }) => ({ ownerId, name })) };
}
