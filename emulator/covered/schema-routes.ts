import { family, type CoveredRoute } from './covered-route.ts';

/** Routes that change what an account's records look like. */
export const SCHEMA_ROUTES: readonly CoveredRoute[] = [
  {
    routes: [
      ...family('properties', '/{objectType}', 'POST'),
      ...family('properties', '/{objectType}/batch/create', 'POST'),
      ...family('properties', '/{objectType}/{propertyName}', 'PATCH'),
    ],
    status: 'partial',
    gaps:
      'Asked of the token is the scope of the object’s schema to write, with that of the object to read. Only properties that were made through the API can be changed. ' +
      'Calculated and external properties are not modelled, an enumeration takes one value, order and hiding are not kept. One refused input refuses the batch.',
  },
  {
    routes: [
      ...family('properties', '/{objectType}/{propertyName}', 'DELETE'),
      ...family('properties', '/{objectType}/batch/archive', 'POST'),
    ],
    status: 'partial',
    gaps: 'An archived property is gone: it is not listed among archived ones and cannot be restored. One that HubSpot defined is refused with 400.',
  },
  {
    routes: [
      ...family('properties', '/{objectType}/groups'),
      ...family('properties', '/{objectType}/groups/{groupName}'),
    ],
    status: 'partial',
    gaps: 'A group exists as long as a property names it. Its label is its name.',
  },
  {
    routes: [
      ...family('pipelines', '/{objectType}', 'POST'),
      ...['PUT', 'PATCH', 'DELETE'].flatMap((method) => [
        ...family('pipelines', '/{objectType}/{pipelineId}', method),
        ...family('pipelines', '/{objectType}/{pipelineId}/stages/{stageId}', method),
      ]),
      ...family('pipelines', '/{objectType}/{pipelineId}/stages', 'POST'),
      ...family('pipelines', '/{objectType}/{pipelineId}/stages/{stageId}'),
    ],
    status: 'partial',
    gaps:
      'displayOrder is a place in the list and answered as such. Of the metadata only isClosed and probability are kept. A stage that is changed leaves hs_is_closed of its deals as it was. Every object has pipelines. ' +
      'What is deleted is gone, archiving by PATCH is not modelled. In use is what a live record names; workflows are not known. ' +
      'Replacing a pipeline gives its stages new ids. The words of the refusal are made up.',
  },
];
