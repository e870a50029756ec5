import { readBody, useObjectType, type Call, type Route } from '../http/call.ts';
import { invalid } from '../http/errors.ts';
import {
  findPipeline,
  findStage,
  newStage,
  newStages,
  pipelineBody,
  pipelineChange,
  placed,
  requireUnused,
  stageBody,
  stageChange,
} from '../rules/write-pipeline.ts';
import type { ObjectType } from '../schema/object-types.ts';
import type { Pipeline } from '../store/account.ts';
import { familyPaths } from './paths.ts';
import { pipelineReply } from './pipelines.ts';

const PIPELINE = '/:objectType/:pipelineId';
const STAGES = `${PIPELINE}/stages`;
const STAGE = `${STAGES}/:stageId`;

type Place = { type: ObjectType; pipeline: Pipeline };

function usePipeline(call: Call): Place {
  const type = useObjectType(call, 'objectType', 'write');
  return { type, pipeline: findPipeline(call.account, type, call.param('pipelineId')) };
}

function keep({ account }: Call, type: ObjectType, pipeline: Pipeline, displayOrder?: number) {
  const others = account.pipelines.get(type.id) ?? [];
  const next = placed(others, pipeline, displayOrder);
  account.pipelines.set(type.id, next);
  return pipelineReply(pipeline, next.indexOf(pipeline));
}

function keepStage(
  call: Call,
  { type, pipeline }: Place,
  stage: Pipeline['stages'][number],
  displayOrder?: number,
) {
  const stages = placed(pipeline.stages, stage, displayOrder);
  keep(call, type, { ...pipeline, stages });
  return stageOf(call, type, pipeline.id, stage.id);
}

function stageOf({ account }: Call, type: ObjectType, pipelineId: string, stageId: string) {
  const { stages } = pipelineReply(findPipeline(account, type, pipelineId), 0);
  return stages.find(({ id }) => id === stageId);
}

/** Since 2026-09 what is in use is kept, unless the call says otherwise; before, if it says so. */
function checkUse(call: Call, type: ObjectType, ids: string[]): void {
  const name =
    type.id === '0-3' ? 'validateDealStageUsagesBeforeDelete' : 'validateReferencesBeforeDelete';
  const isWanted = (call.query.get(name) ?? String(call.version === '2026-09')) === 'true';
  if (isWanted) requireUnused(call.account, type, ids);
}

export const pipelineWriteRoutes: Route[] = [
  {
    method: 'POST',
    paths: familyPaths('pipelines', '/:objectType'),
    handle(call) {
      const type = useObjectType(call, 'objectType', 'write');
      const { label, displayOrder, stages } = readBody(call, pipelineBody);
      const { account } = call;
      const pipeline = { id: account.store.newId(), label, stages: newStages(account, stages) };
      return { status: 201, body: keep(call, type, pipeline, displayOrder) };
    },
  },
  {
    method: 'PUT',
    paths: familyPaths('pipelines', PIPELINE),
    handle(call) {
      const { type, pipeline } = usePipeline(call);
      const { label, displayOrder, stages } = readBody(call, pipelineBody);
      checkUse(
        call,
        type,
        pipeline.stages.map(({ id }) => id),
      );
      const next = { id: pipeline.id, label, stages: newStages(call.account, stages) };
      return { status: 200, body: keep(call, type, next, displayOrder) };
    },
  },
  {
    method: 'PATCH',
    paths: familyPaths('pipelines', PIPELINE),
    handle(call) {
      const { type, pipeline } = usePipeline(call);
      const { label = pipeline.label, displayOrder } = readBody(call, pipelineChange);
      return { status: 200, body: keep(call, type, { ...pipeline, label }, displayOrder) };
    },
  },
  {
    method: 'DELETE',
    paths: familyPaths('pipelines', PIPELINE),
    handle(call) {
      const { type, pipeline } = usePipeline(call);
      checkUse(call, type, [pipeline.id, ...pipeline.stages.map(({ id }) => id)]);
      const others = call.account.pipelines.get(type.id) ?? [];
      call.account.pipelines.set(
        type.id,
        others.filter(({ id }) => id !== pipeline.id),
      );
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    paths: familyPaths('pipelines', STAGE),
    handle(call) {
      const type = useObjectType(call, 'objectType', 'read');
      const pipeline = findPipeline(call.account, type, call.param('pipelineId'));
      const { id } = findStage(pipeline, call.param('stageId'));
      return { status: 200, body: stageOf(call, type, pipeline.id, id) };
    },
  },
  {
    method: 'POST',
    paths: familyPaths('pipelines', STAGES),
    handle(call) {
      const place = usePipeline(call);
      const body = readBody(call, stageBody);
      const stage = newStage(call.account, body);
      return { status: 201, body: keepStage(call, place, stage, body.displayOrder) };
    },
  },
  {
    method: 'PUT',
    paths: familyPaths('pipelines', STAGE),
    handle(call) {
      const place = usePipeline(call);
      const { id } = findStage(place.pipeline, call.param('stageId'));
      const { label, displayOrder, metadata } = readBody(call, stageBody);
      const stage = { id, label, isClosed: metadata.isClosed === 'true' };
      return { status: 200, body: keepStage(call, place, stage, displayOrder) };
    },
  },
  {
    method: 'PATCH',
    paths: familyPaths('pipelines', STAGE),
    handle(call) {
      const place = usePipeline(call);
      const present = findStage(place.pipeline, call.param('stageId'));
      const { label = present.label, displayOrder, metadata } = readBody(call, stageChange);
      const isClosed =
        metadata?.isClosed === undefined ? present.isClosed : metadata.isClosed === 'true';
      const probability = metadata?.probability ?? present.probability;
      const stage = {
        id: present.id,
        label,
        isClosed,
        ...(probability !== undefined && { probability }),
      };
      return { status: 200, body: keepStage(call, place, stage, displayOrder) };
    },
  },
  {
    method: 'DELETE',
    paths: familyPaths('pipelines', STAGE),
    handle(call) {
      const { type, pipeline } = usePipeline(call);
      const { id } = findStage(pipeline, call.param('stageId'));
      if (pipeline.stages.length === 1) throw invalid('A pipeline has at least one stage');
      checkUse(call, type, [id]);
      const stages = pipeline.stages.filter((stage) => stage.id !== id);
      keep(call, type, { ...pipeline, stages });
      return { status: 204 };
    },
  },
];
