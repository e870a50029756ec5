import { inWords } from '@app/domain/has-words';
import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';

/** An option that nobody could read is called by its value. */
const option = v.pipe(
  v.object({
    value: v.string(),
    label: v.string(),
    displayOrder: v.optional(v.number(), 0),
    hidden: v.optional(v.boolean(), false),
  }),
  v.transform((reply) => ({ ...reply, label: inWords(reply.label) ?? reply.value })),
);

const propertyReply = v.object({
  name: v.string(),
  label: v.optional(v.string(), ''),
  type: v.optional(v.string(), ''),
  fieldType: v.optional(v.string(), ''),
  calculated: v.optional(v.boolean(), false),
  modificationMetadata: v.optional(v.object({ readOnlyValue: v.optional(v.boolean(), false) }), {}),
  options: v.optional(v.array(option), []),
});

export type PropertyReply = v.InferOutput<typeof propertyReply>;

/** All properties of an object type; the way to learn whether an account has one. */
export async function listProperties(
  hubspot: HubSpotClient,
  typeId: string,
): Promise<PropertyReply[]> {
  const reply = await hubspot.request({
    method: 'GET',
    path: hubspot.paths.properties(typeId),
    response: v.object({ results: v.array(propertyReply) }),
  });
  return reply.results;
}

/** One property with its options. @throws AppError NOT_FOUND */
export async function getProperty(
  hubspot: HubSpotClient,
  typeId: string,
  name: string,
): Promise<PropertyReply> {
  return hubspot.request({
    method: 'GET',
    path: hubspot.paths.property(typeId, name),
    response: propertyReply,
  });
}

/** Whether a user or an app can set the property's value. */
export function isWritable({ calculated, modificationMetadata }: PropertyReply): boolean {
  return !calculated && !modificationMetadata.readOnlyValue;
}
