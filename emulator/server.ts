import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { createEmulator, type Emulator, type EmulatorOptions } from './emulator.ts';
import { ConnectionResetError } from './controls/fault-response.ts';

export type RunningEmulator = {
  url: string;
  port: number;
  emulator: Emulator;
  close(): Promise<void>;
};

export type ServerOptions = EmulatorOptions & {
  port?: number;
  /** The address to listen on; by default loopback. */
  host?: string;
};

/** Starts an emulator on loopback. Rejects with a sentence when the port is taken. */
export async function startEmulator(options: ServerOptions = {}): Promise<RunningEmulator> {
  const { host = '127.0.0.1' } = options;
  const emulator = createEmulator(options);
  // An idle connection is left to the client to close. Were the server to do it, a request sent just then would be
  // lost, which happens where one busy process holds both ends.
  const listener = listenerOf(emulator);
  const server = createServer({ keepAliveTimeout: 0 }, (incoming, outgoing) => {
    void listener(incoming, outgoing);
  });
  const port = await listen(server, options.port ?? 0, host);
  return {
    url: `http://${nameOf(host)}:${port}`,
    port,
    emulator,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function listenerOf(emulator: Emulator) {
  return getRequestListener(
    async (request, { outgoing }) => {
      try {
        return await emulator.fetch(request);
      } catch (error) {
        if (!(error instanceof ConnectionResetError)) throw error;
        if ('socket' in outgoing) cut(outgoing, error.answer);
        return RESPONSE_ALREADY_SENT;
      }
    },
    { overrideGlobalObjects: false },
  );
}

/** Ends a connection: at once, or after less of an answer than was promised. */
function cut({ socket }: Pick<ServerResponse, 'socket'>, answered: ConnectionResetError['answer']) {
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

async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new Error(`Port ${port} is in use. Choose another with --port or EMULATOR_PORT.`, {
      cause: error,
    });
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
