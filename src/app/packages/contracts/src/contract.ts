import { errorCodes } from '@app/domain/app-error';
import * as v from 'valibot';

/**
 * The whole agreement between a card and a function on one action: its name, what it takes, what it gives.
 * Cards know it as a type only; the function runs the checks, on what comes in and on what goes out.
 */
export type Contract<
  Input extends v.GenericSchema = v.GenericSchema,
  Output extends v.GenericSchema = v.GenericSchema,
  Name extends ActionName = ActionName,
> = {
  /** The function and its action, such as `agenda/set-outcome`. */
  action: Name;
  input: Input;
  output: Output;
};

export type ActionName = `${'agenda' | 'booking' | 'day' | 'setup'}/${string}`;

export function defineContract<
  Input extends v.GenericSchema,
  Output extends v.GenericSchema,
  Name extends ActionName,
>(contract: Contract<Input, Output, Name>): Contract<Input, Output, Name> {
  return contract;
}

/** What an action has to be given, as a card writes it. */
export type ParametersOf<Known extends Contract> = v.InferInput<Known['input']>;

/** What an action gives, as a card reads it. */
export type DataOf<Known extends Contract> = v.InferOutput<Known['output']>;

export const functionError = v.object({
  code: v.picklist(errorCodes),
  message: v.string(),
  correlationId: v.optional(v.string()),
  retryAfterMs: v.optional(v.number()),
  details: v.optional(v.record(v.string(), v.union([v.string(), v.array(v.string())]))),
});

export type FunctionError = v.InferOutput<typeof functionError>;

/** What every function answers; it never throws. */
export type FunctionReply<Data> =
  | {
      ok: true;
      data: Data;
      /** Of all contracts, as the function was built with them. */
      revision: string;
      /** What the function's clock showed, in epoch milliseconds: a rep's may be wrong. */
      now: number;
    }
  | { ok: false; error: FunctionError };

export const failedReply = v.object({ ok: v.literal(false), error: functionError });
