import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './faults.ts';
import { textOf } from './http/content.ts';
import { errorBody } from './http/errors.ts';
import { JSON_TYPE, jsonAnswer } from './http/json.ts';
import { spoilBatch } from './spoil-batch.ts';
import type { WireAnswer } from './http/wire.ts';
import { missingScopes } from './http/tokens.ts';

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
const PLAIN = '{"status":"COMPLETE","results":[{"id":"1"}]}';

/** Answers a request with a fault, before or after it took effect. */
export async function withFault(
  fault: Fault | undefined,
  handle: () => Promise<WireAnswer>,
): Promise<WireAnswer> {
  if (fault === undefined) return handle();
  const answer = fault.when === 'after' ? await handle() : undefined;
  const kind = fault.fault === 'delay' ? { delayMs: fault.delayMs } : fault.fault;
  if (typeof kind === 'object' && 'delayMs' in kind) {
    await sleep(kind.delayMs);
    return answer ?? handle();
  }
  if (kind === 'reorder' || (typeof kind === 'object' && 'partial' in kind)) {
    return spoilBatch(answer ?? (await handle()), kind === 'reorder' ? 0 : kind.partial);
  }
  if (typeof kind === 'number') return statusResponse(kind);
  if (typeof kind === 'object') {
    const headers = Object.entries({ 'content-type': kind.contentType, ...kind.headers }).flat();
    return { status: kind.status, headers, ...(!isEmpty(kind.status) && { content: kind.body }) };
  }
  if (kind === 'reset') throw new ConnectionResetError();
  if (kind === 'html') return gatewayPage(502);
  const text = answer?.content === undefined ? PLAIN : textOf(answer.content);
  const half = text.slice(0, Math.floor(text.length / 2));
  if (kind === 'wrong-length') {
    const declaredLength = Buffer.byteLength(text);
    throw new ConnectionResetError({ status: answer?.status ?? 200, text: half, declaredLength });
  }
  if (kind === 'content-type') {
    return { status: 200, headers: ['content-type', 'text/plain;charset=utf-8'], content: text };
  }
  return { status: 200, headers: ['content-type', JSON_TYPE], content: half };
}

function isEmpty(status: number): boolean {
  return [204, 205, 304].includes(status);
}

function gatewayPage(status: number): WireAnswer {
  const content = `<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center><hr><center>cloudflare</center></body></html>`;
  return { status, headers: ['content-type', 'text/html'], content };
}

function statusResponse(status: number): WireAnswer {
  if (status === 504 || isEmpty(status)) return { status, headers: [] };
  if ([502, 503, 521, 522, 523, 524, 525, 526].includes(status)) return gatewayPage(status);
  const headers = status === 477 ? ['retry-after', '3600'] : [];
  return jsonAnswer(status, statusBody(status), headers);
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
  const category = CATEGORIES[status];
  return errorBody({
    message: MESSAGES[status] ?? 'There was a problem with the request.',
    ...(category !== undefined && { category }),
  });
}

const CATEGORIES: Record<number, string> = {
  400: 'VALIDATION_ERROR',
  401: 'INVALID_AUTHENTICATION',
  404: 'OBJECT_NOT_FOUND',
  409: 'CONFLICT',
};

const MESSAGES: Record<number, string> = {
  404: 'resource not found',
  423: 'The resource is locked by another request. Try again in two seconds.',
  477: 'The account is being moved to another hosting location.',
  500: 'internal error',
};
