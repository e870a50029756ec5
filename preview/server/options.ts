export type RecordPageOptions = {
  /** 0 for any free port. */
  port: number;
  hubspotBaseUrl: string;
  /** Used where the page names no token of its own. */
  token: string;
  /** Folder that `build-cards` has written. */
  cardsDir: string;
  /** Folder that `build-functions` has written. */
  functionsDir: string;
  /** Whether `hubspotBaseUrl` is the emulator: its demo tokens and its latency can then be switched on the page. */
  isEmulator: boolean;
  /** The instant the clock of functions and cards starts at, as an ISO string; the machine's clock without it. */
  clock?: string;
};
