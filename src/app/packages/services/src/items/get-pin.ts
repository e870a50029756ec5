import { getRecord } from '@app/hubspot/crm/get-record';
import { textOf } from '@app/hubspot/crm/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import type { ServiceContext } from '../service-context.ts';
import { findMeetingFor, readAppointment } from './find-meeting-for.ts';
import { readPinned, type PinnedActivity } from './read-pinned.ts';

type Request = { record: { objectId: string }; appointmentId?: string | undefined };

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
  const contactId = record.objectId;
  const [contact, appointment] = await Promise.all([
    getRecord(ctx.hubspot, objectTypeIds.contact, contactId, ['hs_pinned_engagement_id']),
    appointmentId === undefined ? undefined : readAppointment(ctx, contactId, appointmentId),
  ]);
  const engagementId = textOf(contact, 'hs_pinned_engagement_id');
  const [pinned, meeting] = await Promise.all([
    engagementId === null ? null : readPinned(ctx, engagementId),
    appointment === undefined ? null : findMeetingFor(ctx, contactId, appointment),
  ]);
  return { pinned, meeting };
}
