import type { EmulatorState } from '../emulator-state.ts';
import { errorBody, HubSpotError } from '../http/errors.ts';
import { jsonAnswer } from '../http/json.ts';
import { readText } from '../http/read-text.ts';
import { readToken } from '../http/tokens.ts';
import type { WireAnswer, WireRequest } from '../http/wire.ts';
import { createRouter, type Match } from './router.ts';
import { HUBSPOT_ROUTES } from './routes.ts';

export type HubSpotApp = {
  answer(request: WireRequest): WireAnswer;
  /** Method and path template of every route. */
  routes: string[];
};

const NO_QUERY = new URLSearchParams();

/** HubSpot's routes over one emulator's state. */
export function createHubSpotApp(state: EmulatorState): HubSpotApp {
  const router = createRouter(HUBSPOT_ROUTES);
  return {
    routes: router.templates,
    answer(request) {
      const { method, path } = request;
      const match = router.match(method, path);
      if (match !== undefined) return answer(state, match, request);
      state.unknownRoutes.push(`${method} ${path}`);
      const gap = `route ${method} ${path}`;
      return refusal(
        state,
        new HubSpotError(404, { message: `Unable to find ${method} ${path}` }, gap),
        [],
      );
    },
  };
}

/** Nothing in here waits, so that of two requests one is over before the other begins. */
function answer(
  state: EmulatorState,
  { route, version, param }: Match,
  request: WireRequest,
): WireAnswer {
  const isSearch = request.path.endsWith('/search');
  let headers = ['date', state.dateOfAnswer()];
  const noteGap = (gap: string): void => {
    if (state.isStrict) throw new HubSpotError(501, { message: notModelled(gap) }, gap);
    headers = [...headers, ...gapHeader(state, gap)];
  };
  try {
    const { account, rateLimit } = state;
    const token = readToken(request.authorization, state.tokens);
    try {
      rateLimit.take(isSearch);
    } finally {
      if (!isSearch) headers = [...headers, ...rateLimit.headers()];
    }
    const query = request.query === '' ? NO_QUERY : new URLSearchParams(request.query);
    const bodyText = request.method === 'GET' ? '' : readText(request.readBody());
    const { status, body } = route.handle({
      account,
      version,
      query,
      token,
      bodyText,
      param,
      noteGap,
    });
    if (request.method !== 'GET') state.dataFile?.commit();
    return jsonAnswer(status, body, headers);
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    return refusal(state, error, headers);
  }
}

/** A refusal as HubSpot words it, or 501 where the emulator is strict and it may be a gap of its own. */
function refusal(
  state: EmulatorState,
  { status, fields, gap }: HubSpotError,
  headers: readonly string[],
): WireAnswer {
  if (gap === undefined) return jsonAnswer(status, errorBody(fields), headers);
  const all = [...headers, ...gapHeader(state, gap)];
  return state.isStrict
    ? jsonAnswer(501, errorBody({ message: notModelled(gap) }), all)
    : jsonAnswer(status, errorBody(fields), all);
}

function notModelled(gap: string): string {
  return `The emulator does not model this: ${gap}`;
}

/** Writes a gap down and says it in a header, which can carry ASCII alone. */
function gapHeader(state: EmulatorState, gap: string): string[] {
  state.gaps.add(gap);
  return ['x-emulator-gap', encodeURI(gap)];
}
