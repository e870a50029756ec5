import type { TracedCall } from '../functions/protocol.ts';

/** What the page and its server exchange. */
export interface PageSetup {
  cards: PageCard[];
  hubspotBaseUrl: string;
  /** Demo tokens of the emulator; none against a real account, whose token stays on the server. */
  tokens: string[];
  clock?: string;
}

export interface PageCard {
  uid: string;
  title: string;
  location: string;
  /** Changes with every build. */
  bundleUrl: string;
}

export interface ContactSummary {
  id: string;
  name: string;
}

export interface RecordView {
  id: string;
  name: string;
  properties: Record<string, string | null>;
  pinnedId: string | null;
  activities: Activity[];
  /** Kinds that could not be read, each with the reason. */
  problems: string[];
}

export interface Activity {
  kind: ActivityKind;
  id: string;
  title: string;
  body: string;
  /** ISO 8601, or an empty string when HubSpot has none. */
  at: string;
  status: string;
}

export type ActivityKind = 'meeting' | 'appointment' | 'note' | 'call';

export interface FunctionReply {
  status: number;
  body: unknown;
  durationMs: number;
  startMs: number;
  calls: TracedCall[];
  container: 'cold' | 'warm';
}
