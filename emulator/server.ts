import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createEmulator, type Emulator, type EmulatorOptions } from './emulator.ts';
import { ConnectionResetError } from './faults.ts';

export type RunningEmulator = {
  url: string;
  port: number;
  emulator: Emulator;
  close(): Promise<void>;
};

/** Starts an emulator on loopback. Rejects with a sentence when the port is taken. */
export async function startEmulator(
  options: EmulatorOptions & { port?: number } = {},
): Promise<RunningEmulator> {
  const emulator = createEmulator(options);
  const server = createServer((incoming, outgoing) => serve(emulator, incoming, outgoing));
  await listen(server, options.port ?? 0);
  const port = portOf(server);
  return {
    url: `http://localhost:${port}`,
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

function serve(emulator: Emulator, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const answer = async (request: Request) => {
    try {
      return await emulator.fetch(request);
    } catch (error) {
      if (!(error instanceof ConnectionResetError)) console.error(error);
      outgoing.socket?.resetAndDestroy();
      return new Response(null, { status: 500 });
    }
  };
  void getRequestListener(answer, { overrideGlobalObjects: false })(incoming, outgoing);
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, 'localhost');
  try {
    await once(server, 'listening');
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    throw new Error(`Port ${port} is in use. Choose another with --port or EMULATOR_PORT.`, {
      cause: error,
    });
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
