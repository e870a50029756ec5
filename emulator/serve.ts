import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { DOORS, type Emulator } from './emulator.ts';
import { ConnectionResetError } from './fault-response.ts';
import { ChunkList } from './http/chunk-list.ts';
import { isFromForeignPage, type Caller } from './http/foreign.ts';
import type { WireAnswer, WireRequest } from './http/wire.ts';
import { breakOff, sendSoon } from './send-soon.ts';

type Exchange = {
  incoming: IncomingMessage;
  outgoing: ServerResponse;
  body: ChunkList;
  /** Whether all of the body is there, or as much as will come of it. */
  isWhole: boolean;
  isAnswered: boolean;
  /** Called when the body is whole, where somebody waits for that. */
  onWhole?: () => void;
};

/** Answers what comes in on a socket. */
export function createRequestHandler(emulator: Emulator) {
  const openDoor = getRequestListener((request) => emulator.fetch(request), {
    overrideGlobalObjects: false,
  });
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    if (incoming.url?.startsWith(DOORS) === true) void openDoor(incoming, outgoing);
    else if (isFromForeignPage(callerOf(incoming))) refuse(outgoing);
    else {
      const body = new ChunkList();
      receive(emulator, { incoming, outgoing, body, isWhole: false, isAnswered: false });
    }
  };
}

function callerOf({ headers }: IncomingMessage): Caller {
  const site = headers['sec-fetch-site'];
  return { host: headers.host, origin: headers.origin, fetchSite: site?.toString() };
}

/** HubSpot's API is for servers; what a page of somebody else's sends is not for it. */
function refuse(outgoing: ServerResponse): void {
  outgoing.writeHead(403, { 'content-type': 'application/json', connection: 'close' });
  outgoing.end(JSON.stringify({ message: 'No web page may call the emulator.' }));
}

/** Collects the body by events: iterating over it costs several times as much. */
function receive(emulator: Emulator, exchange: Exchange): void {
  const { incoming, body } = exchange;
  const announced = incoming.headers['content-length'];
  if (announced !== undefined && !body.mayBe(Number(announced))) {
    makeWhole(emulator, exchange);
    return;
  }
  incoming.on('data', (chunk: Buffer) => {
    if (!body.add(chunk)) makeWhole(emulator, exchange);
  });
  incoming.on('end', () => {
    makeWhole(emulator, exchange);
  });
  incoming.on('error', () => {
    makeWhole(emulator, exchange);
  });
  // What hinders an answer may do so before the body is there.
  if (emulator.isHindered()) answer(emulator, exchange);
}

function makeWhole(emulator: Emulator, exchange: Exchange): void {
  exchange.isWhole = true;
  exchange.onWhole?.();
  if (!exchange.isAnswered) answer(emulator, exchange);
}

function answer(emulator: Emulator, exchange: Exchange): void {
  exchange.isAnswered = true;
  try {
    const answered = emulator.answer(wireRequestOf(exchange));
    if (!(answered instanceof Promise)) send(exchange, answered);
    else {
      answered.then(
        (late) => {
          send(exchange, late);
        },
        (error: unknown) => {
          giveUp(exchange, error);
        },
      );
    }
  } catch (error) {
    giveUp(exchange, error);
  }
}

function wireRequestOf(exchange: Exchange): WireRequest {
  const { incoming, body } = exchange;
  const { method = 'GET', url = '/', headers } = incoming;
  const mark = url.indexOf('?');
  return {
    method,
    path: mark === -1 ? url : url.slice(0, mark),
    query: mark === -1 ? '' : url.slice(mark),
    authorization: headers.authorization,
    whenWhole: () => whenWhole(exchange),
    readBody() {
      if (incoming.errored) throw incoming.errored;
      return body.join();
    },
  };
}

async function whenWhole(exchange: Exchange): Promise<void> {
  if (exchange.isWhole) return;
  await new Promise<void>((resolve) => {
    exchange.onWhole = resolve;
  });
}

function send({ incoming, outgoing }: Exchange, answered: WireAnswer): void {
  sendSoon(outgoing, answered);
  // What is left of a body that is too large, so that the connection can be used again.
  if (!incoming.complete) incoming.resume();
}

function giveUp({ incoming, outgoing }: Exchange, error: unknown): void {
  if (error instanceof ConnectionResetError) {
    cut(outgoing, error.answer);
    return;
  }
  // A client that gives up while it sends its request is no fault of the emulator.
  if (!incoming.errored) breakOff(outgoing, error);
}

/** Ends a connection: at once, or after less of an answer than was promised. */
function cut(outgoing: ServerResponse, answered: ConnectionResetError['answer']): void {
  const { socket } = outgoing;
  if (answered === undefined || socket === null) {
    socket?.resetAndDestroy();
    return;
  }
  const head = [
    `HTTP/1.1 ${answered.status} OK`,
    'content-type: application/json;charset=utf-8',
    `content-length: ${answered.declaredLength}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${answered.text}`);
}
