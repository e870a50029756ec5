import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import * as v from 'valibot';
import type { FunctionRunner } from '../run-function.ts';
import type { RecordPageOptions } from './options.ts';
import { readCards } from './cards-index.ts';
import { pageHtml } from './page-assets.ts';
import { recordTypes } from '../page/records/record-types.ts';
import { createReader } from './hubspot-reader.ts';
import { listRecords } from './list-records.ts';
import { readRecord } from './read-record.ts';
import { forbidFraming, isForeign, readBody, send, sendJson } from './respond.ts';

export type PageState = {
  options: RecordPageOptions;
  runner: FunctionRunner;
  /** Built files of the page by name. */
  assets: Map<string, string>;
  /** Open pages that want to hear of new builds. */
  listeners: Set<ServerResponse>;
  /** Settle when no build is writing to the folders of functions and cards. They never reject. */
  functionsBuilt: Promise<unknown>;
  cardsBuilt: Promise<unknown>;
};

type Exchange = {
  state: PageState;
  request: IncomingMessage;
  response: ServerResponse;
  /** Decoded parts of the path after the first. */
  rest: string[];
  query: URLSearchParams;
};

type Route = (exchange: Exchange) => void | Promise<void>;

const demoTokens = [
  'emulator-token',
  'emulator-token-read-only',
  'emulator-token-no-appointments',
  'emulator-token-no-scheduler',
  'emulator-token-revoked',
];

const functionCall = v.object({
  token: v.optional(v.string(), ''),
  record: v.exactOptional(v.object({ objectTypeId: v.string(), objectId: v.string() })),
  propertiesToSend: v.optional(v.array(v.string()), []),
  parameters: v.optional(v.unknown()),
  payload: v.optional(v.unknown()),
});
const latency = v.object({ ms: v.number() });

const routes: Record<string, Route> = {
  'GET /': ({ response }) => {
    response.writeHead(302, { location: '/contacts/101' });
    response.end();
  },
  ...Object.fromEntries(
    [...recordTypes, 'settings', 'my-day'].map((place): [string, Route] => [
      `GET /${place}`,
      ({ response }) => {
        send(response, 200, 'html', pageHtml);
      },
    ]),
  ),
  'GET /events': ({ state, response }) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    state.listeners.add(response);
    response.on('close', () => state.listeners.delete(response));
  },
  'GET /page': ({ state, response, rest: [name = ''] }) => {
    const text = state.assets.get(name);
    if (text === undefined) send(response, 404, 'text', `There is no ${name}.`);
    else send(response, 200, name.endsWith('.css') ? 'css' : 'js', text);
  },
  'GET /cards': async ({ state, response, rest: [uid = '', name = ''] }) => {
    await state.cardsBuilt;
    const file = path.join(state.options.cardsDir, path.basename(uid), path.basename(name));
    send(response, 200, 'js', await readFile(file));
  },
  'POST /functions': async ({ state, request, response, rest: [uid = ''] }) => {
    const { token, ...call } = v.parse(functionCall, await readBody(request));
    await state.functionsBuilt;
    sendJson(
      response,
      await state.runner.run({ ...call, uid, token: token || state.options.token }),
    );
  },
  'GET /api/setup': async ({ state: { options, cardsBuilt }, response }) => {
    await cardsBuilt;
    sendJson(response, {
      cards: await readCards(options.cardsDir),
      hubspotBaseUrl: options.hubspotBaseUrl,
      tokens: options.isEmulator ? demoTokens : [],
      clock: options.clock,
    });
  },
  'GET /api/records': async ({ state: { options }, response, rest: [name, id], query }) => {
    const hubspot = createReader(options.hubspotBaseUrl, query.get('token') ?? options.token);
    const type = v.parse(v.picklist(recordTypes), name);
    sendJson(
      response,
      id === undefined ? await listRecords(hubspot, type) : await readRecord(hubspot, type, id),
    );
  },
  'POST /api/latency': async ({ state: { options }, request, response }) => {
    const body = v.parse(latency, await readBody(request));
    if (options.isEmulator) {
      await fetch(new URL('/_emulator/latency', options.hubspotBaseUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    }
    sendJson(response, null);
  },
};

/** Answers one request of the page. Rejects where HubSpot or a file could not be read. */
export async function answer(
  state: PageState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  forbidFraming(response);
  if (isForeign(request)) {
    send(response, 403, 'text', 'Only pages of this server may call it. Open its address itself.');
    return;
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const parts = pathname.split('/').slice(1).map(decodeURIComponent);
  const depth = parts[0] === 'api' ? 2 : 1;
  const route = routes[`${request.method ?? ''} /${parts.slice(0, depth).join('/')}`];
  if (route === undefined) {
    send(response, 404, 'text', `There is nothing at ${pathname}.`);
    return;
  }
  await route({ state, request, response, rest: parts.slice(depth), query: searchParams });
}
