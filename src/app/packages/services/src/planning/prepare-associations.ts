import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { AppError, ruledOut } from '@app/domain/app-error';
import type { NewAssociation } from '@app/hubspot/crm/associations/association-inputs';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { objectTypeIds } from '@app/hubspot/paths';
import { findItemAssociationType } from '../account/association-types.ts';
import type { RecordRef, RecordTypeId } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';

export type RelatedRecords = {
  /** The contact, or the record the card sits on where no contact is named. */
  record: RecordRef;
  /** The record the card sits on beside a contact; the two are known to be associated. */
  on?: RecordRef | undefined;
  companyIds?: string[] | undefined;
  dealIds?: string[] | undefined;
};

type RelatedType = 'company' | 'deal';

/** By its record. The id of a label says nothing without its pair of types. */
type Keyed = [record: string, NewAssociation];

/**
 * What a new item is associated with from the start: the contact, the record the card sits on, and the
 * companies and deals that are given. Those ids come from a browser, so each must belong to the first of these.
 * One round trip deep.
 * @throws AppError NOT_ASSOCIATED naming the record; MISSING_SCOPE where the app may not see such records.
 */
export async function prepareAssociations(
  ctx: ServiceContext,
  kind: ItemKind,
  { record, on, companyIds = [], dealIds = [] }: RelatedRecords,
): Promise<NewAssociation[]> {
  const parts = await Promise.all([
    associationsTo(ctx, kind, record.objectTypeId, [record.objectId]),
    on === undefined ? [] : associationsTo(ctx, kind, on.objectTypeId, [on.objectId]),
    relatedTo(ctx, kind, record, { type: 'company', ids: companyIds }),
    relatedTo(ctx, kind, record, { type: 'deal', ids: dealIds }),
  ]);
  return [...new Map(parts.flat()).values()];
}

async function relatedTo(
  ctx: ServiceContext,
  kind: ItemKind,
  { objectTypeId, objectId }: RecordRef,
  { type, ids }: { type: RelatedType; ids: readonly string[] },
): Promise<Keyed[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const [associations, related] = await Promise.all([
    associationsTo(ctx, kind, objectTypeIds[type], wanted),
    listAssociations(ctx.hubspot, objectTypeId, [objectId], objectTypeIds[type]),
  ]);
  const stranger = wanted.find((id) => related.get(objectId)?.has(id) !== true);
  if (stranger === undefined) return associations;
  throw new AppError('NOT_ASSOCIATED', `This ${type} does not belong to this record.`, {
    details: { parameter: `${type}Ids.${ids.indexOf(stranger)}`, [type]: stranger },
  });
}

async function associationsTo(
  ctx: ServiceContext,
  kind: ItemKind,
  objectTypeId: RecordTypeId,
  ids: readonly string[],
): Promise<Keyed[]> {
  const found = await findItemAssociationType(ctx, kind, objectTypeId);
  if (found !== undefined) {
    return ids.map((toId) => [`${objectTypeId}:${toId}`, { toId, types: [found] }]);
  }
  throw ruledOut('cannot-associate', 'This account cannot associate these with such a record.');
}
