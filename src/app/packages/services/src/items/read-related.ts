import { AppError } from '@app/domain/app-error';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import {
  listKnownRelated,
  type RelatedRecord,
  type RelatedRecordType,
} from '@app/hubspot/crm/objects/related-record';
import { batchSize } from '@app/hubspot/crm/records/list-records';
import { requireWhole, type PartlyRead } from '@app/hubspot/crm/records/read-batch';
import { objectTypeIds, type RecordKey } from '@app/hubspot/paths';
import type { ServiceContext } from '../service-context.ts';

/**
 * Ids of the records of a type that an item is associated with. What the app may not see are none, unless
 * something depends on them: `isNeeded`.
 */
export async function relatedIds(
  ctx: ServiceContext,
  item: RecordKey,
  type: RelatedRecordType | 'ticket',
  isNeeded = false,
): Promise<string[]> {
  const read = listAssociations(ctx.hubspot, item.typeId, [item.id], objectTypeIds[type]);
  const found = await (isNeeded ? read : orNothingHidden(read, new Map<string, Set<string>>()));
  return [...(found.get(item.id) ?? [])];
}

/** Records to show beside an item: the first hundred, none where the app may not see them. */
export async function listRelated(
  ctx: ServiceContext,
  type: RelatedRecordType,
  ids: readonly string[],
): Promise<RelatedRecord[]> {
  return requireWhole(await readRelated(ctx, type, ids));
}

/** As `listRelated`, with what could be read, and the ids of what could not. */
export function readRelated(
  ctx: ServiceContext,
  type: RelatedRecordType,
  ids: readonly string[],
): Promise<PartlyRead<RelatedRecord>> {
  const shown = ids.slice(0, batchSize);
  return orNothingHidden(listKnownRelated(ctx.hubspot, type, shown), { records: [], unread: [] });
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
