export type LoggedRequest = {
  method: string;
  /** Path and query. */
  url: string;
  /** Absent while the request runs and when its connection was cut. */
  status?: number;
  started: string;
  ended?: string;
};

/** Calls kept at most; the oldest are forgotten first. */
const MOST_KEPT = 5000;

export function createRequestLog() {
  let requests: LoggedRequest[] = [];
  return {
    start(method: string, url: string): LoggedRequest {
      const entry = { method, url, started: new Date().toISOString() };
      requests.push(entry);
      if (requests.length > MOST_KEPT) requests = requests.slice(-MOST_KEPT / 2);
      return entry;
    },
    end(entry: LoggedRequest, status: number | undefined): void {
      if (status !== undefined) entry.status = status;
      entry.ended = new Date().toISOString();
    },
    list: (): readonly LoggedRequest[] => requests,
    clear: () => void (requests = []),
  };
}
