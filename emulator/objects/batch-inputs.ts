import * as v from 'valibot';
import { batchReply, writeError, type BatchError } from '../http/batch-reply.ts';
import type { Call, Reply } from '../http/call.ts';
import { HubSpotError, invalid } from '../http/errors.ts';
import { propertiesOf } from '../properties/schema.ts';
import type { Account } from '../account/account.ts';
import type { ObjectType } from './object-types.ts';

const mostInputs = 100;
const tooMany = `A batch has 1 to ${mostInputs} inputs`;

export function batchInputs<Schema extends v.GenericSchema>(input: Schema) {
  return v.pipe(v.array(input), v.minLength(1, tooMany), v.maxLength(mostInputs, tooMany));
}

export const traceId = v.optional(v.string());

export type Traced = { objectWriteTraceId?: string | undefined };

/** Refuses inputs that name one record twice. */
export function requireDistinct(ids: string[]): void {
  const repeated = ids.filter((id, position) => ids.indexOf(id) !== position);
  if (repeated.length === 0) return;
  throw invalid(`Duplicate IDs found in batch input: [${repeated.join(', ')}]. IDs must be unique`);
}

/** Refuses a batch in which two inputs give a unique property the same value. */
export function requireDistinctValues(
  account: Account,
  type: ObjectType,
  inputs: { properties: Record<string, unknown> }[],
): void {
  const definitions = propertiesOf(account.schema, type);
  const seen = new Set<string>();
  for (const { properties } of inputs) {
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value !== 'string' || value === '') continue;
      if (definitions.get(name)?.isUnique !== true) continue;
      const key = `${name}:${value.toLowerCase()}`;
      if (seen.has(key)) {
        const message = `Two inputs have the same ${name}: ${value}`;
        throw new HubSpotError(409, { message, category: 'CONFLICT' });
      }
      seen.add(key);
    }
  }
}

type BatchWrite<Input> = {
  inputs: Input[];
  /** Checks one input and returns what writes it. */
  prepare: (input: Input) => () => Record<string, unknown>;
  /** The answer's status when nothing fails. */
  status: number;
  errors?: BatchError[];
};

/**
 * Writes a batch. With a trace id on every input each one succeeds or fails by itself; without,
 * all inputs are checked before the first is written and one refusal refuses the batch.
 */
export function writeBatch<Input extends Traced>(call: Call, batch: BatchWrite<Input>): Reply {
  const { inputs, prepare, status } = batch;
  const errors = [...(batch.errors ?? [])];
  const isTraced = isMultiStatus(inputs);
  const steps = inputs.map((input) => (isTraced ? () => prepare(input)() : prepare(input)));
  const results = steps.flatMap((write, position) => {
    const objectWriteTraceId = inputs[position]?.objectWriteTraceId;
    try {
      return [{ ...write(), ...(objectWriteTraceId !== undefined && { objectWriteTraceId }) }];
    } catch (error) {
      if (!isTraced || !(error instanceof HubSpotError)) throw error;
      errors.push(writeError(error, objectWriteTraceId));
      return [];
    }
  });
  const now = call.account.clock.now();
  return batchReply({ version: call.version, now, status, results }, errors);
}

/** Whether every input can be named in an error. */
export function isMultiStatus(inputs: Traced[]): boolean {
  const ids = inputs.flatMap(({ objectWriteTraceId }) => objectWriteTraceId ?? []);
  if (new Set(ids).size < ids.length) throw invalid('objectWriteTraceId must be unique per input');
  return inputs.length > 0 && ids.length === inputs.length;
}
