import { createServer } from 'node:http';
import { createFunctionRunner } from './run-function.ts';
import { buildPageAssets } from './server/page-assets.ts';
import { describeFailure, send } from './server/respond.ts';
import { answer, type PageState } from './server/routes.ts';
import type { RecordPageOptions } from './server/options.ts';

export type RecordPageServer = {
  url: string;
  /** Runs a build of the functions. Calls that come meanwhile wait for it; the next one loads the new files. */
  rebuildFunctions: (build: () => Promise<unknown>) => Promise<void>;
  /** Runs a build of the cards. What is asked for meanwhile waits for it; then open pages start the new ones. */
  rebuildCards: (build: () => Promise<unknown>) => Promise<void>;
  close: () => Promise<void>;
};

/** Serves the record page, to this machine only. Rejects with `EADDRINUSE` when the port is taken. */
export async function startRecordPage(options: RecordPageOptions): Promise<RecordPageServer> {
  const { functionsDir, hubspotBaseUrl, clock } = options;
  const state: PageState = {
    options,
    runner: createFunctionRunner({
      functionsDir,
      hubspotBaseUrl,
      ...(clock === undefined ? {} : { clock }),
    }),
    assets: await buildPageAssets(),
    listeners: new Set(),
    functionsBuilt: Promise.resolve(),
    cardsBuilt: Promise.resolve(),
  };
  // Idle connections are left to the client: the server would cut off what is sent while it closes one.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    answer(state, request, response).catch((error: unknown) => {
      if (response.headersSent) response.end();
      else send(response, 502, 'text', describeFailure(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://localhost:${port}`,
    rebuildFunctions: async (build) => {
      const building = build();
      state.functionsBuilt = building.catch(() => undefined);
      await building;
      state.runner.recycle();
    },
    rebuildCards: async (build) => {
      const building = build();
      state.cardsBuilt = building.catch(() => undefined);
      await building;
      for (const listener of state.listeners) listener.write('data: cards\n\n');
    },
    close: async () => {
      state.runner.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
