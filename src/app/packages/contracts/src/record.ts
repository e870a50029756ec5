import { recordTypeIds, type RecordRef } from '@app/domain/record-ref';
import * as v from 'valibot';
import { recordId } from './record-id.ts';

// HubSpot's card context carries the id as a number, its API as a string.
const objectId = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.safeInteger(), v.transform(String))]),
  recordId,
);

/** The CRM record a card sits on. */
export const record = v.object({ objectTypeId: v.picklist(recordTypeIds), objectId });

export type { RecordRef };

/** A record that contacts are associated with. */
export const otherRecord = v.object({
  objectTypeId: v.picklist(['0-2', '0-3', '0-5']),
  objectId,
});

export type OtherRecordRef = v.InferOutput<typeof otherRecord>;

/** A record that has to be a contact, because somebody is invited or a contact's own data is needed. */
export const contactRecord = v.object({ objectTypeId: v.literal('0-1'), objectId });

export type ContactRef = v.InferOutput<typeof contactRecord>;

/**
 * A contact to act on. A card that sits on another record names that one as `on`: the contact must be
 * associated with it.
 */
export const contactOn = { record: contactRecord, on: v.optional(otherRecord) };

/** The same for what needs no contact: it acts on the contact where one is named, else on the card's own record. */
export const maybeContactOn = { record, on: v.optional(otherRecord) };
