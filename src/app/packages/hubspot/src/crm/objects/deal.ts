import type { HubSpotClient } from '../../client.ts';
import { objectTypeIds } from '../../paths.ts';
import { listKnownRecords } from '../records/list-records.ts';
import { dateOf, textOf, wordsOf, type RecordReply } from '../records/record-reply.ts';

export type Deal = {
  id: string;
  name: string | null;
  amount: number | null;
  /** ISO 4217; null in an account with one currency. */
  currency: string | null;
  closes: Date | null;
  isClosed: boolean;
};

const properties = ['dealname', 'amount', 'deal_currency_code', 'closedate', 'hs_is_closed'];

/** Deals by their ids; those that are gone or could not be read are left out. */
export async function listDeals(hubspot: HubSpotClient, ids: readonly string[]): Promise<Deal[]> {
  const { records } = await listKnownRecords(hubspot, objectTypeIds.deal, ids, properties);
  return records.map(toDeal);
}

function toDeal(record: RecordReply): Deal {
  const amount = Number(textOf(record, 'amount') ?? Number.NaN);
  return {
    id: record.id,
    name: wordsOf(record, 'dealname'),
    amount: Number.isFinite(amount) ? amount : null,
    currency: textOf(record, 'deal_currency_code'),
    closes: dateOf(record, 'closedate'),
    isClosed: textOf(record, 'hs_is_closed') === 'true',
  };
}
