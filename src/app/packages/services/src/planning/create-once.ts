import type { AgendaItem } from '@app/domain/agenda-item';
import type { RecordReply } from '@app/hubspot/crm/record-reply';
import { attempt } from '../agenda/attempt.ts';
import type { ItemView } from '../items/item-view.ts';
import { withWhereToLook } from '../items/where-to-look.ts';
import type { ServiceContext } from '../service-context.ts';
import { itemsBefore, showItems, type PlannedItem } from './items-before.ts';
import type { ReadItem } from './read-items-at.ts';

export type CreatedOnce = {
  /** Null where `conflicts` kept it from being created. */
  item: AgendaItem | null;
  existedBefore: boolean;
  conflicts: AgendaItem[];
  existingIds: string[];
};

/**
 * Creates a meeting, unless an earlier attempt has, or something that the rep has not seen yet is there at
 * that time: see `itemsBefore`. Two attempts at the same instant cannot be told from each other.
 * @throws AppError what `create` throws. OUTCOME_UNKNOWN carries the `existingIds` to ask again with.
 */
export async function createOnce(
  ctx: ServiceContext,
  {
    plan,
    read,
    view,
    existingIds: given,
  }: {
    plan: PlannedItem;
    read: readonly ReadItem[];
    view: ItemView;
    existingIds: readonly string[] | undefined;
  },
  create: () => Promise<RecordReply>,
): Promise<CreatedOnce> {
  const { met, existingIds } = itemsBefore([plan], { read, view }, given);
  const conflicts = met.flatMap((one) => one.conflicts);
  const earlier = met[0]?.earlier;
  const answer = { item: null, existedBefore: earlier !== undefined, conflicts: [], existingIds };
  const show = async (one: ReadItem): Promise<CreatedOnce> => {
    const [item = null] = await showItems(ctx, [one], view);
    return { ...answer, item };
  };
  if (earlier !== undefined) return show(earlier);
  if (conflicts.length > 0) {
    return { ...answer, conflicts: await showItems(ctx, conflicts, view) };
  }
  const created = await attempt(create());
  if (created.ok) return show({ kind: plan.kind, record: created.value });
  throw withWhereToLook(created.error, 'list-agenda', plan.title, { existingIds });
}
