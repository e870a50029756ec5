import * as RemoteUI from '@remote-ui/react';
import { createEndpoint, retain, type MessageEndpoint } from '@remote-ui/rpc';
import { shiftClock } from '../shift-clock.ts';
import { setDefaultTimeZone } from './default-time-zone.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import {
  CardApiProvider,
  installGlobals,
  navigate,
  removeNetwork,
  type CardApi,
  type ExtensionCallback,
} from './globals.ts';
import type { CardStart, HostApi, WorkerApi } from './protocol.ts';

const endpoint = createEndpoint<HostApi>(workerScope());
const host = endpoint.call;

/** The scope this file runs in is a worker's, whose `postMessage` takes no origin, unlike a window's. */
function workerScope(): MessageEndpoint {
  return globalThis as unknown as MessageEndpoint;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Indirect, so that it runs as a script at the top level, as HubSpot's worker has it. */
function evaluate(code: string, url: string): void {
  (0, eval)(`${code}\n//# sourceURL=${url}`);
}

async function loadCard(
  start: CardStart,
): Promise<{ extension: ExtensionCallback; api: Pick<CardApi, 'runServerlessFunction'> }> {
  let extension: ExtensionCallback | undefined;
  const { serverless } = installGlobals(host, (callback) => (extension = callback));
  const response = await fetch(start.bundleUrl);
  if (!response.ok) throw new Error(`The card's bundle could not be read: ${response.status}.`);
  const code = await response.text();
  removeNetwork();
  if (start.route !== undefined) navigate(start.route);
  if (start.clock !== undefined) shiftClock(start.clock);
  if (start.timeZone !== undefined) setDefaultTimeZone(start.timeZone);
  evaluate(code, start.bundleUrl);
  if (extension === undefined) throw new Error('The card did not call hubspot.extend.');
  return {
    extension,
    api: {
      runServerlessFunction: ({ name, ...options }) =>
        serverless(name, options).then(
          (response) => ({ status: 'SUCCESS' as const, response }),
          (error: unknown) => ({ status: 'ERROR' as const, message: String(error) }),
        ),
    },
  };
}

/** React runs effects, and renders what they set, in tasks of their own. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

const render: WorkerApi['render'] = async (channel, start, actions) => {
  // Functions from the page live until the call that brought them ends, unless they are kept.
  retain(channel);
  retain(actions);
  try {
    const { extension: Extension, api } = await loadCard(start);
    const cardApi: CardApi = { ...api, context: start.context, actions };
    const root = RemoteUI.createRemoteRoot(channel, { components: start.components, strict: true });
    RemoteUI.createRoot(root).render(
      <ErrorBoundary onError={(error) => void host.crashed(describe(error))}>
        <CardApiProvider value={cardApi}>{Extension(cardApi)}</CardApiProvider>
      </ErrorBoundary>,
    );
    await root.mount();
    await idle();
  } catch (error) {
    await host.crashed(describe(error));
  }
};

addEventListener('error', (event) => void host.note('error', describe(event.error)));
addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  void host.note('error', describe(event.reason));
});
endpoint.expose({ render, idle, navigate });
