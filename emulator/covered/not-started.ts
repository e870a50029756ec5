import { family, type CoveredRoute } from './covered-route.ts';

function missing(routes: string[], gaps: string): CoveredRoute {
  return { routes, status: 'not started', gaps };
}

const DEFINITIONS = '/crm/v4/associations/definitions/configurations';

export const NOT_STARTED: readonly CoveredRoute[] = [
  missing(
    [
      ...family('properties', '/{objectType}/groups', 'POST'),
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
      ...family('pipelines', '/{objectType}/{pipelineId}/audit'),
      ...family('pipelines', '/{objectType}/{pipelineId}/stages/{stageId}/audit'),
    ],
    'No history is kept of pipelines.',
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
    [
      'GET /crm-object-schemas/v3/schemas',
      'POST /engagements/v1/engagements',
      'GET /engagements/v1/engagements/{engagementId}',
      'PATCH /engagements/v1/engagements/{engagementId}',
    ],
    'Asked for by HubSpot’s MCP server beside the object routes.',
  ),
];
