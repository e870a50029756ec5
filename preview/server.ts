import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { createFunctionRunner, type FunctionRunner } from './run-function.ts';
import { readCards } from './server/cards-index.ts';
import { buildPageAssets, PAGE_HTML } from './server/page-assets.ts';
import { createReader, listContacts, readRecord } from './server/read-record.ts';

export interface RecordPageOptions {
  /** 0 for any free port. */
  port: number;
  hubspotBaseUrl: string;
  /** Used where the page names no token of its own. */
  token: string;
  /** Folder that `build-cards` has written. */
  cardsDir: string;
  /** Folder that `build-functions` has written. */
  functionsDir: string;
  /** Whether `hubspotBaseUrl` is the emulator: its demo tokens and its latency can then be switched on the page. */
  isEmulator: boolean;
  /** The instant the clock of functions and cards starts at, as an ISO string; the machine's clock without it. */
  clock?: string;
}

export interface RecordPageServer {
  url: string;
  /** Call after a build of functions: the next call loads them again. */
  functionsChanged(): void;
  /** Call after a build of cards: open pages start them again. */
  cardsChanged(): void;
  close(): Promise<void>;
}

const DEMO_TOKENS = [
  'emulator-token',
  'emulator-token-read-only',
  'emulator-token-no-appointments',
  'emulator-token-no-scheduler',
  'emulator-token-revoked',
];

const functionCall = v.object({
  token: v.optional(v.string(), ''),
  record: v.object({ objectTypeId: v.string(), objectId: v.string() }),
  propertiesToSend: v.optional(v.array(v.string()), []),
  parameters: v.optional(v.unknown()),
  payload: v.optional(v.unknown()),
});
const latency = v.object({ ms: v.number() });

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

interface Context {
  options: RecordPageOptions;
  runner: FunctionRunner;
  assets: Map<string, string>;
  listeners: Set<ServerResponse>;
}

/** Serves the record page on this machine only. */
export async function startRecordPage(options: RecordPageOptions): Promise<RecordPageServer> {
  const { functionsDir, hubspotBaseUrl, clock } = options;
  const context: Context = {
    options,
    runner: createFunctionRunner({
      functionsDir,
      hubspotBaseUrl,
      ...(clock === undefined ? {} : { clock }),
    }),
    assets: await buildPageAssets(),
    listeners: new Set(),
  };
  const server = createServer((request, response) => {
    answer(context, request, response).catch((error: unknown) => {
      if (!response.headersSent)
        response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://localhost:${port}`,
    functionsChanged: () => context.runner.recycle(),
    cardsChanged: () => {
      for (const listener of context.listeners) listener.write('data: cards\n\n');
    },
    close: async () => {
      context.runner.close();
      for (const listener of context.listeners) listener.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Only this page may call: another site open in the same browser must not act on an account through it. */
function isForeign(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return true;
  return origin !== undefined && origin !== `http://${host}`;
}

async function answer(
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const send = (status: number, type: string, body: string | Buffer) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  };
  const sendJson = (body: unknown) =>
    send(200, 'application/json; charset=utf-8', JSON.stringify(body));
  if (isForeign(request)) return send(403, 'text/plain', 'Only pages of this server may call it.');

  const { options, runner } = context;
  const reader = () =>
    createReader(options.hubspotBaseUrl, url.searchParams.get('token') ?? options.token);
  const [, first = '', second = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  const route = `${request.method} /${first}`;

  if (route === 'GET /') {
    response.writeHead(302, { location: '/contacts/101' });
    response.end();
    return;
  }
  if (route === 'GET /contacts') return send(200, 'text/html; charset=utf-8', PAGE_HTML);
  if (route === 'GET /events') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    context.listeners.add(response);
    response.on('close', () => context.listeners.delete(response));
    return;
  }
  if (route === 'GET /page') {
    const text = context.assets.get(second);
    if (text !== undefined) return send(200, TYPES[path.extname(second)] ?? 'text/plain', text);
  }
  if (route === 'GET /cards') {
    const file = path.join(options.cardsDir, path.basename(second), path.basename(rest[0] ?? ''));
    return send(200, 'text/javascript; charset=utf-8', await readFile(file));
  }
  if (route === 'POST /functions') {
    const { token, ...call } = v.parse(functionCall, await readBody(request));
    return sendJson(await runner.run({ ...call, uid: second, token: token || options.token }));
  }
  if (first === 'api') {
    const endpoint = `${request.method} ${second}`;
    if (endpoint === 'GET setup') {
      return sendJson({
        cards: await readCards(options.cardsDir),
        hubspotBaseUrl: options.hubspotBaseUrl,
        tokens: options.isEmulator ? DEMO_TOKENS : [],
        clock: options.clock,
      });
    }
    if (endpoint === 'GET contacts' && rest[0] === undefined)
      return sendJson(await listContacts(reader()));
    if (endpoint === 'GET contacts') return sendJson(await readRecord(reader(), rest[0] ?? ''));
    if (endpoint === 'POST latency' && options.isEmulator) {
      const body = v.parse(latency, await readBody(request));
      await fetch(new URL('/_emulator/latency', options.hubspotBaseUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return sendJson(null);
    }
  }
  send(404, 'text/plain; charset=utf-8', `There is nothing at ${url.pathname}.`);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
