import type { MiddlewareHandler } from 'hono';
import { isForeignHost, isFromForeignPage } from '../http/foreign.ts';
import { jsonResponse } from '../http/reply.ts';

/** Keeps web pages that are open in the same browser from driving the emulator. */
export const refuseForeign: MiddlewareHandler = async ({ req }, next) => {
  const host = req.header('host') ?? new URL(req.url).host;
  const caller = { host, origin: req.header('origin'), fetchSite: req.header('sec-fetch-site') };
  if (isForeignHost(host)) return refusal(403, `The emulator does not answer as ${host}.`);
  if (isFromForeignPage(caller)) return refusal(403, 'No web page may drive the emulator.');
  const type = req.header('content-type');
  if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) {
    return refusal(415, `Bodies are application/json here, not ${type}.`);
  }
  return next();
};

/** HubSpot's API is for servers; what a page of somebody else's sends is not for it. */
export const refuseForeignPages: MiddlewareHandler = async ({ req }, next) => {
  const host = req.header('host') ?? new URL(req.url).host;
  const caller = { host, origin: req.header('origin'), fetchSite: req.header('sec-fetch-site') };
  return isFromForeignPage(caller) ? refusal(403, 'No web page may call the emulator.') : next();
};

function refusal(status: number, message: string): Response {
  return jsonResponse(status, { message });
}
