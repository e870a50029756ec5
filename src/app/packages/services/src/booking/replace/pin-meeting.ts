import { ruledOut } from '@app/domain/app-error';
import { pinnedOn, pinProperty, pinValues } from '@app/hubspot/crm/objects/pin';
import { objectTypeIds } from '@app/hubspot/paths';
import { setValues } from '../../items/write-over.ts';
import type { ServiceContext } from '../../service-context.ts';

/** Pins the meeting to the contact in place of another. @throws AppError REJECTED where HubSpot keeps another pin. */
export async function pinMeeting(
  ctx: ServiceContext,
  contactId: string,
  { meetingId, previous }: { meetingId: string; previous: string },
): Promise<void> {
  const key = { typeId: objectTypeIds.contact, id: contactId };
  const before = { id: contactId, properties: pinValues(previous) };
  const values = pinValues(meetingId);
  const written = await setValues(ctx, key, { before, values, otherwise: () => null });
  const pinned = pinnedOn(written);
  if (pinned === null || pinned === meetingId) return;
  throw ruledOut('pin-kept', 'HubSpot kept the pin as it was.', { property: pinProperty });
}
