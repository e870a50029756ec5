import { inWords } from '@app/domain/has-words';
import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';

/** What nobody could read the name of is called by its id. */
const stage = v.pipe(
  v.object({
    id: v.string(),
    label: v.string(),
    displayOrder: v.optional(v.number(), 0),
    metadata: v.optional(v.record(v.string(), v.unknown()), {}),
  }),
  v.transform((reply) => ({ ...reply, label: inWords(reply.label) ?? reply.id })),
);

const pipelineReply = v.object({
  id: v.string(),
  label: v.string(),
  displayOrder: v.optional(v.number(), 0),
  stages: v.array(stage),
});

export type PipelineReply = v.InferOutput<typeof pipelineReply>;

export async function listPipelines(
  hubspot: HubSpotClient,
  typeId: string,
): Promise<PipelineReply[]> {
  const reply = await hubspot.request({
    method: 'GET',
    path: hubspot.paths.pipelines(typeId),
    response: v.object({ results: v.array(pipelineReply) }),
  });
  return reply.results;
}
