import { HubSpotError } from '../http/errors.ts';
import type { ObjectType } from './object-types.ts';
import { propertiesOf } from '../properties/schema.ts';
import type { Account } from '../account/account.ts';

/** Refuses a batch in which two inputs give a unique property the same value. */
export function requireDistinctValues(
  account: Account,
  type: ObjectType,
  inputs: { properties: Record<string, unknown> }[],
): void {
  const definitions = propertiesOf(account.schema, type);
  const seen = new Set<string>();
  for (const { properties } of inputs) {
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value !== 'string' || value === '') continue;
      if (definitions.get(name)?.isUnique !== true) continue;
      const key = `${name}:${value.toLowerCase()}`;
      if (seen.has(key)) {
        const message = `Two inputs have the same ${name}: ${value}`;
        throw new HubSpotError(409, { message, category: 'CONFLICT' });
      }
      seen.add(key);
    }
  }
}
