import * as v from 'valibot';

const key = v.tuple([v.string(), v.string()]);
const actor = v.object({
  sourceType: v.string(),
  sourceId: v.exactOptional(v.string()),
  sourceLabel: v.exactOptional(v.string()),
  userId: v.exactOptional(v.number()),
});
const change = v.object({ value: v.string(), at: v.number(), actor });

const record = v.object({
  type: v.string(),
  id: v.string(),
  properties: v.record(v.string(), v.string()),
  createdAt: v.number(),
  updatedAt: v.number(),
  archivedAt: v.exactOptional(v.number()),
  createdBy: actor,
  changes: v.exactOptional(v.record(v.string(), v.array(change))),
});

const associationType = v.object({
  category: v.picklist(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED']),
  typeId: v.number(),
  label: v.nullable(v.string()),
  inverse: v.object({ typeId: v.number(), label: v.nullable(v.string()) }),
});

/** One line of a data file: everything one request changed. */
export const entrySchema = v.strictObject({
  records: v.exactOptional(v.array(record)),
  /** One direction each; null for one that ended. */
  associations: v.exactOptional(v.array(v.tuple([key, key, v.nullable(v.array(associationType))]))),
  /** The whole account apart from its records, as `writeSettings` writes it. */
  settings: v.exactOptional(v.string()),
});

export type Entry = v.InferOutput<typeof entrySchema>;
