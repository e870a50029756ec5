import type { TracedCall } from '../functions/protocol.ts';
import type { RecordType } from './records/record-types.ts';

/** What the page and its server exchange. */
export type PageSetup = {
  cards: PageCard[];
  hubspotBaseUrl: string;
  /** Demo tokens of the emulator; none against a real account, whose token stays on the server. */
  tokens: string[];
  clock?: string;
};

export type PageCard = {
  uid: string;
  title: string;
  location: string;
  /** The records it is for, by their names; none for a settings page. */
  objectTypes: string[];
  /** Changes with every build. */
  bundleUrl: string;
};

export type RecordSummary = {
  id: string;
  name: string;
  properties: Properties;
};

/** Values by name; of a property with options, the option's label. */
export type Properties = Record<string, string | null>;

export type RecordView = {
  type: RecordType;
  id: string;
  name: string;
  properties: Properties;
  /** The same with the labels of options, to be read by people. */
  labelled: Properties;
  /** Records it is associated with. */
  related: Partial<Record<RecordType, RecordSummary[]>>;
  pinnedId: string | null;
  activities: Activity[];
  /** Kinds that could not be read, each with the reason. */
  problems: string[];
};

export type Activity = {
  kind: ActivityKind;
  id: string;
  title: string;
  body: string;
  /** ISO 8601, or an empty string when HubSpot has none. */
  at: string;
  status: string;
};

export type ActivityKind = 'meeting' | 'appointment' | 'note' | 'call';

export type FunctionReply = {
  status: number;
  body: unknown;
  durationMs: number;
  startMs: number;
  calls: TracedCall[];
  container: 'cold' | 'warm';
};
