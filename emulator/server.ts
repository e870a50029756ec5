import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createEmulator, type Emulator, type EmulatorOptions } from './emulator.ts';
import { ConnectionResetError } from './fault-response.ts';
import { listenOn, type Listening } from './listen.ts';

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

/** Starts an emulator on loopback. Rejects with a sentence when the port is taken. */
export async function startEmulator(options: ServerOptions = {}): Promise<RunningEmulator> {
  const emulator = createEmulator(options);
  const createOne = () => createServer((incoming, outgoing) => serve(emulator, incoming, outgoing));
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

function serve(emulator: Emulator, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const answer = async (request: Request) => {
    try {
      return await emulator.fetch(request);
    } catch (error) {
      if (error instanceof ConnectionResetError) cut(outgoing, error.answer);
      else {
        console.error(error);
        outgoing.socket?.resetAndDestroy();
      }
      return new Response(null, { status: 500 });
    }
  };
  void getRequestListener(answer, { overrideGlobalObjects: false })(incoming, outgoing);
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
