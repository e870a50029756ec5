import type { Route } from '../http/call.ts';
import { accountInfoRoutes } from './account-info.ts';
import { associationBatchRoutes } from './association-batches.ts';
import { associationRoutes } from './associations.ts';
import { mergeAndEraseRoutes } from './merge-and-erase.ts';
import { objectLibraryRoutes } from './object-library.ts';
import { ownerRoutes } from './owners.ts';
import { pipelineRoutes } from './pipelines.ts';
import { propertyRoutes } from './properties.ts';
import { recordBatchWriteRoutes } from './record-batch-writes.ts';
import { recordBatchRoutes } from './record-batches.ts';
import { recordRoutes } from './records.ts';
import { tokenInfoRoutes } from './token-info.ts';
import { typedAssociationRoutes } from './typed-associations.ts';
import { undatedAssociationBatchRoutes } from './undated-association-batches.ts';
import { schedulerBookingRoutes } from './scheduler-booking.ts';
import { schedulerRoutes } from './scheduler.ts';
import { searchRoutes } from './search.ts';

export const HUBSPOT_ROUTES: readonly Route[] = [
  ...recordRoutes,
  ...recordBatchRoutes,
  ...recordBatchWriteRoutes,
  ...searchRoutes,
  ...associationRoutes,
  // After the route whose segment `default` would be an object type to it.
  ...typedAssociationRoutes,
  ...associationBatchRoutes,
  ...undatedAssociationBatchRoutes,
  ...mergeAndEraseRoutes,
  ...propertyRoutes,
  ...pipelineRoutes,
  ...ownerRoutes,
  ...objectLibraryRoutes,
  ...schedulerRoutes,
  ...schedulerBookingRoutes,
  ...tokenInfoRoutes,
  ...accountInfoRoutes,
];
