import * as v from 'valibot';
import { filterBody } from './filters.ts';

/** Stricter than the specification's six groups: the guide says five, six filters each, 18 in all. */
const filterGroups = v.pipe(
  v.array(
    v.strictObject({
      filters: v.pipe(v.array(filterBody), v.maxLength(6, 'At most 6 filters per group')),
    }),
  ),
  v.maxLength(5, 'At most 5 filter groups'),
  v.check(
    (groups) => groups.reduce((sum, { filters }) => sum + filters.length, 0) <= 18,
    'At most 18 filters',
  ),
);

const sort = v.union([
  v.pipe(
    v.string(),
    v.transform((text) => {
      const isDescending = text.startsWith('-');
      const direction = isDescending ? ('DESCENDING' as const) : ('ASCENDING' as const);
      return { propertyName: isDescending ? text.slice(1) : text, direction };
    }),
  ),
  v.strictObject({
    propertyName: v.string(),
    direction: v.optional(v.picklist(['ASCENDING', 'DESCENDING']), 'ASCENDING'),
  }),
]);

/**
 * Keys that it does not know are refused: read past, a misspelt filter would find everything. What HubSpot
 * does with them is not documented.
 */
export const searchBody = v.strictObject({
  filterGroups: v.optional(filterGroups, []),
  sorts: v.optional(v.pipe(v.array(sort), v.maxLength(1, 'Only one sort is supported')), []),
  query: v.optional(v.pipe(v.string(), v.maxLength(3000))),
  properties: v.optional(v.array(v.string()), []),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)), 10),
  after: v.optional(
    v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer(), v.minValue(0)),
    0,
  ),
});

export type SearchBody = v.InferOutput<typeof searchBody>;
