import { errorCodes } from '@app/domain/app-error';
import * as v from 'valibot';

/**
 * The whole agreement between a card and a function: its name, what it takes, what it gives. Cards know
 * it as a type only; the function runs the checks, on what comes in and on what goes out.
 */
export type Contract<
  Input extends v.GenericSchema = v.GenericSchema,
  Output extends v.GenericSchema = v.GenericSchema,
  Uid extends string = string,
> = { uid: Uid; output: Output; takes?: Input };

export function defineContract<Input extends v.GenericSchema>() {
  return <Output extends v.GenericSchema, Uid extends string>(
    contract: Contract<Input, Output, Uid>,
  ) => contract;
}

/** What a call of the function has to bring along, as a card writes it. */
export type ParametersOf<Known extends Contract> = v.InferInput<NonNullable<Known['takes']>>;

/** What the function gives, as a card reads it. */
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
      /** Where `data` holds an instant, which JSON cannot tell from a text. */
      instants: InstantPath[];
    }
  | { ok: false; error: FunctionError };

/** The keys that lead to an instant; 0 stands for every index of a list. */
export type InstantPath = (string | 0)[];

export const failedReply = v.object({ ok: v.literal(false), error: functionError });
