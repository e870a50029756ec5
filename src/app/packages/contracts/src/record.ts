import * as v from 'valibot';

// HubSpot's card context carries the id as a number, its API as a string.
const objectId = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.safeInteger(), v.transform(String))]),
  v.regex(/^\d{1,20}$/, 'must be a HubSpot record id'),
);

/** The CRM record a card sits on. */
export const record = v.object({ objectTypeId: v.literal('0-1'), objectId });
