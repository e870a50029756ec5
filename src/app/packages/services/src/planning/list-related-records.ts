import type { RelatedRecord } from '@app/hubspot/crm/objects/related-record';
import { objectTypeIds } from '@app/hubspot/paths';
import { listRelated, relatedIds } from '../items/read-related.ts';
import type { ServiceContext } from '../service-context.ts';

export type Related = Pick<RelatedRecord, 'id' | 'name'>;

/** The contact's companies, at most a hundred; none where the app may not see companies. */
export function listCompanies(ctx: ServiceContext, contactId: string): Promise<Related[]> {
  return listLatest(ctx, contactId, 'company');
}

/** The contact's open deals among the hundred created last; none where the app may not see deals. */
export async function listOpenDeals(ctx: ServiceContext, contactId: string): Promise<Related[]> {
  const deals = await listLatest(ctx, contactId, 'deal');
  return deals.filter(({ isClosed }) => !isClosed);
}

async function listLatest(
  ctx: ServiceContext,
  contactId: string,
  type: 'company' | 'deal',
): Promise<RelatedRecord[]> {
  const contact = { typeId: objectTypeIds.contact, id: contactId };
  const ids = await relatedIds(ctx, contact, type);
  // HubSpot counts ids up, so the longest and largest are the latest.
  ids.sort((a, b) => b.length - a.length || (a < b ? 1 : -1));
  return listRelated(ctx, type, ids);
}
