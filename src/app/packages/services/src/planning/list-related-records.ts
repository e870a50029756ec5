import type { RelatedRecord } from '@app/hubspot/crm/objects/related-record';
import { objectTypeIds } from '@app/hubspot/paths';
import { listRelated, relatedIds } from '../items/read-related.ts';
import { keyOf, type RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';

export type Related = Pick<RelatedRecord, 'id' | 'name'>;

/** The record's companies, at most a hundred; none where the app may not see companies. */
export function listCompanies(ctx: ServiceContext, record: RecordRef): Promise<Related[]> {
  return listLatest(ctx, record, 'company');
}

/** The record's open deals among the hundred created last; none where the app may not see deals. */
export async function listOpenDeals(ctx: ServiceContext, record: RecordRef): Promise<Related[]> {
  const deals = await listLatest(ctx, record, 'deal');
  return deals.filter(({ isClosed }) => !isClosed);
}

async function listLatest(
  ctx: ServiceContext,
  record: RecordRef,
  type: 'company' | 'deal',
): Promise<RelatedRecord[]> {
  // What companies and deals are to their own kind is no choice of a meeting's.
  if (record.objectTypeId === objectTypeIds[type]) return [];
  const ids = await relatedIds(ctx, keyOf(record), type);
  // HubSpot counts ids up, so the longest and largest are the latest.
  ids.sort((a, b) => b.length - a.length || (a < b ? 1 : -1));
  return listRelated(ctx, type, ids);
}
