import type { AgendaItem } from '@app/domain/agenda-item';
import { htmlOf } from '@app/domain/plain-text';
import { createRecords } from '@app/hubspot/crm/create-records';
import { objectTypeIds } from '@app/hubspot/paths';
import { getMeetingOutcomes } from '../account/outcomes.ts';
import { readItemView } from '../items/item-view.ts';
import { withWhereToLook } from '../items/where-to-look.ts';
import { contactRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { chooseOutcome } from './choose-outcome.ts';
import { createdRecord } from './created-record.ts';
import { existingItems, showMeeting } from './existing-item.ts';
import { isSameItem } from './is-same-item.ts';
import { prepareAssociations, type RelatedRecords } from './prepare-associations.ts';
import { readExistingItems } from './read-existing-items.ts';
import { refused } from './refused.ts';
import { requireActiveOwners } from './require-active-owners.ts';

type Request = RelatedRecords & {
  title: string;
  start: Date;
  end: Date;
  outcome: string;
  type?: string | undefined;
  body?: string | undefined;
  internalNotes?: string | undefined;
  ownerId?: string | undefined;
};

/**
 * Records a meeting that took place, three round trips deep. One of the same title and start that the
 * contact has already is answered instead, so that trying again after OUTCOME_UNKNOWN is safe; two
 * attempts at the same instant are not told from each other, and what `readExistingItems` says about
 * contacts with more than 500 meetings holds here.
 * @throws AppError INVALID_INPUT; NOT_ASSOCIATED for a company or deal of somebody else; REJECTED naming
 * the property.
 */
export async function logMeeting(
  ctx: ServiceContext,
  request: Request,
): Promise<{ item: AgendaItem; existedBefore: boolean }> {
  const { title, start, end, ownerId } = request;
  if (end <= start) throw refused('end', 'It must be after the start.');
  if (start > ctx.now()) throw refused('start', 'It has not begun yet.');
  const contactId = request.record.objectId;
  const [existing, view, outcomes, associations] = await Promise.all([
    readExistingItems(ctx, 'meeting', contactId, [start]),
    readItemView(ctx, contactRef(contactId), ['meeting']),
    getMeetingOutcomes(ctx),
    prepareAssociations(ctx, 'meeting', request),
    requireActiveOwners(ctx, ownerId === undefined ? [] : [ownerId], () => 'ownerId'),
  ]);
  const outcome = chooseOutcome(outcomes, request.outcome);
  const earlier = existingItems('meeting', existing, view).find(({ item }) =>
    isSameItem(item, { title, start, outcome }),
  );
  if (earlier !== undefined) {
    return { item: await showMeeting(ctx, earlier.record, view), existedBefore: true };
  }

  const properties = propertiesOf(request);
  const meeting = { traceId: '0', properties, associations };
  const created = await createRecords(ctx.hubspot, objectTypeIds.meeting, [meeting]);
  const answer = created.get(meeting.traceId);
  if (answer === undefined) throw new TypeError('The meeting has no answer.');
  if (!answer.ok) throw withWhereToLook(answer.error, 'list-agenda', title);
  const record = createdRecord(properties, answer.value);
  return { item: await showMeeting(ctx, record, view), existedBefore: false };
}

function propertiesOf(request: Request): Record<string, string> {
  const { title, start, end, outcome, type, body, internalNotes, ownerId } = request;
  return {
    hs_meeting_title: title,
    hs_meeting_start_time: start.toISOString(),
    hs_meeting_end_time: end.toISOString(),
    // HubSpot wants it to equal the start.
    hs_timestamp: start.toISOString(),
    hs_meeting_outcome: outcome,
    ...(type !== undefined && { hs_activity_type: type }),
    ...(body && { hs_meeting_body: htmlOf(body) }),
    ...(internalNotes && { hs_internal_meeting_notes: htmlOf(internalNotes) }),
    ...(ownerId !== undefined && { hubspot_owner_id: ownerId }),
  };
}
