import type { Route } from './call.ts';
import { accountInfoRoutes } from '../account/account-info.ts';
import { associationBatchRoutes } from '../associations/association-batches.ts';
import { associationRoutes } from '../associations/associations.ts';
import { objectLibraryRoutes } from '../account/object-library.ts';
import { ownerRoutes } from '../owners/owners.ts';
import { pipelineRoutes } from '../pipelines/pipelines.ts';
import { propertyRoutes } from '../properties/property-routes.ts';
import { recordBatchWriteRoutes } from '../objects/record-batch-writes.ts';
import { recordBatchRoutes } from '../objects/record-batches.ts';
import { recordRoutes } from '../objects/records.ts';
import { tokenInfoRoutes } from '../account/token-info.ts';
import { typedAssociationRoutes } from '../associations/typed-associations.ts';
import { undatedAssociationBatchRoutes } from '../associations/undated-association-batches.ts';
import { schedulerBookingRoutes } from '../scheduler/booking-routes.ts';
import { schedulerRoutes } from '../scheduler/page-routes.ts';
import { searchRoutes } from '../search/search-routes.ts';

export const hubspotRoutes: readonly Route[] = [
  ...recordRoutes,
  ...recordBatchRoutes,
  ...recordBatchWriteRoutes,
  ...searchRoutes,
  ...associationRoutes,
  // After the route whose segment `default` would be an object type to it.
  ...typedAssociationRoutes,
  ...associationBatchRoutes,
  ...undatedAssociationBatchRoutes,
  ...propertyRoutes,
  ...pipelineRoutes,
  ...ownerRoutes,
  ...objectLibraryRoutes,
  ...schedulerRoutes,
  ...schedulerBookingRoutes,
  ...tokenInfoRoutes,
  ...accountInfoRoutes,
];
