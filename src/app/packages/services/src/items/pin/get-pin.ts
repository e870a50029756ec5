import { getCardRecord } from '@app/hubspot/crm/objects/card-record';
import type { RecordRef } from '../../record-ref.ts';
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
  const [{ pinnedEngagementId }, appointment] = await Promise.all([
    getCardRecord(ctx.hubspot, record),
    appointmentId === undefined ? undefined : readAppointment(ctx, record, appointmentId),
  ]);
  const [pinned, meeting] = await Promise.all([
    pinnedEngagementId === null ? null : readPinned(ctx, pinnedEngagementId),
    appointment === undefined ? null : findMeetingFor(ctx, record, appointment),
  ]);
  return { pinned, meeting };
}
