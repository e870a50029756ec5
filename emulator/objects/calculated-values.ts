import type { Account } from '../account/account.ts';
import type { StoredRecord } from './record.ts';

/** Sets the properties that HubSpot calculates from others. */
export function calculateValues(account: Account, record: StoredRecord): void {
  calculateClosed(account, record);
  calculateDuration(record);
}

/** How long an appointment lasts, in milliseconds; nothing while one of its ends is missing. */
function calculateDuration(record: StoredRecord): void {
  if (record.type.id !== '0-421') return;
  const { hs_duration: _, ...rest } = record.properties;
  const [start, end] = [rest.hs_appointment_start, rest.hs_appointment_end];
  const isKnown = start !== undefined && end !== undefined;
  record.properties = {
    ...rest,
    ...(isKnown && { hs_duration: String(Date.parse(end) - Date.parse(start)) }),
  };
}

/**
 * Sets what HubSpot calculates of a deal from the stage it is in. A stage the account does not have says
 * nothing.
 */
function calculateClosed(account: Account, record: StoredRecord): void {
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
