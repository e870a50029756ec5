import { Client } from '@hubspot/api-client/lib/src/client';
import type * as v from 'valibot';
import type { Environment } from './environment.ts';
import { requestWithin, type Deadline } from './http.ts';
import { pathsOf, type ApiVersion } from './paths.ts';
import type { HubSpotRequest } from './request.ts';

type Paths = ReturnType<typeof pathsOf>;

export type HubSpotClient = {
  version: ApiVersion;
  paths: Paths;
  /** @throws AppError, already translated: no caller looks at a status. */
  request<Reply extends v.GenericSchema>(
    request: HubSpotRequest<Reply>,
  ): Promise<v.InferOutput<Reply>>;
};

/** HubSpot's API for one invocation of a function: all its requests share one deadline. */
export function createHubSpotClient(environment: Environment, deadline: Deadline): HubSpotClient {
  const transport = new Client({
    accessToken: environment.accessToken,
    basePath: environment.baseUrl,
  });
  return {
    version: environment.apiVersion,
    paths: pathsOf(environment.apiVersion),
    request: (request) => requestWithin(deadline, transport, request),
  };
}
