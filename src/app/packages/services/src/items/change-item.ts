import { itemKey, type AgendaItem, type ItemRef } from '@app/domain/agenda-item';
import { rowProperties } from '@app/hubspot/crm/agenda-properties';
import type { RecordReply } from '@app/hubspot/crm/record-reply';
import { updateRecord } from '@app/hubspot/crm/update-record';
import { objectTypeIds } from '@app/hubspot/paths';
import { attempt } from '../agenda/attempt.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { entryOf, ownersOf, readItemView } from './item-view.ts';
import { loadItems } from './load-items.ts';
import { staleError } from './stale.ts';
import { withWhereToLook } from './where-to-look.ts';

export type ItemChange = {
  record: RecordRef;
  item: ItemRef;
  expectedUpdatedAt: Date | undefined;
  /** Properties the change depends on, beside those of a row. */
  reads?: readonly string[];
  /** What a refusal as STALE tells beside title and times. */
  staleDetails?: (record: RecordReply) => Record<string, string>;
  /** The values to write, from the record as it is; none at all leaves it alone. */
  properties: (record: RecordReply) => Record<string, string>;
};

/**
 * Changes one item of the record, two round trips deep. Answers the record as it was, and the item as the
 * agenda shows it afterwards; its copies are not looked for.
 * @throws AppError NOT_FOUND, NOT_ASSOCIATED, STALE.
 */
export async function changeItem(
  ctx: ServiceContext,
  { record, item, expectedUpdatedAt, reads = [], staleDetails, properties }: ItemChange,
): Promise<{ item: AgendaItem; before: RecordReply }> {
  const [loaded, view] = await Promise.all([
    loadItems(ctx, record, [item], {
      appointment: [...rowProperties.appointment, ...reads],
      meeting: [...rowProperties.meeting, ...reads],
    }),
    readItemView(ctx, record, [item.kind]),
  ]);
  const before = loaded.get(item);
  if (!before.ok) throw before.error;
  const stale = staleError(
    item.kind,
    before.value,
    expectedUpdatedAt,
    staleDetails?.(before.value),
  );
  if (stale !== undefined) throw stale;

  const [after, owners] = await Promise.all([
    attempt(write(ctx, item, before.value, properties(before.value))),
    ownersOf(ctx, [before.value]),
  ]);
  if (!after.ok) throw withWhereToLook(after.error, 'get-item', itemKey(item));
  return {
    item: entryOf(item.kind, after.value, { ...view, owners }).item,
    before: before.value,
  };
}

/** HubSpot answers a write with some of the properties only; the rest are those read before. */
async function write(
  ctx: ServiceContext,
  item: ItemRef,
  before: RecordReply,
  properties: Record<string, string>,
): Promise<RecordReply> {
  if (Object.keys(properties).length === 0) return before;
  const reply = await updateRecord(ctx.hubspot, objectTypeIds[item.kind], item.id, properties);
  const modified = reply.properties['hs_lastmodifieddate'] ?? reply.updatedAt ?? null;
  return {
    id: before.id,
    properties: {
      ...before.properties,
      ...properties,
      ...reply.properties,
      hs_lastmodifieddate: modified,
    },
  };
}
