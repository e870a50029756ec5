import { AppError } from '@app/domain/app-error';
import * as v from 'valibot';
import { failedReply, type Contract, type FunctionError } from './contract.ts';

/**
 * What a function gave, out of what it replied.
 * @throws AppError what the function reported; UNAVAILABLE when the reply does not fit the contract (a
 * card of another version, for example).
 */
export function readReply<Output extends v.GenericSchema>(
  { output }: Pick<Contract<v.GenericSchema, Output>, 'output'>,
  reply: unknown,
): v.InferOutput<Output> {
  const failed = v.safeParse(failedReply, reply);
  if (failed.success) throw errorFromReport(failed.output.error);
  const succeeded = v.safeParse(v.object({ ok: v.literal(true), data: output }), reply);
  if (succeeded.success) return succeeded.output.data;
  throw new AppError('UNAVAILABLE', 'The app answered in a form this card does not know.');
}

/** An error as a function reports it, as a card passes it on. */
export function errorFromReport({ code, message, ...rest }: FunctionError): AppError {
  return new AppError(code, message, rest);
}
