import type { Context, Hono } from 'hono';
import type { EmulatorState } from '../emulator-state.ts';
import { apiVersions, type ApiVersion, type Route } from './call.ts';
import { HubSpotError } from './errors.ts';
import { errorResponse, jsonResponse } from './reply.ts';
import { readToken } from './tokens.ts';
import { hubspotRoutes } from './routes.ts';

type Headers = Record<string, string>;

/** What HubSpot answers for a path it does not know, as recorded in hubspot-api-nodejs#240. */
const unknownPage = `<html>
<head>
<meta http-equiv="Content-Type" content="text/html;charset=utf-8"/>
<title>Error 404 Not Found</title>
</head>
<body><h2>HTTP ERROR 404</h2>
<p>Resource not found</p>
</body>
</html>
`;

/** Method and path template of every route. */
export function routeTemplates(): string[] {
  return hubspotRoutes.flatMap(({ method, paths }) =>
    apiVersions.flatMap((version) => {
      const path = paths[version];
      return path === undefined ? [] : [`${method} ${path}`];
    }),
  );
}

/** Adds HubSpot's routes over one emulator's state. */
export function addHubSpotRoutes(app: Hono, state: EmulatorState): void {
  for (const route of hubspotRoutes) {
    for (const version of apiVersions) {
      const path = route.paths[version];
      if (path === undefined) continue;
      for (const each of [path, ...otherNamesOf(path)]) {
        app.on(route.method, each, (context) => answer(state, context, { route, version }));
      }
    }
  }
  app.notFound(({ req }) => {
    const path = new URL(req.url).pathname;
    state.unknownRoutes.push(`${req.method} ${path}`);
    const gap = `route ${req.method} ${path}`;
    if (state.isStrict) return refusal(state, new HubSpotError(404, { message: '' }, gap), {});
    const headers = { 'content-type': 'text/html;charset=utf-8', ...gapHeader(state, gap) };
    return new Response(unknownPage, { status: 404, headers });
  });
}

/**
 * The other paths HubSpot's specification has for the same: the undated version behind the family, as the
 * current clients write it, and 2025-09, which is taken to answer as 2026-03 does.
 */
function otherNamesOf(path: string): string[] {
  const undated = path.replace(/^\/crm\/(v[34])\/(objects|associations)\//, '/crm/$2/$1/');
  const dated = path.replace('/2026-03/', '/2025-09/');
  return [undated, dated].filter((each) => each !== path);
}

async function answer(
  state: EmulatorState,
  { req }: Context,
  { route, version }: { route: Route; version: ApiVersion },
): Promise<Response> {
  const isSearch = req.path.endsWith('/search');
  const url = new URL(req.url);
  const headers: Headers = { date: state.dateOfAnswer() };
  // Past this nothing waits, so that of two requests one is over before the other begins.
  const bodyText = req.method === 'GET' ? '' : await req.text();
  try {
    const token = readToken(req.header('authorization'), state.tokens);
    try {
      state.rateLimit.take(isSearch);
    } finally {
      if (!isSearch) Object.assign(headers, state.rateLimit.headers());
    }
    const { status, body } = route.handle({
      account: state.account,
      version,
      url,
      query: url.searchParams,
      token,
      bodyText,
      param: (name) => req.param(name) ?? '',
      noteGap(gap) {
        if (state.isStrict) throw new HubSpotError(501, { message: notModelled(gap) }, gap);
        Object.assign(headers, gapHeader(state, gap));
      },
    });
    return jsonResponse(status, body, headers);
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    return refusal(state, error, headers);
  }
}

/** A refusal as HubSpot words it, or 501 where the emulator is strict and it may be a gap of its own. */
function refusal(
  state: EmulatorState,
  { status, fields, gap }: HubSpotError,
  headers: Headers,
): Response {
  if (gap === undefined) return errorResponse(status, fields, headers);
  const all = { ...headers, ...gapHeader(state, gap) };
  return state.isStrict
    ? errorResponse(501, { message: notModelled(gap) }, all)
    : errorResponse(status, fields, all);
}

function notModelled(gap: string): string {
  return `The emulator does not model this: ${gap}`;
}

/** Writes a gap down and says it in a header, which can carry ASCII alone. */
function gapHeader(state: EmulatorState, gap: string): Headers {
  state.gaps.add(gap);
  return { 'x-emulator-gap': encodeURI(gap) };
}
