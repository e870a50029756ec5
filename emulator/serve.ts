import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createAnswerBuffers } from './answer-buffers.ts';
import { DOORS, type Emulator } from './emulator.ts';
import { ConnectionResetError } from './fault-response.ts';
import { ChunkList } from './http/chunk-list.ts';
import { type WireAnswer, type WireRequest } from './http/wire.ts';

/** Answers what comes in on a socket. */
export function createRequestHandler(emulator: Emulator) {
  const openDoor = getRequestListener((request) => emulator.fetch(request), {
    overrideGlobalObjects: false,
  });
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    if (incoming.url?.startsWith(DOORS) === true) void openDoor(incoming, outgoing);
    else void serve(emulator, incoming, outgoing);
  };
}

async function serve(
  emulator: Emulator,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const answer = await emulator.answer(wireRequestOf(incoming));
    send(outgoing, answer);
  } catch (error) {
    if (error instanceof ConnectionResetError) cut(outgoing, error.answer);
    else {
      // A client that gives up while it sends its request is no fault of the emulator.
      if (!incoming.errored) console.error(error);
      outgoing.socket?.resetAndDestroy();
    }
  } finally {
    // What is left of a body that nobody wanted, so that the connection can be used again.
    incoming.resume();
  }
}

function wireRequestOf(incoming: IncomingMessage): WireRequest {
  const { method = 'GET', url = '/', headers } = incoming;
  const mark = url.indexOf('?');
  return {
    method,
    path: mark === -1 ? url : url.slice(0, mark),
    query: mark === -1 ? '' : url.slice(mark),
    authorization: headers.authorization,
    readBody: () => readIncoming(incoming),
  };
}

/** The body of a request, collected by events: iterating over it costs several times as much. */
async function readIncoming(incoming: IncomingMessage): Promise<Uint8Array> {
  const chunks = new ChunkList();
  chunks.expect(Number(incoming.headers['content-length'] ?? 0));
  return new Promise((resolve, reject) => {
    incoming.on('data', (chunk: Buffer) => {
      try {
        chunks.add(chunk);
      } catch (error) {
        incoming.removeAllListeners('data');
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    incoming.on('end', () => {
      resolve(chunks.join());
    });
    incoming.on('error', reject);
  });
}

const buffers = createAnswerBuffers();

function send(outgoing: ServerResponse, { status, headers, content }: WireAnswer): void {
  if (content === undefined) {
    outgoing.writeHead(status, headers).end();
    return;
  }
  const { bytes, release } = buffers.fill(content);
  outgoing.writeHead(status, { ...headers, 'content-length': bytes.length }).end(bytes, release);
}

/** Ends a connection: at once, or after less of an answer than was promised. */
function cut(outgoing: ServerResponse, answer: ConnectionResetError['answer']): void {
  const { socket } = outgoing;
  if (answer === undefined || socket === null) {
    socket?.resetAndDestroy();
    return;
  }
  const head = [
    `HTTP/1.1 ${answer.status} OK`,
    'content-type: application/json;charset=utf-8',
    `content-length: ${answer.declaredLength}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${answer.text}`);
}
