import { AppError, ruledOut } from '@app/domain/app-error';
import { getRecord } from '@app/hubspot/crm/records/get-record';
import { pinnedOn, pinProperty, pinValues } from '@app/hubspot/crm/objects/pin';
import type { RecordReply } from '@app/hubspot/crm/records/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import { attempt } from '../../agenda/attempt.ts';
import { keyOf, type RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { isAssociated, requirePinnable } from './require-pinnable.ts';
import { withWhereToLook } from '../where-to-look.ts';
import { setValues } from '../write-over.ts';

type Request = {
  record: RecordRef;
  engagementId: string | null;
  expectedEngagementId?: string | null | undefined;
};

export type Pin = { pinned: string | null; previous: string | null };

/**
 * Pins an activity to the record in place of any other, or takes the pin off. A record has one pin.
 * Another pin set between the read and the write is replaced: HubSpot knows no conditional write. What is
 * pinned already is done, whoever pinned it.
 * @throws AppError STALE when something else is pinned than the card believes.
 */
export async function setPin(
  ctx: ServiceContext,
  { record, engagementId, expectedEngagementId }: Request,
): Promise<Pin> {
  const [before, isMeeting] = await Promise.all([
    readPinned(ctx, record),
    engagementId === null ||
      isAssociated(ctx, record, { typeId: objectTypeIds.meeting, id: engagementId }),
  ]);
  const previous = pinnedOn(before);
  if (engagementId === previous) return { pinned: previous, previous };
  if (expectedEngagementId !== undefined && expectedEngagementId !== previous) {
    throw pinnedMeanwhile(previous);
  }
  if (engagementId !== null && !isMeeting) await requirePinnable(ctx, record, engagementId);

  const otherwise = (current: RecordReply): AppError | null => {
    const pinned = pinnedOn(current);
    return pinned === previous ? null : pinnedMeanwhile(pinned);
  };
  const written = await attempt(
    setValues(ctx, keyOf(record), {
      before,
      values: pinValues(engagementId),
      otherwise,
    }),
  );
  if (!written.ok) throw withWhereToLook(written.error, 'list-agenda', 'pinned');
  await confirm(ctx, record, { written: written.value, engagementId, previous });
  return { pinned: engagementId, previous };
}

function readPinned(ctx: ServiceContext, record: RecordRef): Promise<RecordReply> {
  const { typeId, id } = keyOf(record);
  return getRecord(ctx.hubspot, typeId, id, [pinProperty]);
}

function pinnedMeanwhile(engagementId: string | null): AppError {
  return new AppError('STALE', 'Somebody changed the pin in the meantime.', {
    details: { engagementId: engagementId ?? '' },
  });
}

/**
 * HubSpot documents that an empty string clears a property, not that it does so for this one; an answer
 * that does not carry the property is followed by a read.
 */
async function confirm(
  ctx: ServiceContext,
  record: RecordRef,
  pin: { written: RecordReply; engagementId: string | null; previous: string | null },
): Promise<void> {
  const { written, engagementId, previous } = pin;
  if (engagementId !== null && pinnedOn(written) === engagementId) return;
  const read = await attempt(readPinned(ctx, record));
  const current = read.ok ? pinnedOn(read.value) : undefined;
  if (current === engagementId) return;
  if (current !== undefined && current === previous) {
    throw ruledOut('pin-kept', 'HubSpot kept the pin as it was.', { property: pinProperty });
  }
  const error = new AppError(
    'OUTCOME_UNKNOWN',
    'HubSpot did not confirm the change. Look at the record before trying again.',
    { cause: read.ok ? undefined : read.error },
  );
  throw withWhereToLook(error, 'list-agenda', 'pinned');
}
