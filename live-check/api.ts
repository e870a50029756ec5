import { describeAnswer, type LiveAnswer } from './describe-answer.ts';
import { CannotTry } from './verdict.ts';

export type Ask = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  path: string;
  query?: Record<string, string>;
  body?: unknown;
};

/** HubSpot's answers as they are: nothing is translated, so that a probe sees what the account does. */
export type LiveApi = {
  /** @throws CannotTry where HubSpot does not answer the question: no answer, no permission, no capacity. */
  send(ask: Ask): Promise<LiveAnswer>;
  /** What HubSpot tells about the token, which stays in here. */
  tokenInfo(): Promise<LiveAnswer>;
};

export type Fetch = (request: Request) => Promise<Response>;

export type ApiOptions = { baseUrl: string; token: string; fetch?: Fetch };

const timeoutMs = 20_000;
const maxAttempts = 4;
const tokenInfoPath = '/oauth/v2/private-apps/get/access-token-info';

/** Refusals that say something about the token or the moment, nothing about an assumption. */
function saysNothing(status: number): boolean {
  return [401, 403, 423, 429, 477].includes(status) || status >= 500;
}

export function createApi({ baseUrl, token, fetch: fetchOne = fetch }: ApiOptions): LiveApi {
  async function sendOnce({ method, path, query, body }: Ask): Promise<LiveAnswer> {
    const url = new URL(path, baseUrl);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    const request = new Request(url, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const response = await fetchOne(request);
    const text = await response.text();
    return { status: response.status, body: readJson(text), headers: response.headers };
  }

  async function send(ask: Ask): Promise<LiveAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await sendOnce(ask).catch(() => undefined);
      if (answer !== undefined && !saysNothing(answer.status)) return answer;
      const pauseMs = attempt < maxAttempts ? pauseBefore(ask, answer, attempt) : undefined;
      if (pauseMs === undefined) {
        throw new CannotTry(answer === undefined ? 'no answer' : describeAnswer(answer));
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  return {
    send,
    tokenInfo: () => send({ method: 'POST', path: tokenInfoPath, body: { tokenKey: token } }),
  };
}

/** A busy HubSpot did nothing, so anything may be asked again; after any other failure reads alone. */
function pauseBefore(
  ask: Ask,
  answer: LiveAnswer | undefined,
  attempt: number,
): number | undefined {
  const isRead = ask.method === 'GET' || /\/(read|search)$/.test(ask.path);
  const seconds = Number(answer?.headers.get('retry-after') ?? Number.NaN);
  switch (answer?.status) {
    case 429:
    case 423:
      return Number.isFinite(seconds) ? Math.min(seconds, 15) * 1_000 : 2_500 * attempt;
    case 401:
    case 403:
    case 477:
      return undefined;
    default:
      return isRead ? 300 * attempt : undefined;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
