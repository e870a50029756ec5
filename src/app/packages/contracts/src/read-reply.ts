import { AppError } from '@app/domain/app-error';
import type { Contract, DataOf, FunctionError, FunctionReply, InstantPath } from './contract.ts';

/**
 * What a function gave, out of what it replied. Only the envelope is checked: the function has checked
 * the data on its way out, and takes no call of a card of another revision.
 * @throws AppError what the function reported; UNAVAILABLE with a cause when it is no function's reply.
 */
export function readReply<Known extends Contract>(reply: unknown): DataOf<Known> {
  if (!isReply<Known>(reply)) {
    // Which is no answer: what was asked for may have happened.
    throw new AppError('UNAVAILABLE', 'The app answered in a form this card does not know.', {
      cause: { reply },
    });
  }
  if (!reply.ok) throw errorFromReport(reply.error);
  for (const path of reply.instants) revive(reply.data, path);
  return reply.data;
}

/** An error as a function reports it, as a card passes it on. */
export function errorFromReport({ code, message, ...rest }: FunctionError): AppError {
  return new AppError(code, message, rest);
}

function isReply<Known extends Contract>(reply: unknown): reply is FunctionReply<DataOf<Known>> {
  return isHolder(reply) && ('instants' in reply || 'error' in reply);
}

/** Turns the ISO strings a path leads to into dates, in place; where there is none, nothing happens. */
function revive(data: unknown, [key, ...rest]: InstantPath): void {
  if (!isHolder(data)) return;
  for (const each of key === 0 ? Object.keys(data) : [String(key)]) {
    const value = data[each];
    if (rest.length > 0) revive(value, rest);
    else if (typeof value === 'string') data[each] = new Date(value);
  }
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
