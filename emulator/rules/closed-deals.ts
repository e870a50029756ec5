import type { Account } from '../store/account.ts';
import type { StoredRecord } from '../store/record.ts';

/**
 * Sets what HubSpot calculates of a deal from the stage it is in. A stage the account does not have says
 * nothing.
 */
export function calculateClosed(account: Account, record: StoredRecord): void {
  if (record.type.id !== '0-3') return;
  const stage = account.pipelines
    .get('0-3')
    ?.flatMap(({ stages }) => stages)
    .find(({ id }) => id === record.properties.dealstage);
  if (stage === undefined) return;
  const { isClosed, probability } = stage;
  record.properties = {
    ...record.properties,
    hs_is_closed: String(isClosed),
    hs_is_closed_won: String(isClosed && Number(probability) === 1),
  };
}
