import * as v from 'valibot';
import { defineContract } from '../contract.ts';
import { otherRecord } from '../record.ts';

/** A contact has no need of it: it is the one to invite. */
const listRecordContactsInput = v.object({
  record: otherRecord,
  /** Of a name or an e-mail, to find those that are not listed; empty asks for the list. */
  query: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), ''),
});

/** Whom a meeting can be booked with from a company, a deal or a ticket. */
export const listRecordContacts = defineContract({
  action: 'booking/list-record-contacts',
  input: listRecordContactsInput,
  output: v.object({
    /**
     * At most 100 of the contacts associated with the record: those it is the primary company of, then
     * those with an association label, then the rest. What a query finds comes by last name.
     */
    contacts: v.array(
      v.object({
        id: v.string(),
        name: v.nullable(v.string()),
        email: v.nullable(v.string()),
        /** IANA. Null where HubSpot knows none: it is never guessed. */
        timeZone: v.nullable(v.string()),
      }),
    ),
    /** Of those the query finds, where there is one. Null where HubSpot has more than it lists at once. */
    total: v.nullable(v.number()),
    /** Whether items of other records may be found and added: the admin decides. */
    canAddItems: v.boolean(),
  }),
});
