import * as v from 'valibot';

/** An id of HubSpot's, of a record, an owner or a user. */
export const recordId = v.pipe(v.string(), v.regex(/^\d{1,20}$/, 'must be a HubSpot id'));
