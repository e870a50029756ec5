import { Request } from '@hubspot/api-client/lib/src/services/http/Request';
import type { Answer } from './answer.ts';
import type { Environment } from './environment.ts';
import type { HubSpotRequest } from './request.ts';

export type Transport = (
  request: Pick<HubSpotRequest<never>, 'method' | 'path' | 'query' | 'body'>,
  signal: AbortSignal,
) => Promise<Omit<Answer, 'arrivedAt'>>;

/**
 * Sends requests as HubSpot's own client builds them: its address, authentication and headers. Sending is
 * ours, because that client follows a redirect, with the token, to wherever it points, and cannot be told
 * to give up. A redirect is an answer here, and one that HubSpot's API never gives.
 */
export function createTransport({ accessToken, baseUrl }: Environment): Transport {
  return async ({ method, path, query, body }, signal) => {
    const request = new Request(
      { accessToken, basePath: baseUrl },
      { method, path, ...(query && { qs: query }), ...(body !== undefined && { body }) },
    );
    const response = await fetch(request.getUrl(), {
      ...request.getSendData(),
      redirect: 'manual',
      signal,
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
}
