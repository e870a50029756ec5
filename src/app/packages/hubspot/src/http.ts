import { AppError } from '@app/domain/app-error';
import type { Client } from '@hubspot/api-client/lib/src/client';
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

/** When the function must have answered, and the clock to hold it against; both in epoch ms. */
export type Deadline = { at: number; now: () => number };

/** HubSpot's own time-outs are longer than a rep waits. */
const requestTimeoutMs = 3_500;

type Transport = Pick<Client, 'apiRequest'>;
type Answer = { status: number; headers: Headers; text: string };

/**
 * Sends a request and parses its answer, within the deadline. A read is repeated at most twice, and so is
 * a write that sets absolute values; any other write only where HubSpot certainly did not carry it out,
 * because HubSpot has no idempotency keys.
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
      onAnswer?.({ headers: answer.headers, arrivedAt: deadline.now() });
      if (answer.status >= 300) throw errorFromResponse(answer);
      return parse(request.response, answer);
    } catch (cause) {
      const error = cause instanceof AppError ? cause : connectionError(cause);
      if (isWrite(repeat) && mayHaveTakenEffect(error)) unclear = error;
      const pauseMs = pauseBeforeRetry(error, attempt, repeat);
      if (pauseMs === undefined || deadline.now() + pauseMs >= deadline.at) {
        throw unclear === undefined ? error : unconfirmedError(unclear);
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
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
  // HubSpot's client takes no abort signal: a late answer is left behind, not cancelled.
  const answer = transport
    .apiRequest({
      method: request.method,
      path: request.path,
      ...(request.query && { qs: request.query }),
      ...(request.body !== undefined && { body: request.body }),
    })
    .then(async (response) => ({
      status: response.status,
      headers: response.headers,
      text: await response.text(),
    }));
  return withTimeout(answer, Math.min(requestTimeoutMs, remainingMs));
}

async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(lateError());
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function parse<Reply extends v.GenericSchema>(schema: Reply, answer: Answer): v.InferOutput<Reply> {
  let json: unknown;
  try {
    json = answer.text === '' ? undefined : JSON.parse(answer.text);
  } catch (cause) {
    throw new AppError('UNAVAILABLE', 'HubSpot sent an answer that cannot be read.', { cause });
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  throw new AppError('UNAVAILABLE', 'HubSpot sent an answer of an unexpected shape.', {
    cause: v.flatten(parsed.issues),
  });
}
