type LoggedRequest = {
  method: string;
  /** Path and query. */
  url: string;
  started: string;
  /** Absent while the request runs and when its connection was cut. */
  status?: number;
  ended?: string;
};

/** Calls kept at most; the oldest are forgotten first. */
const mostKept = 5000;

export function createRequestLog() {
  let requests: LoggedRequest[] = [];
  return {
    /** Returns what ends the request; without a status its connection was cut. */
    start(method: string, url: string) {
      const entry: LoggedRequest = { method, url, started: new Date().toISOString() };
      requests.push(entry);
      if (requests.length > mostKept) requests = requests.slice(-mostKept / 2);
      return (status: number | undefined): void => {
        if (status !== undefined) entry.status = status;
        entry.ended = new Date().toISOString();
      };
    },
    list: (): LoggedRequest[] => [...requests],
    clear: () => void (requests = []),
  };
}
