import type { SearchFilter } from '@app/hubspot/crm/records/search-records';
import { objectTypeIds, type RecordKey } from '@app/hubspot/paths';

const searchNames = {
  [objectTypeIds.contact]: 'contact',
  [objectTypeIds.company]: 'company',
  [objectTypeIds.deal]: 'deal',
  [objectTypeIds.ticket]: 'ticket',
} as const;

/** The types of records that cards sit on and items belong to. */
export type RecordTypeId = keyof typeof searchNames;

export const recordTypeIds: readonly RecordTypeId[] = [
  objectTypeIds.contact,
  objectTypeIds.company,
  objectTypeIds.deal,
  objectTypeIds.ticket,
];

/** The CRM record a card sits on. Nothing is done to an item that does not belong to it. */
export type RecordRef = { objectTypeId: RecordTypeId; objectId: string };

export function contactRef(objectId: string): RecordRef {
  return { objectTypeId: objectTypeIds.contact, objectId };
}

export function keyOf({ objectTypeId, objectId }: RecordRef): RecordKey {
  return { typeId: objectTypeId, id: objectId };
}

/** What limits a search to what is associated with a record. */
export function associatedWith({ objectTypeId, objectId }: RecordRef): SearchFilter {
  return {
    propertyName: `associations.${searchNames[objectTypeId]}`,
    operator: 'EQ',
    value: objectId,
  };
}
