import type { RecordRef } from '@app/domain/record-ref';
import { objectTypeIds, type RecordKey } from '@app/hubspot/paths';

export { recordTypeIds, type RecordRef, type RecordTypeId } from '@app/domain/record-ref';

export function contactRef(objectId: string): RecordRef {
  return { objectTypeId: objectTypeIds.contact, objectId };
}

export function keyOf({ objectTypeId, objectId }: RecordRef): RecordKey {
  return { typeId: objectTypeId, id: objectId };
}
