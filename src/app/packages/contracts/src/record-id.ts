import * as v from 'valibot';

/**
 * An id of HubSpot's, of a record, an owner or a user, as HubSpot writes it. With zeros before it, it would be
 * another text for the same record.
 */
export const recordId = v.pipe(v.string(), v.regex(/^[1-9]\d{0,19}$/, 'must be a HubSpot id'));
