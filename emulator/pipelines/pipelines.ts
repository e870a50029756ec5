import { useObjectType, type Call, route } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import type { Pipeline } from '../account/account.ts';
import { familyPaths } from '../http/paths.ts';

const defined = {
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
    ...defined,
  };
}

function pipelineReply({ id, label, stages }: Pipeline, displayOrder: number) {
  return { id, label, displayOrder, stages: stages.map(stageReply), ...defined };
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

export const pipelineRoutes = [
  route('GET', familyPaths('pipelines', '/:objectType'), (call) => ({
    status: 200,
    body: { results: pipelinesOf(call).map(pipelineReply) },
  })),
  route('GET', familyPaths('pipelines', '/:objectType/:pipelineId'), (call) => ({
    status: 200,
    body: pipelineOfPath(call),
  })),
  route('GET', familyPaths('pipelines', '/:objectType/:pipelineId/stages'), (call) => ({
    status: 200,
    body: { results: pipelineOfPath(call).stages },
  })),
  route('GET', familyPaths('pipelines', '/:objectType/:pipelineId/stages/:stageId'), (call) => {
    const stage = pipelineOfPath(call).stages.find(({ id }) => id === call.param('stageId'));
    if (stage === undefined) throw notFound('Pipeline stage not found');
    return { status: 200, body: stage };
  }),
];
