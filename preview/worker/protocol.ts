import type { RemoteChannel } from '@remote-ui/core';

/** What HubSpot tells a card about where it runs; `CrmContext` of the SDK with `user` and `portal` filled in. */
export type CardContext = {
  location: string;
  /** Absent on a page that sits on no record, such as a settings page. */
  crm?: { objectId: number; objectTypeId: string };
  user: {
    id: number;
    email: string;
    emails: string[];
    firstName: string;
    lastName: string;
    roles: string[];
    teams: { id: number; name: string; teammates: number[] }[];
    locale: string;
    language: string;
    permissions: string[];
  };
  portal: { id: number; timezone: string };
  extension: { appId: number; appName: string; cardTitle: string };
};

export type CardStart = {
  bundleUrl: string;
  /** Names of the components this page can draw. A card that uses another fails, as it would with raw HTML. */
  components: string[];
  context: CardContext;
  /** Zone the worker's `Intl` works in when a card names none; in production that of the browser. */
  timeZone?: string;
  /** Where on the app's own page it starts. */
  route?: string;
  /** Instant the worker's clock starts at, as an ISO string. */
  clock?: string;
};

export type FunctionOptions = {
  propertiesToSend?: string[];
  parameters?: unknown;
  payload?: unknown;
};

/** A rejected remote call is reported as an error on both sides of the channel; failures travel as values instead. */
export type Answer = { ok: true; value: unknown } | { ok: false; message: string };

export type AlertRequest = {
  type?: 'info' | 'warning' | 'success' | 'danger' | 'tip';
  title?: string;
  message: string;
};

/** What HubSpot does for every extension, by the SDK's names (`actions.synced.d.ts`). */
export type PlatformActions = {
  addAlert: (alert: AlertRequest) => void;
  reloadPage: () => void;
  openIframeModal: (
    modal: { uri: string; width: number; height: number; title?: string },
    onClose?: () => void,
  ) => void;
  copyTextToClipboard: (text: string) => Promise<void>;
  closeOverlay: (id: string) => void;
  navigateToPage: (target: { to: string; params?: Record<string, string> }) => void;
};

/** What a card on a record has beside them. */
type RecordActions = {
  refreshObjectProperties: () => void;
  fetchCrmObjectProperties: (names: string[] | '*') => Promise<Record<string, string | null>>;
  onCrmPropertiesUpdate: (
    names: string[] | '*',
    callback: (properties: Record<string, string | null>) => void,
  ) => void;
};

export type CardActions = PlatformActions & Partial<RecordActions>;

/** What the page offers to the worker. */
export type HostApi = {
  runFunction: (uid: string, options: FunctionOptions) => Promise<Answer>;
  readProperties: (names: string[]) => Promise<Answer>;
  crashed: (message: string) => void;
  note: (level: string, text: string) => void;
};

/** What the worker offers to the page. */
export type WorkerApi = {
  /** Resolves when the card has dealt with everything that reached it so far: state set, effects run, calls made. */
  idle: () => Promise<void>;
  /** Goes to another route of the app's page. */
  navigate: (route: string) => void;
  render: (channel: RemoteChannel, start: CardStart, actions: CardActions) => Promise<void>;
};
