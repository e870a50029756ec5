import { useObjectType, type Call, type Route } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import type { Pipeline } from '../store/account.ts';
import { familyPaths } from './paths.ts';

const DEFINED = {
  createdAt: '2024-01-15T09:00:00.000Z',
  updatedAt: '2024-01-15T09:00:00.000Z',
  archived: false,
};

type Stage = Pipeline['stages'][number];

function stageReply({ id, label, isClosed, probability }: Stage, displayOrder: number) {
  const metadata = {
    isClosed: String(isClosed),
    ...(probability !== undefined && { probability }),
  };
  return {
    id,
    label,
    displayOrder,
    metadata,
    writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
    ...DEFINED,
  };
}

export function pipelineReply({ id, label, stages }: Pipeline, displayOrder: number) {
  return { id, label, displayOrder, stages: stages.map(stageReply), ...DEFINED };
}

function pipelinesOf(call: Call): Pipeline[] {
  return call.account.pipelines.get(useObjectType(call, 'objectType', 'read').id) ?? [];
}

function pipelineOfPath(call: Call) {
  const reply = pipelinesOf(call)
    .map(pipelineReply)
    .find(({ id }) => id === call.param('pipelineId'));
  if (reply === undefined) throw notFound('Pipeline not found');
  return reply;
}

export const pipelineRoutes: Route[] = [
  {
    method: 'GET',
    paths: familyPaths('pipelines', '/:objectType'),
    handle: (call) => ({ status: 200, body: { results: pipelinesOf(call).map(pipelineReply) } }),
  },
  {
    method: 'GET',
    paths: familyPaths('pipelines', '/:objectType/:pipelineId'),
    handle: (call) => ({ status: 200, body: pipelineOfPath(call) }),
  },
  {
    method: 'GET',
    paths: familyPaths('pipelines', '/:objectType/:pipelineId/stages'),
    handle: (call) => ({ status: 200, body: { results: pipelineOfPath(call).stages } }),
  },
];
