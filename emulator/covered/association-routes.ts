import { associations, oneAssociation, type CoveredRoute } from './covered-route.ts';

export const ASSOCIATION_ROUTES: readonly CoveredRoute[] = [
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
    gaps: 'A labelled association is also given the default type. Type ids with appointments are community findings.',
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
    gaps: 'The cursor is an offset. No history is kept of associations; HubSpot documents none. For 2026-09 the route is documented under another family only.',
  },
  {
    routes: associations('POST', '/{fromObjectType}/{toObjectType}/batch/read'),
    status: 'partial',
    gaps:
      'Pages hold 500 targets per input, the limit of the single list; HubSpot documents no size here. ' +
      'A record without associations has an error NO_ASSOCIATIONS_FOUND in place of a row, as recorded from live accounts; ' +
      'the documentation does not say so. v4 ids of targets are numbers.',
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
    status: 'supported',
  },
  {
    routes: [
      ...associations('POST', '/{fromObjectType}/{toObjectType}/labels'),
      ...associations('PUT', '/{fromObjectType}/{toObjectType}/labels'),
      ...associations('DELETE', '/{fromObjectType}/{toObjectType}/labels/{associationTypeId}'),
    ],
    status: 'partial',
    gaps:
      'A label is made for both directions, with an id each. The name is not kept. A renamed label is renamed on all records; ' +
      'a deleted one is taken off them and their associations stay: HubSpot documents neither.',
  },
  {
    routes: ['read', 'create', 'archive'].map((verb) => {
      return `POST /crm/v3/associations/{fromObjectType}/{toObjectType}/batch/${verb}`;
    }),
    status: 'partial',
    gaps: 'Knows the default type of a pair, by its number or its word; a meeting is a meeting_event in it. All targets come on one page. A record without associations has an error in place of a row, as in v4.',
  },
  {
    routes: associations('POST', '/{fromObjectType}/{toObjectType}/batch/associate/default'),
    status: 'partial',
    gaps: 'One refused input refuses the batch.',
  },
  {
    routes: associations('POST', '/{fromObjectType}/{toObjectType}/batch/labels/archive'),
    status: 'partial',
    gaps:
      'Taking the default type away ends the association. The dated versions answer 200 with a body, ' +
      'as they do for a batch archive; HubSpot documents that for the latter only.',
  },
  {
    routes: ['PUT', 'DELETE'].flatMap((method) =>
      ['2026-03', '2026-09']
        .map((version) => `/crm/objects/${version}`)
        .concat('/crm/v3/objects')
        .map(
          (base) =>
            `${method} ${base}/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}/{associationTypeId}`,
        ),
    ),
    status: 'supported',
  },
  {
    routes: [
      'GET /crm/v3/objects/{fromObjectType}/{objectId}/associations/{toObjectType}',
      'GET /crm/v3/associations/{fromObjectType}/{toObjectType}/types',
    ],
    status: 'partial',
    gaps: 'Know the default type of a pair. The cursor is an offset.',
  },
];
