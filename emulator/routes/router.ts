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
  /** Per method, by the number of segments. */
  const byMethod = new Map<string, Candidate[][]>();
  for (const route of routes) {
    const byLength = byMethod.get(route.method) ?? [];
    byMethod.set(route.method, byLength);
    for (const version of API_VERSIONS) {
      const path = route.paths[version];
      if (path === undefined) continue;
      templates.push(`${route.method} ${path}`);
      for (const each of [path, ...otherNamesOf(path)]) {
        const segments = each.split('/');
        (byLength[segments.length] ??= []).push({ route, version, segments });
      }
    }
  }
  return {
    templates,
    match(method, path) {
      const sent = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
      for (const { route, version, segments } of byMethod.get(method)?.[sent.length] ?? []) {
        if (!fits(segments, sent)) continue;
        return { route, version, param: (name) => paramOf(segments, sent, name) };
      }
      return undefined;
    },
  };
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

function fits(segments: readonly string[], sent: readonly string[]): boolean {
  for (const [at, segment] of segments.entries()) {
    if (segment !== sent[at] && !segment.startsWith(':')) return false;
  }
  return true;
}

function paramOf(segments: string[], sent: string[], name: string): string {
  return decode(sent[segments.indexOf(`:${name}`)] ?? '');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
