import type { ApiVersion } from '../http/call.ts';
import { prepareCreate } from '../objects/write-record.ts';
import type { WantedAssociation } from '../associations/wanted-associations.ts';
import { propertiesOf } from '../properties/schema.ts';
import type { Account } from '../account/account.ts';
import type { StoredRecord } from '../objects/record.ts';
import { objectTypeOf } from '../objects/object-types.ts';

type MeetingValues = Record<string, string | undefined>;

/**
 * Creates a meeting. Values for properties that this account does not have are left out. With an API
 * version the account's own rules are enforced as that version does.
 */
export function createMeeting(
  account: Account,
  values: MeetingValues,
  associations: WantedAssociation[],
  version?: ApiVersion,
): StoredRecord {
  const meetings = objectTypeOf('0-47');
  const definitions = propertiesOf(account.schema, meetings);
  const known = Object.entries(values).flatMap(([name, value]) => {
    return value !== undefined && definitions.has(name) ? [[name, value] as const] : [];
  });
  const properties = Object.fromEntries(known);
  return prepareCreate(account, meetings, { properties, associations, version })();
}

export function isoTime(time: number): string {
  return new Date(time).toISOString();
}
