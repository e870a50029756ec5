/** HubSpot's ids of the types that cards sit on and items belong to: contacts, companies, deals and tickets. */
export const recordTypeIds = ['0-1', '0-2', '0-3', '0-5'] as const;

export type RecordTypeId = (typeof recordTypeIds)[number];

/** The CRM record a card sits on. Nothing is done to an item that does not belong to it. */
export type RecordRef = { objectTypeId: RecordTypeId; objectId: string };
