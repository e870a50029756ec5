import type { AppError } from '@app/domain/app-error';
import * as v from 'valibot';

/** How a frame of our own code reads: a name in code, a file, line and column. */
const frame = /^ +at (?:(?:async |new )?[\w$.<>[\] ]{1,100} \()?(?:[\w:/.@-]|\\)+:\d+:\d+\)?$/;

const refusal = v.fallback(
  v.object({ status: v.optional(v.unknown()), category: v.optional(v.unknown()) }),
  {},
);

/** What every call leaves behind: `set-outcome OK, 312 ms, 4 calls to HubSpot`. */
export function callLine(call: {
  name: string;
  code: string;
  durationMs: number;
  calls: number;
}): string {
  const { name, code, durationMs, calls } = call;
  return `${name} ${code}, ${durationMs} ms, ${calls} calls to HubSpot`;
}

/**
 * Where an error came from that nobody expected, on one line. Its message may quote a record, so neither it
 * nor anything that could be a part of it is in the line.
 */
export function unexpectedLine(uid: string, error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? framesOf(error).slice(0, 3) : [];
  return [`${uid} failed unexpectedly: ${word(name)}`, ...frames].join(' ');
}

/** What HubSpot refused in a way that is not documented, without its text. */
export function refusalLine(uid: string, { cause, correlationId }: AppError): string {
  const { status, category } = v.parse(refusal, cause);
  return (
    `${uid} was refused in a way it does not know: status ${word(status)}, ` +
    `category ${word(category)}, correlation id ${word(correlationId)}`
  );
}

function framesOf({ stack = '', message }: Error): string[] {
  const end = stack.indexOf(message);
  // A message that was changed afterwards stands in the stack in a form nobody knows.
  const frames = end === -1 ? '' : stack.slice(end + message.length);
  return frames
    .split('\n')
    .filter((line) => frame.test(line))
    .map((line) => line.trim());
}

/** A name or an id as one word; whatever else it holds is left out. */
function word(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text === '') return 'none';
  return text.replace(/[^\w.-]/g, '').slice(0, 60) || 'unreadable';
}
