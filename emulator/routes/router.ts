import { API_VERSIONS, type ApiVersion, type Route } from '../http/call.ts';

export type Match = { route: Route; version: ApiVersion; param: (name: string) => string };

export type Router = {
  match(method: string, path: string): Match | undefined;
  /** Method and path template of every route. */
  templates: string[];
};

type Candidate = { route: Route; version: ApiVersion; segments: string[] };

/** Finds routes by path. Where two fit, the one registered first is taken. */
export function createRouter(routes: readonly Route[]): Router {
  const templates: string[] = [];
  const byShape = new Map<string, Candidate[]>();
  for (const route of routes) {
    for (const version of API_VERSIONS) {
      const path = route.paths[version];
      if (path === undefined) continue;
      templates.push(`${route.method} ${path}`);
      const segments = path.split('/');
      const shape = shapeOf(route.method, segments);
      byShape.set(shape, [...(byShape.get(shape) ?? []), { route, version, segments }]);
    }
  }
  return {
    templates,
    match(method, path) {
      const sent = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
      const found = byShape.get(shapeOf(method, sent))?.find(({ segments }) => {
        return segments.every((segment, at) => segment.startsWith(':') || segment === sent[at]);
      });
      if (found === undefined) return undefined;
      const { route, version, segments } = found;
      const param = (name: string) => decode(sent[segments.indexOf(`:${name}`)] ?? '');
      return { route, version, param };
    },
  };
}

/** What routes are told apart by before their segments are compared. */
function shapeOf(method: string, segments: string[]): string {
  return `${method} ${segments.length}`;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
