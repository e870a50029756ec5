import type { Passage } from '../clock.ts';
import type { Fault } from './faults.ts';
import { errorBody } from '../http/errors.ts';
import { jsonType, jsonResponse } from '../http/reply.ts';
import { missingScopes } from '../http/tokens.ts';
import { spoilBatch } from './spoil-batch.ts';

type BrokenAnswer = { status: number; text: string; declaredLength: number };

/** Thrown in place of an answer: whoever serves the request cuts the connection. */
export class ConnectionResetError extends Error {
  /** What is sent before the connection is cut. */
  readonly answer: BrokenAnswer | undefined;

  constructor(answer?: BrokenAnswer) {
    super('The connection was reset on demand.');
    this.name = 'ConnectionResetError';
    this.answer = answer;
  }
}

/** What is broken where no real answer is. */
const plain = '{"status":"COMPLETE","results":[{"id":"1"}]}';

/** Answers a request with a fault, before or after it took effect. */
export async function withFault(
  fault: Fault | undefined,
  handle: () => Promise<Response>,
  sleep: Passage['sleep'],
): Promise<Response> {
  if (fault === undefined) return handle();
  const answer = fault.when === 'after' ? await handle() : undefined;
  const kind = fault.fault === 'delay' ? { delayMs: fault.delayMs } : fault.fault;
  if (typeof kind === 'number') return statusResponse(kind);
  if (typeof kind === 'string') return namedFault(kind, answer, handle);
  if ('delayMs' in kind) {
    await sleep(kind.delayMs);
    return answer ?? handle();
  }
  if ('partial' in kind) return spoilBatch(answer ?? (await handle()), kind.partial);
  const headers = { 'content-type': kind.contentType, ...kind.headers };
  return new Response(isEmpty(kind.status) ? null : kind.body, { status: kind.status, headers });
}

type NamedFault = Exclude<Extract<Fault['fault'], string>, 'delay'>;

/** @param answer Of a request that took effect. */
async function namedFault(
  kind: NamedFault,
  answer: Response | undefined,
  handle: () => Promise<Response>,
): Promise<Response> {
  if (kind === 'reset') throw new ConnectionResetError();
  if (kind === 'html') return gatewayPage(502);
  if (kind === 'reorder') return spoilBatch(answer ?? (await handle()), 0);
  const text = (await answer?.text()) ?? plain;
  if (kind === 'content-type') {
    return new Response(text, { headers: { 'content-type': 'text/plain;charset=utf-8' } });
  }
  const half = text.slice(0, Math.floor(text.length / 2));
  if (kind === 'truncate') return new Response(half, { headers: { 'content-type': jsonType } });
  const declaredLength = Buffer.byteLength(text);
  throw new ConnectionResetError({ status: answer?.status ?? 200, text: half, declaredLength });
}

function isEmpty(status: number): boolean {
  return [204, 205, 304].includes(status);
}

function gatewayPage(status: number): Response {
  const content = `<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center><hr><center>cloudflare</center></body></html>`;
  return new Response(content, { status, headers: { 'content-type': 'text/html' } });
}

function statusResponse(status: number): Response {
  if (status === 504 || isEmpty(status)) return new Response(null, { status });
  if ([502, 503, 521, 522, 523, 524, 525, 526].includes(status)) return gatewayPage(status);
  return jsonResponse(status, statusBody(status), status === 477 ? { 'retry-after': '3600' } : {});
}

function statusBody(status: number): Record<string, unknown> {
  if (status < 400) return {};
  if (status === 403) return errorBody(missingScopes(['crm.objects.contacts.read']).fields);
  if (status === 429) {
    return errorBody({
      message: 'You have reached your ten_secondly_rolling limit.',
      errorType: 'RATE_LIMIT',
      policyName: 'TEN_SECONDLY_ROLLING',
    });
  }
  const category = categories[status];
  return errorBody({
    message: messages[status] ?? 'There was a problem with the request.',
    ...(category !== undefined && { category }),
  });
}

const categories: Record<number, string> = {
  400: 'VALIDATION_ERROR',
  401: 'INVALID_AUTHENTICATION',
  404: 'OBJECT_NOT_FOUND',
  409: 'CONFLICT',
};

const messages: Record<number, string> = {
  404: 'resource not found',
  423: 'The resource is locked by another request. Try again in two seconds.',
  477: 'The account is being moved to another hosting location.',
  500: 'internal error',
};
