import * as v from 'valibot';
import type { Properties, RecordSummary } from '../page/api.ts';
import { recordTypeInfo, type RecordType } from '../page/records/record-types.ts';
import {
  associatedIds,
  objectList,
  readObjects,
  version,
  type crmObject,
  type HubSpotReader,
} from './hubspot-reader.ts';

const mostListed = 100;

const propertyList = v.object({
  results: v.array(
    v.object({
      name: v.string(),
      options: v.array(v.object({ value: v.string(), label: v.string() })),
    }),
  ),
});

/** What a record of a type is called. */
export function nameOf(type: RecordType, properties: Properties, id: string): string {
  const { name, isNameJoined, one } = recordTypeInfo[type];
  const parts = name.flatMap((property) => properties[property] || []).filter(isLegible);
  const text = isNameJoined ? parts.join(' ') : parts[0];
  return text || properties['email'] || `${one} ${id}`;
}

/** Blanks and signs without a width are no name. */
function isLegible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

/** Puts the labels of options in place of their values. */
export type Labeller = (properties: Properties) => Properties;

/** Without the right to read properties, values stay as they are. */
export async function readLabels(hubspot: HubSpotReader, type: RecordType): Promise<Labeller> {
  const reply = await hubspot.get(`/crm/properties/${version}/${type}`).catch(() => undefined);
  const parsed = v.safeParse(propertyList, reply);
  if (!parsed.success) return (properties) => properties;
  const labels = new Map(
    parsed.output.results.flatMap(({ name, options }) =>
      options.map(({ value, label }) => [`${name}=${value}`, label]),
    ),
  );
  return (properties) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        labels.get(`${name}=${value ?? ''}`) ?? value,
      ]),
    );
}

export async function listRecords(
  hubspot: HubSpotReader,
  type: RecordType,
): Promise<RecordSummary[]> {
  const path = `/crm/objects/${version}/${type}?limit=${mostListed}&properties=${listed(type).join()}`;
  const [reply, label] = await Promise.all([hubspot.get(path), readLabels(hubspot, type)]);
  return v.parse(objectList, reply).results.map((object) => summaryOf(type, object, label));
}

/** The records of a type that another record is associated with. */
export async function listRelated(
  hubspot: HubSpotReader,
  record: { type: RecordType; id: string },
  type: RecordType,
): Promise<RecordSummary[]> {
  const ids = await associatedIds(hubspot, record, type);
  const objects = await readObjects(hubspot, type, ids.slice(0, mostListed), listed(type));
  return objects.map((object) => summaryOf(type, object, (properties) => properties));
}

function listed(type: RecordType): string[] {
  const { name, headline, about } = recordTypeInfo[type];
  return [...new Set([...name, ...headline.map((property) => property.name), about, 'email'])];
}

function summaryOf(
  type: RecordType,
  { id, properties }: v.InferOutput<typeof crmObject>,
  label: Labeller,
): RecordSummary {
  return { id, name: nameOf(type, properties, id), properties: label(properties) };
}
