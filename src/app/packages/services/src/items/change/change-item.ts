import { itemKey, type AgendaItem, type ItemRef } from '@app/domain/agenda/agenda-item';
import type { ItemField, ItemRecord } from '@app/hubspot/crm/objects/item';
import { attempt } from '../../agenda/attempt.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { entryOf, ownersOf, readItemView } from '../item-view.ts';
import { loadItems } from '../load-items.ts';
import { isSameValue } from '../same-value.ts';
import { staleError } from '../stale.ts';
import { sealWayBack } from '../way-back.ts';
import { withWhereToLook } from '../where-to-look.ts';
import { setItemValues } from '../write-over.ts';

export type ItemChange = {
  record: RecordRef;
  item: ItemRef;
  expectedUpdatedAt: Date | undefined;
  /** What the change depends on, beside what a row has. */
  reads?: readonly ItemField[];
  /** What a refusal as STALE tells beside title and times. */
  staleDetails?: (record: ItemRecord) => Record<string, string>;
  /** The values it is to have, from the record as it is; those it has already are not written. */
  properties: (record: ItemRecord) => Record<string, string>;
};

export type Changed = {
  /** As the agenda shows it now; its copies are not looked for. */
  item: AgendaItem;
  before: ItemRecord;
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
    loadItems(ctx, record, [item], reads),
    readItemView(ctx, record, [item.kind]),
  ]);
  const before = loaded.get(item);
  if (!before.ok) throw before.error;
  const written = Object.fromEntries(
    Object.entries(properties(before.value)).filter(([name, value]) => {
      return !isSameValue(before.value.stored.properties[name], value);
    }),
  );
  const staleFor = (current: ItemRecord, expected: Date | null | undefined) =>
    staleError(current, expected, staleDetails);
  const stale = staleFor(before.value, expectedUpdatedAt);
  if (stale !== undefined && Object.keys(written).length > 0) throw stale;

  const otherwise = (current: ItemRecord) => staleFor(current, before.value.updatedAt) ?? null;
  const [after, owners] = await Promise.all([
    attempt(setItemValues(ctx, before.value, written, otherwise)),
    ownersOf(ctx, [before.value]),
  ]);
  const undo = sealWayBack(ctx, record, item, { before: before.value.stored, written });
  if (!after.ok)
    throw withWhereToLook(
      after.error,
      'get-item',
      itemKey(item),
      undo === undefined ? {} : { undo },
    );
  return {
    item: entryOf(after.value, { ...view, owners }).item,
    before: before.value,
    ...(undo !== undefined && { undo }),
  };
}
