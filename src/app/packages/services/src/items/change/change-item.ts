import { itemKey, type AgendaItem, type ItemRef } from '@app/domain/agenda/agenda-item';
import { rowProperties } from '@app/hubspot/crm/records/agenda-properties';
import { updatedAtOf, type RecordReply } from '@app/hubspot/crm/records/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import { attempt } from '../../agenda/attempt.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { entryOf, ownersOf, readItemView } from '../item-view.ts';
import { loadItems } from '../load-items.ts';
import { isSameValue } from '../same-value.ts';
import { staleError } from '../stale.ts';
import { sealWayBack } from '../way-back.ts';
import { withWhereToLook } from '../where-to-look.ts';
import { setValues } from '../write-over.ts';

export type ItemChange = {
  record: RecordRef;
  item: ItemRef;
  expectedUpdatedAt: Date | undefined;
  /** Properties the change depends on, beside those of a row. */
  reads?: readonly string[];
  /** What a refusal as STALE tells beside title and times. */
  staleDetails?: (record: RecordReply) => Record<string, string>;
  /** The values it is to have, from the record as it is; those it has already are not written. */
  properties: (record: RecordReply) => Record<string, string>;
};

export type Changed = {
  /** As the agenda shows it now; its copies are not looked for. */
  item: AgendaItem;
  before: RecordReply;
  /** Puts the values back; absent where nothing was written. */
  undo?: string;
};

/**
 * Changes one item of the record, two round trips deep. What is already so is done, whoever has made it so.
 * @throws AppError NOT_FOUND, NOT_ASSOCIATED, STALE.
 */
export async function changeItem(
  ctx: ServiceContext,
  { record, item, expectedUpdatedAt, reads = [], staleDetails, properties }: ItemChange,
): Promise<Changed> {
  const [loaded, view] = await Promise.all([
    loadItems(ctx, record, [item], {
      appointment: [...rowProperties.appointment, ...reads],
      meeting: [...rowProperties.meeting, ...reads],
    }),
    readItemView(ctx, record, [item.kind]),
  ]);
  const before = loaded.get(item);
  if (!before.ok) throw before.error;
  const written = Object.fromEntries(
    Object.entries(properties(before.value)).filter(([name, value]) => {
      return !isSameValue(before.value.properties[name], value);
    }),
  );
  const staleFor = (current: RecordReply, expected: Date | undefined) =>
    staleError(item.kind, current, expected, staleDetails?.(current));
  const stale = staleFor(before.value, expectedUpdatedAt);
  if (stale !== undefined && Object.keys(written).length > 0) throw stale;

  const otherwise = (current: RecordReply) =>
    staleFor(current, updatedAtOf(before.value) ?? undefined) ?? null;
  const [after, owners] = await Promise.all([
    attempt(write(ctx, item, { before: before.value, values: written, otherwise })),
    ownersOf(ctx, [before.value]),
  ]);
  const undo = sealWayBack(ctx, record, item, { before: before.value, written });
  if (!after.ok)
    throw withWhereToLook(
      after.error,
      'get-item',
      itemKey(item),
      undo === undefined ? {} : { undo },
    );
  return {
    item: entryOf(item.kind, after.value, { ...view, owners }).item,
    before: before.value,
    ...(undo !== undefined && { undo }),
  };
}

/** HubSpot answers a write with some of the properties only; the rest are those read before. */
async function write(
  ctx: ServiceContext,
  item: ItemRef,
  change: Parameters<typeof setValues>[2],
): Promise<RecordReply> {
  const { before, values } = change;
  if (Object.keys(values).length === 0) return before;
  const reply = await setValues(ctx, { typeId: objectTypeIds[item.kind], id: item.id }, change);
  const modified = reply.properties['hs_lastmodifieddate'] ?? reply.updatedAt ?? null;
  return {
    id: before.id,
    properties: {
      ...before.properties,
      ...values,
      ...reply.properties,
      hs_lastmodifieddate: modified,
    },
  };
}
