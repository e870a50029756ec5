import { AppError } from '@app/domain/app-error';
import { listAssociations } from '@app/hubspot/crm/list-associations';
import { batchSize, listRecords } from '@app/hubspot/crm/list-records';
import type { RecordReply } from '@app/hubspot/crm/record-reply';
import { objectTypeIds, type RecordKey } from '@app/hubspot/paths';
import type { ServiceContext } from '../service-context.ts';

type RelatedType = 'contact' | 'company' | 'deal' | 'ticket';

/** Ids of the records of a type that an item is associated with. What the app may not see are none. */
export async function relatedIds(
  ctx: ServiceContext,
  item: RecordKey,
  type: RelatedType,
): Promise<string[]> {
  const read = listAssociations(ctx.hubspot, item.typeId, [item.id], objectTypeIds[type]);
  const found = await (type === 'contact'
    ? read
    : orNothingHidden(read, new Map<string, Set<string>>()));
  return [...(found.get(item.id) ?? [])];
}

/** Records to show beside an item: the first hundred, none where the app may not see them. */
export async function listRelated(
  ctx: ServiceContext,
  type: RelatedType,
  ids: readonly string[],
  properties: readonly string[],
): Promise<RecordReply[]> {
  const shown = ids.slice(0, batchSize);
  return orNothingHidden(listRecords(ctx.hubspot, objectTypeIds[type], shown, properties), []);
}

/** The app asks for no scope on companies, deals and tickets; an account may grant it nevertheless. */
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
