export type LoggedRequest = {
  method: string;
  /** Path and query. */
  url: string;
  /** Absent while the request runs and when its connection was cut. */
  status?: number;
  started: string;
  ended?: string;
};

/** A request under way, and afterwards what is known of it. */
export class RequestEntry {
  private readonly method: string;
  private readonly path: string;
  private readonly query: string;
  private readonly startedAt = Date.now();
  private endedAt: number | undefined;
  private status: number | undefined;

  constructor(method: string, path: string, query: string) {
    this.method = method;
    this.path = path;
    this.query = query;
  }

  /** Without a status its connection was cut. */
  end(status?: number): void {
    this.status = status;
    this.endedAt = Date.now();
  }

  /** Written out only for those who look: most requests nobody ever looks at. */
  describe(): LoggedRequest {
    const { method, status, endedAt } = this;
    return {
      method,
      url: this.path + this.query,
      started: new Date(this.startedAt).toISOString(),
      ...(status !== undefined && { status }),
      ...(endedAt !== undefined && { ended: new Date(endedAt).toISOString() }),
    };
  }
}

/** Calls kept at most; the oldest are forgotten first. */
const MOST_KEPT = 5000;

export function createRequestLog() {
  let requests: RequestEntry[] = [];
  return {
    start(method: string, path: string, query: string): RequestEntry {
      const entry = new RequestEntry(method, path, query);
      requests.push(entry);
      if (requests.length > MOST_KEPT) requests = requests.slice(-MOST_KEPT / 2);
      return entry;
    },
    list: (): LoggedRequest[] => requests.map((entry) => entry.describe()),
    clear: () => void (requests = []),
  };
}
