import type { AgendaItem } from '@app/domain/agenda/agenda-item';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { attempt } from '../agenda/attempt.ts';
import type { ItemView } from '../items/item-view.ts';
import { withWhereToLook } from '../items/where-to-look.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { findAlsoCreated } from './also-created.ts';
import { isUnsure, itemsBefore, recordsOf, showItems, type PlannedItem } from './items-before.ts';

export type CreatedOnce = {
  /** Null where `conflicts` kept it from being created. */
  item: AgendaItem | null;
  existedBefore: boolean;
  conflicts: AgendaItem[];
  /** Of some of them it could not be read whether they take place. */
  isUnsure: boolean;
  /** Null where it could not be read. */
  alsoCreated: AgendaItem[] | null;
  existingIds: string[];
};

/**
 * Creates a meeting, unless an earlier attempt has, or something that the rep has not seen yet is there at
 * that time: see `itemsBefore`. Afterwards it is looked once more for what others created at that instant.
 * @throws AppError what `create` throws. OUTCOME_UNKNOWN carries the `existingIds` to ask again with.
 */
export async function createOnce(
  ctx: ServiceContext,
  {
    record,
    plan,
    read,
    view,
    existingIds: given,
  }: {
    record: RecordRef;
    plan: PlannedItem;
    read: readonly ItemRecord[];
    view: ItemView;
    existingIds: readonly string[] | undefined;
  },
  create: () => Promise<ItemRecord>,
): Promise<CreatedOnce> {
  const { met, existingIds } = itemsBefore([plan], { read, view }, given);
  const conflicts = met.flatMap((one) => one.conflicts);
  const earlier = met[0]?.earlier;
  const answer = {
    item: null,
    existedBefore: earlier !== undefined,
    conflicts: [],
    isUnsure: isUnsure(conflicts, view),
    alsoCreated: [],
    existingIds,
  };
  const show = async (
    one: ItemRecord,
    also: readonly ItemRecord[] | null,
  ): Promise<CreatedOnce> => {
    const [item = null] = await showItems(ctx, [one], view);
    return { ...answer, item, alsoCreated: also && (await showItems(ctx, also, view)) };
  };
  if (earlier !== undefined) return show(earlier.record, recordsOf(met.flatMap((one) => one.also)));
  if (conflicts.length > 0) {
    return { ...answer, conflicts: await showItems(ctx, recordsOf(conflicts), view) };
  }
  const created = await attempt(create());
  if (!created.ok) {
    throw withWhereToLook(created.error, 'list-agenda', plan.title, { existingIds });
  }
  const { kind } = plan;
  const also = await findAlsoCreated(ctx, {
    record,
    kind,
    planned: [plan],
    before: read,
    existingIds,
    created: [created],
    view,
  });
  return show(created.value, also && recordsOf(also.flat()));
}
