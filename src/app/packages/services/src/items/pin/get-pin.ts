import { getRecord } from '@app/hubspot/crm/records/get-record';
import { textOf } from '@app/hubspot/crm/records/record-reply';
import { keyOf, type RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { findMeetingFor, readAppointment } from './find-meeting-for.ts';
import { readPinned, type PinnedActivity } from './read-pinned.ts';

type Request = { record: RecordRef; appointmentId?: string | undefined };

export type PinState = {
  pinned: PinnedActivity | null;
  meeting: { id: string; title: string | null } | null;
};

/**
 * What a pin would replace, by name, whichever kind of activity it is on; for an appointment, which cannot
 * be pinned, also the meeting that can be in its place. Two round trips deep.
 * @throws AppError NOT_FOUND, NOT_ASSOCIATED for the appointment.
 */
export async function getPin(
  ctx: ServiceContext,
  { record, appointmentId }: Request,
): Promise<PinState> {
  const { typeId, id } = keyOf(record);
  const [reply, appointment] = await Promise.all([
    getRecord(ctx.hubspot, typeId, id, ['hs_pinned_engagement_id']),
    appointmentId === undefined ? undefined : readAppointment(ctx, record, appointmentId),
  ]);
  const engagementId = textOf(reply, 'hs_pinned_engagement_id');
  const [pinned, meeting] = await Promise.all([
    engagementId === null ? null : readPinned(ctx, engagementId),
    appointment === undefined ? null : findMeetingFor(ctx, record, appointment),
  ]);
  return { pinned, meeting };
}
