import type { AgendaItem, ItemKind } from '@app/domain/agenda-item';
import type { RecordReply } from '@app/hubspot/crm/record-reply';
import { entryOf, ownersOf, type ItemView } from '../items/item-view.ts';
import type { ServiceContext } from '../service-context.ts';

/** A record and how it reads. Of its owner only the id is known. */
export type ExistingItem = { record: RecordReply; item: AgendaItem };

export function existingItems(
  kind: ItemKind,
  records: readonly RecordReply[],
  view: ItemView,
): ExistingItem[] {
  const owners = new Map<string, never>();
  return records.map((record) => ({
    record,
    item: entryOf(kind, record, { ...view, owners }).item,
  }));
}

/** A meeting as the agenda shows it, with the name of its owner. */
export async function showMeeting(
  ctx: ServiceContext,
  record: RecordReply,
  view: ItemView,
): Promise<AgendaItem> {
  const owners = await ownersOf(ctx, [record]);
  return entryOf('meeting', record, { ...view, owners }).item;
}
