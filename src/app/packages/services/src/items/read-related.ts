import { AppError } from '@app/domain/app-error';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { batchSize, listKnownRecords } from '@app/hubspot/crm/records/list-records';
import { requireWhole, type PartlyRead } from '@app/hubspot/crm/records/read-batch';
import type { RecordReply } from '@app/hubspot/crm/records/record-reply';
import { objectTypeIds, type RecordKey } from '@app/hubspot/paths';
import type { ServiceContext } from '../service-context.ts';

export type RelatedType = 'contact' | 'company' | 'deal' | 'ticket';

/**
 * Ids of the records of a type that an item is associated with. What the app may not see are none, unless
 * something depends on them: `isNeeded`.
 */
export async function relatedIds(
  ctx: ServiceContext,
  item: RecordKey,
  type: RelatedType,
  isNeeded = false,
): Promise<string[]> {
  const read = listAssociations(ctx.hubspot, item.typeId, [item.id], objectTypeIds[type]);
  const found = await (isNeeded ? read : orNothingHidden(read, new Map<string, Set<string>>()));
  return [...(found.get(item.id) ?? [])];
}

/** Records to show beside an item: the first hundred, none where the app may not see them. */
export async function listRelated(
  ctx: ServiceContext,
  type: RelatedType,
  ids: readonly string[],
  properties: readonly string[],
): Promise<RecordReply[]> {
  return requireWhole(await listKnownRelated(ctx, type, ids, properties));
}

/** As `listRelated`, with what could be read, and the ids of what could not. */
export async function listKnownRelated(
  ctx: ServiceContext,
  type: RelatedType,
  ids: readonly string[],
  properties: readonly string[],
): Promise<PartlyRead<RecordReply>> {
  const shown = ids.slice(0, batchSize);
  return orNothingHidden(listKnownRecords(ctx.hubspot, objectTypeIds[type], shown, properties), {
    records: [],
    unread: [],
  });
}

/** An app keeps the scopes it was installed with, and a subscription may not cover an object. */
export async function orNothingHidden<T>(read: Promise<T>, nothing: T): Promise<T> {
  try {
    return await read;
  } catch (error) {
    const isHidden =
      error instanceof AppError && (error.code === 'MISSING_SCOPE' || error.code === 'FORBIDDEN');
    if (isHidden) return nothing;
    throw error;
  }
}
