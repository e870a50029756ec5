import type { ServerResponse } from 'node:http';
import type { Content } from './http/content.ts';
import type { WireAnswer } from './http/wire.ts';

const BUFFER_BYTES = 128 * 1024;
const MOST_KEPT = 64;

const free: Buffer[] = [];

type Sending = { outgoing: ServerResponse; answered: WireAnswer };

let waiting: Sending[] = [];

/**
 * Sends an answer together with those to the requests that came in with its own: every write may
 * wake the client, and on one machine that costs more than most answers.
 */
export function sendSoon(outgoing: ServerResponse, answered: WireAnswer): void {
  if (waiting.push({ outgoing, answered }) === 1) setImmediate(sendWaiting);
}

function sendWaiting(): void {
  const sent = waiting;
  waiting = [];
  for (const { outgoing, answered } of sent) {
    try {
      send(outgoing, answered);
    } catch (error) {
      breakOff(outgoing, error);
    }
  }
}

/** Ends a connection whose answer cannot be had or sent. */
export function breakOff(outgoing: ServerResponse, error: unknown): void {
  console.error(error);
  outgoing.socket?.resetAndDestroy();
}

/**
 * Sends an answer. Its bytes are put into buffers that are used again once they are sent: memory
 * that was just written to is several times faster to write to and to send from than new memory.
 */
function send(outgoing: ServerResponse, { status, headers, content }: WireAnswer): void {
  if (content === undefined) {
    outgoing.writeHead(status, [...headers]).end();
    return;
  }
  const length = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength();
  const buffer = takeBuffer(length);
  fill(buffer, content);
  outgoing.writeHead(status, [...headers, 'content-length', String(length)]);
  outgoing.end(buffer.subarray(0, length));
  if (buffer.length > BUFFER_BYTES) return;
  // The system mostly takes an answer at once.
  if (outgoing.socket?.writableLength === 0) giveBack(buffer);
  else {
    outgoing.once('finish', () => {
      giveBack(buffer);
    });
  }
}

function fill(buffer: Buffer, content: Content): void {
  if (typeof content === 'string') buffer.write(content);
  else content.copyTo(buffer);
}

function takeBuffer(length: number): Buffer {
  const kept = length > BUFFER_BYTES ? undefined : free.pop();
  return kept ?? Buffer.allocUnsafeSlow(Math.max(length, BUFFER_BYTES));
}

function giveBack(buffer: Buffer): void {
  if (free.length < MOST_KEPT) free.push(buffer);
}
