import * as RemoteUI from '@remote-ui/react';
import * as React from 'react';
import type { Answer, CardActions, CardContext, FunctionOptions, HostApi } from './protocol.ts';

export type CardApi = {
  context: CardContext;
  actions: CardActions;
  runServerlessFunction: (
    call: { name: string } & FunctionOptions,
  ) => Promise<{ status: 'SUCCESS'; response: unknown } | { status: 'ERROR'; message: string }>;
};

export type ExtensionCallback = (api: CardApi) => React.ReactNode;

let location = { path: '/', params: {} };
const followers = new Set<() => void>();

/** Goes to another route of the app's own page, as HubSpot does after `navigateToPage`. */
export function navigate(route: string): void {
  if (route === location.path) return;
  location = { path: route, params: {} };
  for (const follow of followers) follow();
}

function useAppPageLocation(): typeof location {
  return React.useSyncExternalStore(
    (follow) => {
      followers.add(follow);
      return () => followers.delete(follow);
    },
    () => location,
  );
}

/** The page's side as the worker reaches it: every call crosses to the page and back. */
export type RemoteHost = {
  [K in keyof HostApi]: (
    ...args: Parameters<HostApi[K]>
  ) => Promise<Awaited<ReturnType<HostApi[K]>>>;
};

const ApiContext = React.createContext<CardApi | undefined>(undefined);
export const CardApiProvider = ApiContext.Provider;

function useApi(): CardApi {
  const api = React.useContext(ApiContext);
  if (api === undefined) throw new Error('This hook was used outside of the card.');
  return api;
}

function valueOf(answer: Answer): unknown {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** The SDK reads `json()` of what these calls resolve to and checks its shape. */
function asResponse(data: unknown) {
  return { json: () => Promise.resolve({ data }) };
}

function notOffered(what: string) {
  return () => Promise.reject(new Error(`${what} is not available on this page.`));
}

/**
 * Sets what a card bundle expects of HubSpot's worker (`worker-globals.synced.d.ts` of the SDK). It has to be there
 * before the bundle is evaluated: the SDK reads the marker once and stays silent for good without it.
 */
export function installGlobals(host: RemoteHost, onExtend: (callback: ExtensionCallback) => void) {
  const note = (level: string) => (text: unknown) => void host.note(level, String(text));
  const serverless = async (uid: string, options: FunctionOptions = {}) =>
    valueOf(await host.runFunction(uid, options));

  Object.assign(globalThis, {
    React,
    RemoteUI,
    __HUBSPOT_EXTENSION_WORKER__: true,
    extend_V2: onExtend,
    logger: { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') },
    serverless,
    hsFetch: notOffered('hubspot.fetch'),
    hsWorkerAPI: {
      useExtensionApi: useApi,
      useExtensionContext: () => useApi().context,
      useExtensionActions: () => useApi().actions,
      useAppPageLocation,
      fetchCrmProperties: async (names: string[]) =>
        asResponse(valueOf(await host.readProperties(names))),
      fetchAssociations: notOffered('useAssociations'),
      fetchCrmSearch: notOffered('useCrmSearch'),
      formatCrmProperties: notOffered('formatCrmProperties'),
      fetchHubSpotApi: notOffered('fetchHubSpotApi'),
    },
  });
  return { serverless };
}

/** A card has no network of its own in HubSpot: everything goes through functions. */
export function removeNetwork(): void {
  for (const name of [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'indexedDB',
    'caches',
  ]) {
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
  }
}
