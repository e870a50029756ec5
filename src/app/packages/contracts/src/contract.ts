import { errorCodes } from '@app/domain/app-error';
import * as v from 'valibot';

/**
 * The whole agreement between a card and a function: its name, what it takes, what it gives. What it
 * takes is only a type here: the schema stands beside the contract, for the function, so that a card
 * does not carry checks it never runs.
 */
export type Contract<
  Input extends v.GenericSchema = v.GenericSchema,
  Output extends v.GenericSchema = v.GenericSchema,
> = { uid: string; output: Output; takes?: Input };

export function defineContract<Input extends v.GenericSchema>() {
  return <Output extends v.GenericSchema>(contract: Contract<Input, Output>) => contract;
}

export const functionError = v.object({
  code: v.picklist(errorCodes),
  message: v.string(),
  correlationId: v.optional(v.string()),
  retryAfterMs: v.optional(v.number()),
  details: v.optional(v.record(v.string(), v.union([v.string(), v.array(v.string())]))),
});

export type FunctionError = v.InferOutput<typeof functionError>;

/** What every function answers; it never throws. */
export type FunctionReply<Data> = { ok: true; data: Data } | { ok: false; error: FunctionError };

export const failedReply = v.object({ ok: v.literal(false), error: functionError });
