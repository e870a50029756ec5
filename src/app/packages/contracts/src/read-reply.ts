import { AppError } from '@app/domain/app-error';
import type { Contract, DataOf, FunctionError, FunctionReply } from './contract.ts';
import { revision } from './revision.ts';
import { fromWire } from './wire.ts';

type Answered<Data> = Extract<FunctionReply<Data>, { ok: true }>;

/**
 * What a function gave, out of what it replied. Only the envelope is checked: the function has checked
 * the data on its way out, and takes no call of a card of another revision.
 * @throws AppError what the function reported; UNAVAILABLE with a cause when it is no function's reply.
 */
export function readReply<Known extends Contract>(
  answer: unknown,
): Pick<Answered<DataOf<Known>>, 'data' | 'now'> {
  const reply = fromWire(answer);
  if (!isReply<Known>(reply)) {
    // Which is no answer: what was asked for may have happened.
    throw new AppError('UNAVAILABLE', 'The app answered in a form this card does not know.', {
      cause: { reply },
    });
  }
  if (!reply.ok) throw errorFromReport(reply.error);
  return reply;
}

/** An error as a function reports it, as a card passes it on. */
export function errorFromReport({ code, message, ...rest }: FunctionError): AppError {
  return new AppError(code, message, rest);
}

function isReply<Known extends Contract>(reply: unknown): reply is FunctionReply<DataOf<Known>> {
  return (
    isHolder(reply) && (reply.ok === true ? reply.revision === revision : isHolder(reply.error))
  );
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
