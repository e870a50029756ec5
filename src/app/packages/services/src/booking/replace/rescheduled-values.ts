import { ruledOut } from '@app/domain/app-error';
import { isDecided, isInPipeline } from '@app/domain/outcome/outcome';
import { propertyOf, type ItemRecord } from '@app/hubspot/crm/objects/item';
import { outcomeIn, outcomeValues, type ItemOutcomes } from '../../account/outcomes.ts';

export function isRescheduled(record: ItemRecord, outcomes: ItemOutcomes): boolean {
  return outcomeIn(record, outcomes)?.category === 'rescheduled';
}

/**
 * The values that mark an item as rescheduled in this account: none where its outcome is decided already, so
 * that a no-show stays one. A stage is taken from the item's own pipeline only.
 * @throws AppError REJECTED where the account has no such outcome.
 */
export function rescheduledValues(
  record: ItemRecord,
  outcomes: ItemOutcomes,
): Record<string, string> {
  if (isDecided(outcomeIn(record, outcomes))) return {};
  const { kind, field, options } = outcomes;
  const ownPipeline = record.pipeline;
  const option = options.find(
    (each) => each.category === 'rescheduled' && isInPipeline(each, ownPipeline),
  );
  if (option === undefined) {
    throw ruledOut('no-rescheduled', 'This account has no outcome that says rescheduled.', {
      property: propertyOf(kind, field),
      options: options.map(({ label }) => label),
    });
  }
  const pipeline = ownPipeline === null ? option.pipeline : undefined;
  return outcomeValues(outcomes, option.value, pipeline);
}
