import { Hono, type Context } from 'hono';
import type { EmulatorState } from '../emulator-state.ts';
import { API_VERSIONS, type ApiVersion, type Route } from '../http/call.ts';
import { errorBody, HubSpotError } from '../http/errors.ts';
import { jsonResponse } from '../http/json.ts';
import { readText } from '../http/read-text.ts';
import { readToken } from '../http/tokens.ts';
import { HUBSPOT_ROUTES } from './routes.ts';

/** HubSpot's routes over one emulator's state. */
export function createHubSpotApp(state: EmulatorState): Hono {
  const app = new Hono({ strict: false });
  for (const route of HUBSPOT_ROUTES) {
    for (const version of API_VERSIONS) {
      const path = route.paths[version];
      if (path === undefined) continue;
      app.on(route.method, path, (context) => answer(state, route, version, context));
    }
  }
  app.notFound(({ req }) => {
    state.unknownRoutes.push(`${req.method} ${req.path}`);
    return jsonResponse(404, errorBody({ message: `Unable to find ${req.method} ${req.path}` }));
  });
  return app;
}

async function answer(
  state: EmulatorState,
  route: Route,
  version: ApiVersion,
  { req }: Context,
): Promise<Response> {
  const isSearch = req.path.endsWith('/search');
  let headers: Record<string, string> = {};
  try {
    const { account, rateLimit } = state;
    const token = readToken(req.raw, state.tokens);
    try {
      rateLimit.take(isSearch);
    } finally {
      if (!isSearch) headers = rateLimit.headers();
    }
    const query = new URL(req.url).searchParams;
    const bodyText = req.method === 'GET' ? '' : await readText(req.raw);
    const param = (name: string) => req.param(name) ?? '';
    const { status, body } = route.handle({ account, version, query, token, bodyText, param });
    if (req.method !== 'GET') state.dataFile?.commit();
    return jsonResponse(status, body, headers);
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    return jsonResponse(error.status, errorBody(error.fields), headers);
  }
}
