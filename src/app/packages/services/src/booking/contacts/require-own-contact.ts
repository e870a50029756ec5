import { AppError } from '@app/domain/app-error';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';

export type OnRecord = { record: RecordRef; on?: RecordRef | undefined };

/**
 * Refuses a contact that is not associated with the record the card sits on: one call, and none where the
 * card sits on the contact itself.
 * @throws AppError NOT_ASSOCIATED.
 */
export async function requireOwnContact(
  ctx: ServiceContext,
  { record: contact, on }: OnRecord,
): Promise<void> {
  if (on === undefined) return;
  const { objectTypeId, objectId } = contact;
  const found = await listAssociations(ctx.hubspot, objectTypeId, [objectId], on.objectTypeId);
  if (found.get(objectId)?.has(on.objectId) === true) return;
  throw new AppError('NOT_ASSOCIATED', 'This contact does not belong to this record.', {
    details: { contactId: objectId },
  });
}
