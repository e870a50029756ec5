import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError, ruledOut } from '@app/domain/app-error';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import type { PageMember } from '@app/hubspot/scheduler/page-members';
import type { ServiceContext } from '../../service-context.ts';
import { isHosted } from '../look-at-slot.ts';

/** @throws AppError INVALID_INPUT for the item that is given up and for what was there before the booking. */
export function requireNew(meetingId: string, item: ItemRef, existingIds: string[]): void {
  const isItem = item.kind === 'meeting' && item.id === meetingId;
  if (!isItem && !existingIds.includes(meetingId)) return;
  const reason = isItem ? 'It is the item that is given up.' : 'It was there before the booking.';
  throw new AppError('INVALID_INPUT', 'This meeting is not the booking.', {
    details: { parameter: 'meetingId', reason },
  });
}

/** @throws AppError REJECTED for a meeting with nobody of the page. */
export async function requireHosted(
  ctx: ServiceContext,
  meeting: ItemRecord,
  members: readonly PageMember[],
): Promise<void> {
  if (await isHosted(ctx, meeting, members)) return;
  throw ruledOut('other-host', 'This meeting is not the booking.', { property: 'meetingId' });
}
