import { once } from 'node:events';
import type { Server } from 'node:http';

export type Listening = { port: number; close: () => Promise<void> };

/** Ports tried when any will do: one may be free on one loopback address only. */
const TRIES = 5;

/**
 * Listens on a host, or on both loopback addresses where the machine has both, so that `localhost`
 * works whichever of them it means. Rejects with a sentence when the port is taken.
 */
export async function listenOn(
  createServer: () => Server,
  port: number,
  host?: string,
): Promise<Listening> {
  if (host !== undefined) return opened([await listen(createServer(), port, host)]);
  for (let attempt = 1; ; attempt += 1) {
    const first = await listen(createServer(), port, '127.0.0.1');
    try {
      return opened([first, await listen(createServer(), portOf(first), '::1')]);
    } catch (error) {
      if (hasCode(error, 'EADDRNOTAVAIL') || hasCode(error, 'EAFNOSUPPORT')) return opened([first]);
      await close(first);
      if (port !== 0 || attempt === TRIES) throw error;
    }
  }
}

function opened(servers: Server[]): Listening {
  const [first] = servers;
  if (first === undefined) throw new Error('Nothing listens.');
  return {
    port: portOf(first),
    async close() {
      await Promise.all(servers.map(close));
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<Server> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    throw new Error(`Port ${port} is in use. Choose another with --port or EMULATOR_PORT.`, {
      cause: error,
    });
  }
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
