import { type RecordReply, textOf, wordsOf } from '@app/hubspot/crm/records/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import { listRelated, relatedIds } from '../items/read-related.ts';
import type { ServiceContext } from '../service-context.ts';

export type Related = { id: string; name: string | null };

/** The contact's companies, at most a hundred; none where the app may not see companies. */
export async function listCompanies(ctx: ServiceContext, contactId: string): Promise<Related[]> {
  const companies = await listLatest(ctx, contactId, 'company', ['name']);
  return companies.map((company) => ({ id: company.id, name: wordsOf(company, 'name') }));
}

/** The contact's open deals among the hundred created last; none where the app may not see deals. */
export async function listOpenDeals(ctx: ServiceContext, contactId: string): Promise<Related[]> {
  const deals = await listLatest(ctx, contactId, 'deal', ['dealname', 'hs_is_closed']);
  return deals
    .filter((deal) => textOf(deal, 'hs_is_closed') !== 'true')
    .map((deal) => ({ id: deal.id, name: wordsOf(deal, 'dealname') }));
}

async function listLatest(
  ctx: ServiceContext,
  contactId: string,
  type: 'company' | 'deal',
  properties: readonly string[],
): Promise<RecordReply[]> {
  const contact = { typeId: objectTypeIds.contact, id: contactId };
  const ids = await relatedIds(ctx, contact, type);
  // HubSpot counts ids up, so the longest and largest are the latest.
  ids.sort((a, b) => b.length - a.length || (a < b ? 1 : -1));
  return listRelated(ctx, type, ids, properties);
}
