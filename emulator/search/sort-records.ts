import type { ObjectType } from '../objects/object-types.ts';
import { propertiesOf } from '../properties/schema.ts';
import { invalid } from '../http/errors.ts';
import type { Account } from '../account/account.ts';
import { valueOf, type StoredRecord } from '../objects/record.ts';
import { comparable } from './filters.ts';
import type { SearchBody } from './search-body.ts';

type Key = number | string | undefined;

/** Sorts by the one sort of a search, else oldest first. Records without a value come last. */
export function sortRecords(
  account: Account,
  type: ObjectType,
  records: StoredRecord[],
  sorts: SearchBody['sorts'],
): StoredRecord[] {
  const [sort] = sorts;
  const name = sort?.propertyName ?? type.created;
  const definition = propertiesOf(account.schema, type).get(name);
  if (definition === undefined) throw invalid(`Unknown sort property ${name}`);
  const keyed = records.map((record) => {
    const value = valueOf(record, name);
    return { record, key: value === undefined ? undefined : comparable(definition.type, value) };
  });
  const sign = sort?.direction === 'DESCENDING' ? -1 : 1;
  keyed.sort((a, b) => {
    return compareKeys(a.key, b.key, sign) || Number(a.record.id) - Number(b.record.id);
  });
  return keyed.map(({ record }) => record);
}

function compareKeys(a: Key, b: Key, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (a === b) return 0;
  return a < b ? -sign : sign;
}
