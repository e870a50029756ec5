import type { IncomingMessage, ServerResponse } from 'node:http';

const TYPES = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  text: 'text/plain',
};

export type ContentType = keyof typeof TYPES;

export function send(
  response: ServerResponse,
  status: number,
  type: ContentType,
  body: string | Buffer,
): void {
  response.writeHead(status, {
    'content-type': `${TYPES[type]}; charset=utf-8`,
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

/** Only this page may call: another site open in the same browser must not act on an account through it. */
export function isForeign(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return true;
  return origin !== undefined && origin !== `http://${host}`;
}
