import { createServer } from 'node:http';
import { createEmulator, type Emulator, type EmulatorOptions } from './emulator.ts';
import { listenOn, type Listening } from './listen.ts';
import { createRequestHandler } from './serve.ts';

export type RunningEmulator = {
  url: string;
  port: number;
  emulator: Emulator;
  close(): Promise<void>;
};

export type ServerOptions = EmulatorOptions & {
  port?: number;
  /** The address to listen on; by default loopback, by its old and its new address. */
  host?: string;
};

/**
 * An idle connection is left to the client to close. Were the server to do it, a request sent just then would be
 * lost, which happens where one busy process holds both ends.
 */
const KEEP_ALIVE = { keepAliveTimeout: 0 };

/** Starts an emulator on loopback. Rejects with a sentence when the port is taken. */
export async function startEmulator(options: ServerOptions = {}): Promise<RunningEmulator> {
  const emulator = createEmulator(options);
  const createOne = () => createServer(KEEP_ALIVE, createRequestHandler(emulator));
  let listening: Listening;
  try {
    listening = await listenOn(createOne, options.port ?? 0, options.host);
  } catch (error) {
    emulator.close();
    throw error;
  }
  const { port, close } = listening;
  return {
    url: `http://${nameOf(options.host)}:${port}`,
    port,
    emulator,
    async close() {
      await close();
      emulator.close();
    },
  };
}

function nameOf(host: string | undefined): string {
  if (host === undefined || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
