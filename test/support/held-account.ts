import { createEmulator, type EmulatorOptions } from '../../emulator/emulator.ts';
import { ConnectionResetError } from '../../emulator/controls/fault-response.ts';
import { vi } from 'vitest';
import { createHeldClock, realClock, type FunctionClock } from './held-clock.ts';

type Answer = (request: Request) => Promise<Response>;
/** A signal of a request itself is heard of only until the garbage is collected: here is the sender's. */
type Reach = (request: Request, signal: AbortSignal | undefined) => Promise<Response>;
type Meanwhile = { isWanted: (request: Request) => boolean; act: () => Promise<unknown> };

const accounts = new Map<string, { clock: FunctionClock; reach: Reach }>();
let port = 20_000;

export type HeldAccount = ReturnType<typeof openHeldAccount>;

/**
 * An emulator in this process, on a clock of its own, at an address only this process knows: functions reach it by
 * `answerInProcess`. Connections break as they do over a network.
 */
export function openHeldAccount(options: Pick<EmulatorOptions, 'account'> = {}) {
  const clock = createHeldClock();
  const emulator = createEmulator({
    ...options,
    now: () => new Date(clock.now()),
    passage: clock,
  });
  port += 1;
  const url = `http://localhost:${port}`;
  let meanwhile: Meanwhile | undefined;

  const answer: Answer = async (request) => {
    try {
      return await emulator.fetch(request);
    } catch (error) {
      if (error instanceof ConnectionResetError) return brokenOff(error);
      throw error;
    } finally {
      const now = meanwhile?.isWanted(request) === true ? meanwhile : undefined;
      if (now !== undefined) meanwhile = undefined;
      await now?.act();
    }
  };
  accounts.set(url, { clock, reach: (request, signal) => unlessAborted(answer(request), signal) });

  return {
    url,
    emulator,
    clock,
    /** Does something once the next call of that kind was carried out, before anybody hears of it. */
    meanwhile(isWanted: Meanwhile['isWanted'], act: Meanwhile['act']): void {
      meanwhile = { isWanted, act };
    },
    close: () => void accounts.delete(url),
  };
}

/** The clock of the account at this address; the real one where that is no account of this process. */
export function clockAt(url = ''): FunctionClock {
  return accounts.get(url)?.clock ?? realClock;
}

/** Lets accounts of this process answer; everything else goes over the network. */
export function answerInProcess(): void {
  const send = globalThis.fetch;
  vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    const account = accounts.get(new URL(request.url).origin);
    const signal = init?.signal ?? undefined;
    return account === undefined ? send(request, init) : account.reach(request, signal);
  });
}

async function unlessAborted(
  answer: Promise<Response>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  if (signal === undefined) return answer;
  const aborted = new Promise<never>((_, reject) => {
    const giveUp = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
  return Promise.race([answer, aborted]);
}

/** As `fetch` tells of a connection that was cut: before an answer, or in the middle of one. */
function brokenOff({ answer }: ConnectionResetError): Response {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  if (answer === undefined) throw new TypeError('fetch failed', { cause });
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(answer.text));
      controller.error(new TypeError('terminated', { cause }));
    },
  });
  const headers = { 'content-type': 'application/json;charset=utf-8' };
  return new Response(body, { status: answer.status, headers });
}
