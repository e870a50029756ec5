import { errorBody, type ErrorFields } from './errors.ts';

export const jsonType = 'application/json;charset=utf-8';

export function jsonResponse(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response {
  if (body === undefined) return new Response(null, { status, headers });
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': jsonType, ...headers },
  });
}

export function errorResponse(
  status: number,
  fields: ErrorFields,
  headers?: Record<string, string>,
): Response {
  return jsonResponse(status, errorBody(fields), headers);
}
