import { AppError, ruledOut } from '@app/domain/app-error';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { activityReads } from '@app/hubspot/crm/objects/activity';
import { pinProperty } from '@app/hubspot/crm/objects/pin';
import { objectTypeIds, type RecordKey } from '@app/hubspot/paths';
import { attempt } from '../../agenda/attempt.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';

const otherActivities = activityReads.flatMap(({ kind }) => (kind === 'meeting' ? [] : [kind]));

/**
 * Refuses an id that is no activity of the record. A pin may be any activity and its id does not say
 * which kind, so once it is no meeting all others are asked for at once, and appointments, to tell why
 * those cannot be pinned. A kind that the app may not read is left to HubSpot, which accepts associated
 * activities only.
 * @throws AppError NOT_ASSOCIATED, or REJECTED for an appointment.
 */
export async function requirePinnable(
  ctx: ServiceContext,
  record: RecordRef,
  engagementId: string,
): Promise<void> {
  const isOf = (typeId: string): Promise<boolean> =>
    isAssociated(ctx, record, { typeId, id: engagementId });
  const [isAppointment, ...activities] = await Promise.all([
    attempt(isOf(objectTypeIds.appointment)),
    ...otherActivities.map((kind) => attempt(isOf(objectTypeIds[kind]))),
  ]);
  if (activities.some((read) => read.ok && read.value)) return;
  if (isAppointment.ok && isAppointment.value) throw appointmentPinned();
  const errors = activities.flatMap((read) => (read.ok ? [] : [read.error]));
  // An account may lack a kind altogether; HubSpot then refuses its type id.
  const isUnknownKind = ({ code }: AppError): boolean =>
    code === 'REJECTED' || code === 'NOT_FOUND';
  const isHidden = ({ code }: AppError): boolean =>
    code === 'MISSING_SCOPE' || code === 'FORBIDDEN';
  const failure = errors.find((error) => !isUnknownKind(error) && !isHidden(error));
  if (failure !== undefined) throw failure;
  if (errors.some(isHidden)) return;
  throw new AppError('NOT_ASSOCIATED', 'This activity does not belong to this record.', {
    details: { engagementId },
  });
}

export async function isAssociated(
  ctx: ServiceContext,
  { objectTypeId, objectId }: RecordRef,
  { typeId, id }: RecordKey,
): Promise<boolean> {
  const associated = await listAssociations(ctx.hubspot, typeId, [id], objectTypeId);
  return associated.get(id)?.has(objectId) === true;
}

function appointmentPinned(): AppError {
  const message = 'HubSpot pins activities only, and an appointment is none.';
  return ruledOut('appointment-pinned', message, { property: pinProperty });
}
