export type CoveredRoute = {
  /** Method and path in every version that has the route. */
  routes: string[];
  status: 'supported' | 'partial';
  /** Where it differs from HubSpot, or rests on something HubSpot does not document. */
  gaps?: string;
};

const DATED = ['2026-03', '2026-09'];

/** The route under both dated versions and, where it has one, its undated path. */
function inVersions(method: string, dated: string, undated: string): string[] {
  const paths = DATED.map((version) => dated.replace('{version}', version));
  return [...paths, undated].map((path) => `${method} ${path}`);
}

function objects(method: string, rest: string): string[] {
  return inVersions(method, `/crm/objects/{version}${rest}`, `/crm/v3/objects${rest}`);
}

function oneAssociation(method: string, rest: string): string[] {
  return inVersions(method, `/crm/objects/{version}${rest}`, `/crm/v4/objects${rest}`);
}

function associations(method: string, rest: string): string[] {
  return inVersions(method, `/crm/associations/{version}${rest}`, `/crm/v4/associations${rest}`);
}

function family(name: string, rest: string): string[] {
  return inVersions('GET', `/crm/${name}/{version}${rest}`, `/crm/v3/${name}${rest}`);
}

/** What holds for every route. */
export const GENERAL_GAPS: readonly string[] = [
  'Rate limits are reported in headers and never enforced; search answers carry none of them.',
  'HubSpot does not document what the routes of an object answer that is not activated: 404.',
  'The top sentence of a 403 names the missing scopes; HubSpot names them in its errors only.',
  'An owner id is stored as sent; whether the owner exists is not checked.',
  'Status and pipeline stage of an appointment are independent: writing one leaves the other.',
  'Writes are visible to search at once; HubSpot indexes them later.',
  'The admin rules of 2026-09 (conditionally required properties) are not enforced.',
  'Of the account’s objects only contacts, companies, deals, tickets, appointments, meetings, notes, calls and tasks exist, with a part of their properties.',
];

export const COVERAGE: readonly CoveredRoute[] = [
  {
    routes: objects('POST', '/{objectType}'),
    status: 'partial',
    gaps:
      'hs_timestamp is always required for activities; the beta default of a meeting is its start time. ' +
      'Read-only properties are ignored. The refusals of values and of a pin have made-up codes where HubSpot documents none.',
  },
  {
    routes: objects('GET', '/{objectType}'),
    status: 'partial',
    gaps: 'The cursor is an offset. Associations are returned whole, without paging.',
  },
  {
    routes: objects('GET', '/{objectType}/{objectId}'),
    status: 'partial',
    gaps: 'Associations are returned whole, without paging. A property without a value is null; one of HubSpot’s guides leaves it out.',
  },
  {
    routes: objects('PATCH', '/{objectType}/{objectId}'),
    status: 'partial',
    gaps: 'Pinning an activity that is not associated is 400; HubSpot documents the rule, not the answer. A pin outlives its activity.',
  },
  {
    routes: objects('DELETE', '/{objectType}/{objectId}'),
    status: 'partial',
    gaps: 'An id that never existed is 404, an archived one 204; neither is documented. Associations end with the record.',
  },
  {
    routes: objects('POST', '/{objectType}/batch/read'),
    status: 'partial',
    gaps: 'All missing ids share one error entry. Results keep the order of the inputs; HubSpot promises none.',
  },
  {
    routes: objects('POST', '/{objectType}/batch/create'),
    status: 'partial',
    gaps: 'All or nothing: objectWriteTraceId is accepted and does not turn on multi-status answers.',
  },
  {
    routes: objects('POST', '/{objectType}/batch/update'),
    status: 'partial',
    gaps: 'A missing id is an error entry; a refused value refuses the whole batch.',
  },
  {
    routes: objects('POST', '/{objectType}/batch/archive'),
    status: 'partial',
    gaps: 'Unknown ids are passed over; HubSpot does not document this.',
  },
  {
    routes: objects('POST', '/{objectType}/search'),
    status: 'partial',
    gaps:
      'Five filter groups of six filters, 18 in all: the guide’s numbers, the specification says six groups. ' +
      'Records without a value do not pass NEQ and NOT_IN. Text compares without case. ' +
      'A query matches the beginnings of words in a few properties. associations.{object} is documented for v3 only.',
  },
  {
    routes: oneAssociation(
      'PUT',
      '/{objectType}/{objectId}/associations/default/{toObjectType}/{toObjectId}',
    ),
    status: 'supported',
  },
  {
    routes: oneAssociation(
      'PUT',
      '/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}',
    ),
    status: 'partial',
    gaps: 'Only HubSpot’s default types exist; type ids with appointments are community findings.',
  },
  {
    routes: oneAssociation(
      'DELETE',
      '/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}',
    ),
    status: 'supported',
  },
  {
    routes: oneAssociation('GET', '/{objectType}/{objectId}/associations/{toObjectType}'),
    status: 'partial',
    gaps: 'The cursor is an offset. For 2026-09 the route is documented under another family only.',
  },
  {
    routes: associations('POST', '/{fromObjectType}/{toObjectType}/batch/read'),
    status: 'partial',
    gaps:
      'Pages hold 500 targets per input, the limit of the single list; HubSpot documents no size here. ' +
      'A record without associations has no row. v4 ids of targets are numbers.',
  },
  {
    routes: associations('POST', '/{fromObjectType}/{toObjectType}/batch/create'),
    status: 'partial',
    gaps: 'One refused input refuses the batch.',
  },
  {
    routes: associations('POST', '/{fromObjectType}/{toObjectType}/batch/archive'),
    status: 'supported',
  },
  {
    routes: associations('GET', '/{fromObjectType}/{toObjectType}/labels'),
    status: 'partial',
    gaps: 'Labels that an account defines itself cannot be added.',
  },
  {
    routes: family('properties', '/{objectType}'),
    status: 'partial',
    gaps: 'No description of appointment properties is public; names and options follow the guides.',
  },
  { routes: family('properties', '/{objectType}/{propertyName}'), status: 'supported' },
  {
    routes: family('pipelines', '/{objectType}'),
    status: 'partial',
    gaps: 'The metadata of appointment stages is not documented; isClosed is reported.',
  },
  { routes: family('pipelines', '/{objectType}/{pipelineId}'), status: 'supported' },
  { routes: family('pipelines', '/{objectType}/{pipelineId}/stages'), status: 'supported' },
  {
    routes: family('owners', ''),
    status: 'partial',
    gaps: 'The cursor is an offset. Teams are always empty.',
  },
  {
    routes: family('owners', '/{ownerId}'),
    status: 'partial',
    gaps: 'The values of idProperty are taken from working clients.',
  },
  { routes: family('object-library', '/enablement'), status: 'supported' },
  { routes: family('object-library', '/enablement/{objectTypeId}'), status: 'supported' },
];
