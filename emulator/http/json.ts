import { WrittenList } from './content.ts';
import { responseOf, type WireAnswer } from './wire.ts';

export const JSON_TYPE = 'application/json;charset=utf-8';

export function jsonAnswer(
  status: number,
  body: unknown,
  headers: readonly string[] = [],
): WireAnswer {
  if (body === undefined) return { status, headers };
  const content = body instanceof WrittenList ? body : JSON.stringify(body);
  return { status, headers: ['content-type', JSON_TYPE, ...headers], content };
}

export function jsonResponse(status: number, body: unknown): Response {
  return responseOf(jsonAnswer(status, body));
}
