import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';

const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  text: 'text/plain',
};

export type ContentType = keyof typeof types;

export function send(
  response: ServerResponse,
  status: number,
  type: ContentType,
  body: string | Buffer,
): void {
  response.writeHead(status, {
    'content-type': `${types[type]}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(body);
}

export function sendJson(response: ServerResponse, body: unknown): void {
  send(response, 200, 'json', JSON.stringify(body));
}

export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** No other site shows this page within its own, where one click there would be one here. */
export function forbidFraming(response: ServerResponse): void {
  response.setHeader('content-security-policy', "frame-ancestors 'none'");
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('x-content-type-options', 'nosniff');
}

/**
 * Only this page may call: another site open in the same browser must not act on an account through it. A
 * browser says by `Sec-Fetch-Site` where a request without an origin comes from, such as that of a picture;
 * another port of this machine is the same site to it, and not this page.
 */
export function isForeign(request: IncomingMessage): boolean {
  const { host = '', origin, 'sec-fetch-site': site } = request.headers;
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return true;
  if (origin !== undefined && origin !== `http://${host}`) return true;
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** What went wrong, without where on this machine: a path names its user. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'The record page failed.';
  if ('path' in error && 'code' in error && typeof error.path === 'string') {
    return `${String(error.code)}: ${basename(error.path)}`;
  }
  return error.message.replaceAll(/(?<![\w/:.])(?:file:\/\/)?(?:[a-z]:)?[\\/][^\s'"]*[\\/]/gi, '');
}
