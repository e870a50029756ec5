import type { LabelledType } from '@app/hubspot/crm/associations/list-typed-associations';
import { objectTypeIds } from '@app/hubspot/paths';
import * as v from 'valibot';

const key = v.object({ typeId: v.string(), id: v.string() });

const type = v.object({
  category: v.string(),
  typeId: v.number(),
  label: v.nullish(v.string()),
});

/** Records of one type that an item is associated with in the same way. */
export const links = v.array(
  v.object({ toTypeId: v.string(), types: v.array(type), ids: v.array(v.string()) }),
);

export type Links = v.InferOutput<typeof links>;

/** What it takes to make an item again. */
export const itemSnapshot = v.object({
  item: v.object({ kind: v.picklist(['appointment', 'meeting']), id: v.string() }),
  /** As HubSpot had them. */
  properties: v.record(v.string(), v.string()),
  links,
  /** The records that had it pinned. */
  pins: v.array(key),
  /**
   * What of its kind was on the record, of which nothing is this one made again: the ids, or where those are too
   * many to be kept with each item, when they were read.
   */
  present: v.union([
    v.array(v.string()),
    v.object({ until: v.pipe(v.string(), v.isoTimestamp()) }),
  ]),
});

export type ItemSnapshot = v.InferOutput<typeof itemSnapshot>;

/** Something that does not come back with an item. */
export type Gap = {
  part: 'value' | 'links' | 'record' | 'label' | 'pin';
  /** The property and its value, the kind of records, or the label. */
  name: string;
};

const kindNames = new Map<string, string>(
  Object.entries(objectTypeIds).map(([name, id]) => [id, name] as const),
);

/** `contact`, `company`, and so on. */
export function kindOf(typeId: string): string {
  return kindNames.get(typeId) ?? typeId;
}

/** One gap for each, however often it was met. */
export function distinctGaps(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [`${gap.part}:${gap.name}`, gap])).values()];
}

export function isSameType(a: Omit<LabelledType, 'label'>, b: typeof a): boolean {
  return a.typeId === b.typeId && a.category === b.category;
}
