import { AppError } from '@app/domain/app-error';
import { textOf } from '@app/hubspot/crm/record-reply';
import { updateRecord } from '@app/hubspot/crm/update-record';
import { objectTypeIds } from '@app/hubspot/paths';
import type { ServiceContext } from '../../service-context.ts';

const property = 'hs_pinned_engagement_id';

/** Pins the meeting to the contact. @throws AppError REJECTED where HubSpot keeps another pin. */
export async function pinMeeting(
  ctx: ServiceContext,
  contactId: string,
  meetingId: string,
): Promise<void> {
  const written = await updateRecord(ctx.hubspot, objectTypeIds.contact, contactId, {
    [property]: meetingId,
  });
  const pinned = textOf(written, property);
  if (pinned === null || pinned === meetingId) return;
  throw new AppError('REJECTED', 'HubSpot kept the pin as it was.', {
    details: { property, reason: 'HubSpot accepted the change and did not make it.' },
  });
}
