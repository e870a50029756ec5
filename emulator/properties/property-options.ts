import type { Account } from '../account/account.ts';
import type { ObjectType } from '../objects/object-types.ts';
import type { PropertyDefinition, PropertyOption } from './property-definition.ts';

const pipelineProperties = ['hs_pipeline', 'pipeline'];
const stageProperties = ['hs_pipeline_stage', 'dealstage'];

/** The values a property may take. Pipelines and stages are the account's own. */
export function optionsOf(
  account: Account,
  type: ObjectType,
  definition: PropertyDefinition,
): PropertyOption[] {
  const pipelines = account.pipelines.get(type.id) ?? [];
  const toOption = ({ id, label }: { id: string; label: string }) => ({ value: id, label });
  if (pipelineProperties.includes(definition.name)) return pipelines.map(toOption);
  if (stageProperties.includes(definition.name)) {
    return pipelines.flatMap(({ stages }) => stages.map(toOption));
  }
  return definition.options;
}
