import { family, inVersions, objects, type CoveredRoute } from './covered-route.ts';

function missing(routes: string[], gaps: string): CoveredRoute {
  return { routes, status: 'not started', gaps };
}

const DEFINITIONS = '/crm/v4/associations/definitions/configurations';

export const NOT_STARTED: readonly CoveredRoute[] = [
  missing(objects('POST', '/{objectType}/merge'), 'Records cannot be merged.'),
  missing(objects('POST', '/contacts/gdpr-delete'), 'Contacts are archived, never erased.'),
  missing(
    [
      ...family('properties', '/{objectType}', 'POST'),
      ...family('properties', '/{objectType}/{propertyName}', 'PATCH'),
      ...family('properties', '/{objectType}/{propertyName}', 'DELETE'),
      ...family('properties', '/{objectType}/batch/create', 'POST'),
      ...family('properties', '/{objectType}/batch/archive', 'POST'),
    ],
    'Properties are added, replaced and removed through the seed door.',
  ),
  missing(
    [
      ...family('properties', '/{objectType}/groups'),
      ...family('properties', '/{objectType}/groups', 'POST'),
      ...family('properties', '/{objectType}/groups/{groupName}'),
      ...family('properties', '/{objectType}/groups/{groupName}', 'PATCH'),
      ...family('properties', '/{objectType}/groups/{groupName}', 'DELETE'),
    ],
    'Property groups are only named by properties.',
  ),
  missing(
    [
      ...family('property-validations', '/{objectType}'),
      ...family('property-validations', '/{objectType}/{propertyName}'),
    ],
    'The account has no validation rules for single values.',
  ),
  missing(
    [
      ...family('pipelines', '/{objectType}', 'POST'),
      ...['PUT', 'PATCH', 'DELETE'].flatMap((method) => [
        ...family('pipelines', '/{objectType}/{pipelineId}', method),
        ...family('pipelines', '/{objectType}/{pipelineId}/stages/{stageId}', method),
      ]),
      ...family('pipelines', '/{objectType}/{pipelineId}/stages', 'POST'),
      ...family('pipelines', '/{objectType}/{pipelineId}/stages/{stageId}'),
      ...family('pipelines', '/{objectType}/{pipelineId}/audit'),
      ...family('pipelines', '/{objectType}/{pipelineId}/stages/{stageId}/audit'),
    ],
    'Pipelines are added and replaced through the seed door.',
  ),
  missing(
    [
      ...['POST', 'PUT'].flatMap((method) =>
        inVersions(
          method,
          '/crm/associations/{version}/{fromObjectType}/{toObjectType}/labels',
          '/crm/v4/associations/{fromObjectType}/{toObjectType}/labels',
        ),
      ),
      ...inVersions(
        'DELETE',
        '/crm/associations/{version}/{fromObjectType}/{toObjectType}/labels/{associationTypeId}',
        '/crm/v4/associations/{fromObjectType}/{toObjectType}/labels/{associationTypeId}',
      ),
    ],
    'Labels are added through the seed door.',
  ),
  missing(
    [
      `GET ${DEFINITIONS}/all`,
      `GET ${DEFINITIONS}/{fromObjectType}/{toObjectType}`,
      ...['create', 'update', 'purge'].map(
        (verb) => `POST ${DEFINITIONS}/{fromObjectType}/{toObjectType}/batch/${verb}`,
      ),
      'POST /crm/v4/associations/usage/high-usage-report/{userId}',
    ],
    'Limits on the number of associations are not modelled.',
  ),
  missing(
    ['read', 'create', 'archive'].map((verb) => {
      return `POST /crm/v3/associations/{fromObjectType}/{toObjectType}/batch/${verb}`;
    }),
    'Associations in the shape before v4.',
  ),
  missing(
    [
      'GET /account-info/v3/details',
      'GET /crm-object-schemas/v3/schemas',
      'POST /engagements/v1/engagements',
      'GET /engagements/v1/engagements/{engagementId}',
      'PATCH /engagements/v1/engagements/{engagementId}',
    ],
    'Asked for by HubSpot’s MCP server beside the object routes.',
  ),
];
