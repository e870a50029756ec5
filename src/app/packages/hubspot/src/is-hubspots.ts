import type { ErrorReply } from './error-reply.ts';
import type { Answer } from './answer.ts';

/** Refusals of which the rep is told something that only HubSpot can know. */
const telling = new Set([401, 403, 404]);

/**
 * Whether a refusal is HubSpot's own. HubSpot answers in JSON that names a correlation id, a category, a
 * limit or `status` with `message`; its documentation asks to treat each of them as optional, so a message
 * alone will do. Not where gateways answer just like that: `{"message":"Forbidden"}` is no permission of
 * HubSpot's. A body may be missing where a header bears the correlation id. Nobody but HubSpot knows 477.
 */
export function isHubSpots({ status, headers }: Answer, reply: ErrorReply): boolean {
  const { message, category, correlationId, policyName, errorType } = reply;
  const isSigned =
    (correlationId ?? headers.get('x-hubspot-correlation-id') ?? '') !== '' ||
    (policyName ?? errorType) !== undefined ||
    (message !== undefined && (reply.status !== undefined || isCategory(category)));
  if (status < 400) return false;
  return isSigned || status === 477 || (message !== undefined && !telling.has(status));
}

/** HubSpot writes them in capitals: `OBJECT_NOT_FOUND`. */
function isCategory(category: string | undefined): boolean {
  return /^[A-Z][A-Z_]+$/.test(category ?? '');
}
