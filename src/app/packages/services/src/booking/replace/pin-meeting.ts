import { AppError } from '@app/domain/app-error';
import { textOf } from '@app/hubspot/crm/records/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import { setValues } from '../../items/write-over.ts';
import type { ServiceContext } from '../../service-context.ts';

const property = 'hs_pinned_engagement_id';

/** Pins the meeting to the contact in place of another. @throws AppError REJECTED where HubSpot keeps another pin. */
export async function pinMeeting(
  ctx: ServiceContext,
  contactId: string,
  { meetingId, previous }: { meetingId: string; previous: string },
): Promise<void> {
  const key = { typeId: objectTypeIds.contact, id: contactId };
  const before = { id: contactId, properties: { [property]: previous } };
  const values = { [property]: meetingId };
  const written = await setValues(ctx, key, { before, values, otherwise: () => null });
  const pinned = textOf(written, property);
  if (pinned === null || pinned === meetingId) return;
  throw new AppError('REJECTED', 'HubSpot kept the pin as it was.', {
    details: { property, reason: 'HubSpot accepted the change and did not make it.' },
  });
}
