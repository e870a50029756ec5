/** One call to HubSpot, as the container saw it. Never holds headers or bodies: they carry tokens and personal data. */
export type TracedCall = {
  method: string;
  /** Path without the query. */
  path: string;
  /** Missing when no answer came: connection refused, aborted, reset. */
  status?: number;
  /** Milliseconds since 1970. */
  startedAt: number;
  endedAt: number;
};

/** What HubSpot hands to `main`: these four keys and nothing else. */
export type FunctionContext = {
  propertiesToSend: Record<string, string | null>;
  parameters: unknown;
  event: { type: string; payload: unknown } | undefined;
  secrets: Record<string, string>;
};

export type RunRequest = {
  context: Omit<FunctionContext, 'secrets'>;
};

export type Outcome =
  | { kind: 'value'; json: string }
  | { kind: 'threw'; error: string }
  | { kind: 'not-json' }
  | { kind: 'no-main' };

export type RunReply = {
  outcome: Outcome;
  calls: TracedCall[];
  /** What the call took of the processor, whatever else ran on the machine. */
  cpuMs: number;
};

export type ContainerMessage = { type: 'ready' } | ({ type: 'reply' } & RunReply);
