import { AppError } from '@app/domain/app-error';
import { outcomeOf } from '@app/domain/outcome';
import { textOf, type RecordReply } from '@app/hubspot/crm/record-reply';
import type { ItemOutcomes, WritableOutcomes } from '../../account/outcomes.ts';

export function isRescheduled(record: RecordReply, { property, options }: ItemOutcomes): boolean {
  return outcomeOf(textOf(record, property), options)?.category === 'rescheduled';
}

/**
 * The values that mark an item as rescheduled in this account: none where it is marked already. A stage is
 * taken from the item's own pipeline only.
 * @throws AppError REJECTED where the account has no such outcome.
 */
export function rescheduledValues(
  record: RecordReply,
  outcomes: WritableOutcomes,
): Record<string, string> {
  if (isRescheduled(record, outcomes)) return {};
  const { property, options, pipelines } = outcomes;
  const ownPipeline = textOf(record, 'hs_pipeline');
  const isReachable = (value: string): boolean => {
    const pipeline = pipelines.get(value);
    return pipeline === undefined || ownPipeline === null || pipeline === ownPipeline;
  };
  const option = options.find(
    ({ category, value }) => category === 'rescheduled' && isReachable(value),
  );
  if (option === undefined) {
    throw new AppError('REJECTED', 'This account has no outcome that says rescheduled.', {
      details: {
        property,
        reason: 'None of its options means rescheduled. An admin can add one.',
        options: options.map(({ label }) => label),
      },
    });
  }
  const pipeline = ownPipeline === null ? pipelines.get(option.value) : undefined;
  return { [property]: option.value, ...(pipeline !== undefined && { hs_pipeline: pipeline }) };
}
