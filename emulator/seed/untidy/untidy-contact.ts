import type { SeedBuilder } from '../seed-builder.ts';

type Untidy = {
  /** First and last name; absent: none. */
  name?: [string, string];
  /** Where such data comes from, in one line. */
  from: string;
  zone?: string;
  owner?: string;
  more?: Record<string, string>;
};

/** A contact of the untidy half. Returns its id. */
export function untidyContact(
  seed: SeedBuilder,
  id: string,
  { name: [firstname = '', lastname = ''] = ['', ''], from, zone, owner, more = {} }: Untidy,
): string {
  const properties = { firstname, lastname, hubspot_owner_id: owner ?? '' };
  seed.contact({ id, message: from, lifecyclestage: 'other', ...properties, ...more }, zone);
  return id;
}
