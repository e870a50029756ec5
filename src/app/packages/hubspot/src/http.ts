import { AppError } from '@app/domain/app-error';
import * as v from 'valibot';
import {
  connectionError,
  errorFromResponse,
  lateError,
  mayHaveTakenEffect,
  neverSentError,
  unconfirmedError,
} from './errors.ts';
import type { HubSpotRequest } from './request.ts';
import type { AnswerNote } from './answer-notes.ts';
import { pauseBeforeRetry, type Repeat } from './retry.ts';
import type { Answer } from './answer.ts';
import type { Transport } from './transport.ts';

/** When the function must have answered, and the clock to hold it against; both in epoch ms. */
export type Deadline = { at: number; now: () => number };

/** HubSpot's own time-outs are longer than a rep waits. */
const requestTimeoutMs = 3_500;

/**
 * Sends a request and parses its answer, within the deadline. A read is repeated at most twice; a write only
 * where HubSpot certainly did not carry it out, because HubSpot has no idempotency keys; a write that sets
 * absolute values never, because somebody else may have set others meanwhile: whoever sends it looks first
 * (`waitToRepeat`).
 * @throws AppError OUTCOME_UNKNOWN for a write of which one attempt may have taken effect, also when a
 * later attempt was refused.
 */
export async function requestWithin<Reply extends v.GenericSchema>(
  deadline: Deadline,
  transport: Transport,
  request: HubSpotRequest<Reply>,
  onAnswer?: (note: AnswerNote) => void,
): Promise<v.InferOutput<Reply>> {
  const repeat = request.repeat ?? (request.method === 'GET' ? 'read' : 'never');
  let unclear: AppError | undefined;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await send(deadline, transport, request);
      onAnswer?.({ headers: answer.headers, arrivedAt: answer.arrivedAt });
      if (answer.status >= 300) throw errorFromResponse(answer);
      return parse(request.response, answer);
    } catch (cause) {
      const error = cause instanceof AppError ? cause : connectionError(cause);
      if (isWrite(repeat) && mayHaveTakenEffect(error)) unclear = error;
      const remainingMs = deadline.at - deadline.now();
      const pauseMs =
        repeat === 'absolute' ? undefined : pauseBeforeRetry(error, attempt, repeat, remainingMs);
      if (pauseMs === undefined) {
        throw unclear === undefined ? error : unconfirmedError(unclear);
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/**
 * Waits until an absolute write that failed may be sent again, once somebody has looked; false where it is of
 * no use or there is no time for it.
 */
export async function waitToRepeat(
  deadline: Deadline,
  error: AppError,
  attempt: number,
): Promise<boolean> {
  const { code, cause } = error;
  const reason = code === 'OUTCOME_UNKNOWN' && cause instanceof AppError ? cause : error;
  const pauseMs = pauseBeforeRetry(reason, attempt, 'absolute', deadline.at - deadline.now());
  if (pauseMs === undefined) return false;
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
  return true;
}

function isWrite(repeat: Repeat): boolean {
  return repeat === 'absolute' || repeat === 'never';
}

async function send(
  deadline: Deadline,
  transport: Transport,
  request: HubSpotRequest<v.GenericSchema>,
): Promise<Answer> {
  const remainingMs = deadline.at - deadline.now();
  if (remainingMs <= 0) throw neverSentError();
  const late = new AbortController();
  const timer = setTimeout(
    () => {
      late.abort(lateError());
    },
    Math.min(requestTimeoutMs, remainingMs),
  );
  try {
    const answer = await transport(request, late.signal);
    return { ...answer, arrivedAt: deadline.now() };
  } finally {
    clearTimeout(timer);
  }
}

function parse<Reply extends v.GenericSchema>(schema: Reply, answer: Answer): v.InferOutput<Reply> {
  let json: unknown;
  try {
    // Only a 204 has nothing to say: an empty page is what somebody on the way sends.
    json = answer.status === 204 ? undefined : JSON.parse(answer.text);
  } catch (cause) {
    throw new AppError('UNAVAILABLE', 'HubSpot sent an answer that cannot be read.', { cause });
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  throw new AppError('UNAVAILABLE', 'HubSpot sent an answer of an unexpected shape.', {
    cause: v.flatten(parsed.issues),
  });
}
