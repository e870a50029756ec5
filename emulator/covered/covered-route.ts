export type CoveredRoute = {
  /** Method and path in every version that has the route. */
  routes: string[];
  status: 'supported' | 'partial' | 'not started';
  /** Where it differs from HubSpot, or rests on something HubSpot does not document. */
  gaps?: string;
};

const DATED = ['2026-03', '2026-09'];

/** The route under both dated versions and, where it has one, its undated path. */
function inVersions(method: string, dated: string, undated: string): string[] {
  const paths = DATED.map((version) => dated.replace('{version}', version));
  return [...paths, undated].map((path) => `${method} ${path}`);
}

export function objects(method: string, rest: string): string[] {
  return inVersions(method, `/crm/objects/{version}${rest}`, `/crm/v3/objects${rest}`);
}

export function oneAssociation(method: string, rest: string): string[] {
  return inVersions(method, `/crm/objects/{version}${rest}`, `/crm/v4/objects${rest}`);
}

export function associations(method: string, rest: string): string[] {
  return inVersions(method, `/crm/associations/{version}${rest}`, `/crm/v4/associations${rest}`);
}

export function family(name: string, rest: string, method = 'GET'): string[] {
  return inVersions(method, `/crm/${name}/{version}${rest}`, `/crm/v3/${name}${rest}`);
}
