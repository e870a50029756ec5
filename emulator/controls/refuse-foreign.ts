import type { HonoRequest, MiddlewareHandler } from 'hono';
import { jsonResponse } from '../http/reply.ts';

/** What a browser says of the page that a request comes from; other clients say nothing. */
type Caller = {
  host: string;
  origin: string | undefined;
  fetchSite: string | undefined;
};

/** Whether a page of another site, or of another port, made a browser send this. */
function isFromForeignPage({ host, origin, fetchSite }: Caller): boolean {
  if (origin !== undefined && origin !== `http://${host}`) return true;
  return fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none';
}

/**
 * Whether a name is not this machine's. A name of another that is pointed at this machine makes a browser
 * take the emulator for a part of that site. Such a name has a dot; an address or the bare name of a
 * container cannot be one.
 */
function isForeignHost(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  const isAddress = /^\[[\da-f:.]+\]$/i.test(name) || /^\d+(\.\d+){3}$/.test(name);
  return !isAddress && !/^[\w-]+$/.test(name) && !/^[\w.-]+\.localhost$/i.test(name);
}

function callerOf(req: HonoRequest): Caller {
  const host = req.header('host') ?? new URL(req.url).host;
  return { host, origin: req.header('origin'), fetchSite: req.header('sec-fetch-site') };
}

/** Keeps web pages that are open in the same browser from driving the emulator. */
export const refuseForeign: MiddlewareHandler = async ({ req }, next) => {
  const caller = callerOf(req);
  if (isForeignHost(caller.host)) {
    return refusal(403, `The emulator does not answer as ${caller.host}.`);
  }
  if (isFromForeignPage(caller)) return refusal(403, 'No web page may drive the emulator.');
  const type = req.header('content-type');
  if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) {
    return refusal(415, `Bodies are application/json here, not ${type}.`);
  }
  return next();
};

/** HubSpot's API is for servers; what a page of somebody else's sends is not for it. */
export const refuseForeignPages: MiddlewareHandler = async ({ req }, next) => {
  const caller = callerOf(req);
  return isFromForeignPage(caller) ? refusal(403, 'No web page may call the emulator.') : next();
};

function refusal(status: number, message: string): Response {
  return jsonResponse(status, { message });
}
