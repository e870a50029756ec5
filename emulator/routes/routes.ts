import type { Route } from '../http/call.ts';
import { associationBatchRoutes } from './association-batches.ts';
import { associationRoutes } from './associations.ts';
import { objectLibraryRoutes } from './object-library.ts';
import { ownerRoutes } from './owners.ts';
import { pipelineRoutes } from './pipelines.ts';
import { propertyRoutes } from './properties.ts';
import { recordBatchRoutes } from './record-batches.ts';
import { recordRoutes } from './records.ts';
import { searchRoutes } from './search.ts';

export const HUBSPOT_ROUTES: readonly Route[] = [
  ...recordRoutes,
  ...recordBatchRoutes,
  ...searchRoutes,
  ...associationRoutes,
  ...associationBatchRoutes,
  ...propertyRoutes,
  ...pipelineRoutes,
  ...ownerRoutes,
  ...objectLibraryRoutes,
];
