import { family, type CoveredRoute } from './covered-route.ts';

export const ACCOUNT_ROUTES: readonly CoveredRoute[] = [
  {
    routes: family('properties', '/{objectType}'),
    status: 'partial',
    gaps: 'No description of appointment properties is public; names and options follow the guides.',
  },
  { routes: family('properties', '/{objectType}/{propertyName}'), status: 'supported' },
  {
    routes: family('properties', '/{objectType}/batch/read', 'POST'),
    status: 'partial',
    gaps: 'All unknown names share one error entry.',
  },
  {
    routes: family('pipelines', '/{objectType}'),
    status: 'partial',
    gaps: 'The metadata of appointment stages is not documented; isClosed is reported, for deals the probability as well.',
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
  {
    routes: ['POST /oauth/v2/private-apps/get/access-token-info'],
    status: 'partial',
    gaps: 'Answers for the token that asks, whichever `tokenKey` names. The ids are made up. HubSpot describes it for legacy private apps; whether it knows the token of an app function is not documented.',
  },
  {
    routes: ['2026-03', '2026-09', 'v3'].map((version) => `GET /account-info/${version}/details`),
    status: 'partial',
    gaps: 'A developer test account in Europe; only its time zone and offset are those of the data.',
  },
];
