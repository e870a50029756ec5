import { itemValues } from '@app/hubspot/crm/objects/item';
import { createItems } from '@app/hubspot/crm/objects/write-items';
import { getMeetingOutcomes } from '../account/outcomes.ts';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { readItemView } from '../items/item-view.ts';
import type { ServiceContext } from '../service-context.ts';
import { htmlOf } from '../text/html-of.ts';
import { chooseOutcome } from './choose-outcome.ts';
import { createOnce, type CreatedOnce } from './create-once.ts';
import { prepareAssociations, type RelatedRecords } from './prepare-associations.ts';
import { readItemsAt } from './read-items-at.ts';
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
  existingIds?: string[] | undefined;
};

/**
 * Records a meeting that took place, four round trips deep. What `createOnce` says of meetings that are
 * there already holds.
 * @throws AppError INVALID_INPUT; NOT_ASSOCIATED for a company or deal of somebody else; REJECTED naming
 * the property.
 */
export async function logMeeting(ctx: ServiceContext, request: Request): Promise<CreatedOnce> {
  const { title, start, end, ownerId } = request;
  if (end <= start) throw refused('end', 'It must be after the start.');
  if (start > ctx.now()) throw refused('start', 'It has not begun yet.');
  const { record } = request;
  const [read, view, outcomes, associations] = await Promise.all([
    readItemsAt(ctx, record, [{ start, end }]),
    readItemView(ctx, record, bothKinds),
    getMeetingOutcomes(ctx),
    prepareAssociations(ctx, 'meeting', request),
    requireActiveOwners(ctx, ownerId === undefined ? [] : [ownerId], () => 'ownerId'),
  ]);
  const outcome = chooseOutcome(outcomes, request.outcome);
  const plan = { kind: 'meeting' as const, title, start, end, ownerId, outcome };
  return createOnce(
    ctx,
    { record, plan, read, view, existingIds: request.existingIds },
    async () => {
      const properties = propertiesOf(request);
      const meeting = { traceId: '0', properties, associations };
      const created = await createItems(ctx.hubspot, 'meeting', [meeting]);
      const answer = created.get(meeting.traceId);
      if (answer === undefined) throw new TypeError('The meeting has no answer.');
      if (!answer.ok) throw answer.error;
      return answer.value;
    },
  );
}

function propertiesOf(request: Request): Record<string, string> {
  const { title, start, end, outcome, type, body, internalNotes, ownerId } = request;
  return itemValues('meeting', {
    title,
    start,
    end,
    outcome,
    type,
    ownerId,
    description: body ? htmlOf(body) : undefined,
    internalNotes: internalNotes ? htmlOf(internalNotes) : undefined,
  });
}
