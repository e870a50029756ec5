import * as v from 'valibot';
import { text } from '../http/body.ts';
import { readTime } from '../objects/property-values.ts';
import type { PropertyDefinition } from '../properties/property-definition.ts';
import { hasToken } from './tokens.ts';

const filterFields = v.strictObject({
  propertyName: v.string(),
  operator: v.picklist([
    'EQ',
    'NEQ',
    'LT',
    'LTE',
    'GT',
    'GTE',
    'BETWEEN',
    'IN',
    'NOT_IN',
    'HAS_PROPERTY',
    'NOT_HAS_PROPERTY',
    'CONTAINS_TOKEN',
    'NOT_CONTAINS_TOKEN',
  ]),
  value: v.optional(text),
  highValue: v.optional(text),
  values: v.optional(v.array(text)),
});

type Fields = v.InferOutput<typeof filterFields>;

/** What each operator needs beside the property, in the words HubSpot refuses its absence with. */
function missingIn({ operator, value, highValue, values }: Fields): string | undefined {
  switch (operator) {
    case 'HAS_PROPERTY':
    case 'NOT_HAS_PROPERTY':
      return undefined;
    case 'IN':
    case 'NOT_IN':
      return values === undefined || values.length === 0 ? 'values' : undefined;
    case 'BETWEEN':
      if (value === undefined) return 'a value';
      return highValue === undefined ? 'a highValue' : undefined;
    default:
      return value === undefined ? 'a value' : undefined;
  }
}

/** What HubSpot refuses a filter for, in its words, which were recorded in hubspot-api-nodejs#251 and in public code. */
function problemOf(filter: Fields): string | undefined {
  const missing = missingIn(filter);
  if (missing !== undefined) return `operator ${filter.operator} requires ${missing}`;
  if (filter.value?.trim() !== '') return undefined;
  return `value must be non-empty and non-blank, if specified {propertyName: '${filter.propertyName}'}`;
}

const filterClass = 'com.hubspot.inbounddb.publicobject.core.v3.search.Filter';

export const filterBody = v.pipe(
  filterFields,
  v.check(
    (filter) => problemOf(filter) === undefined,
    ({ input }) =>
      `Cannot construct instance of \`${filterClass}\`, problem: ${problemOf(input) ?? ''}`,
  ),
);

export type Filter = v.InferOutput<typeof filterBody>;
export type ValueTest = (value: string | undefined) => boolean;

/** A value in the order search compares by: a number for numbers and times, else lower case text. */
export function comparable(type: PropertyDefinition['type'], value: string): number | string {
  if (type === 'datetime' || type === 'date') return readTime(value) ?? Number.NaN;
  return type === 'number' ? Number(value) : value.toLowerCase();
}

/**
 * The test a filter puts to a property's value. A record without a value passes the negative
 * operators only where they say so: NOT_HAS_PROPERTY and NOT_CONTAINS_TOKEN.
 */
export function valueTest(type: PropertyDefinition['type'], filter: Filter): ValueTest {
  const read = (value: string | undefined) => comparable(type, value ?? '');
  const low = read(filter.value);
  const high = read(filter.highValue);
  const listed = new Set((filter.values ?? []).map(read));
  const whenPresent = (test: (value: number | string) => boolean): ValueTest => {
    return (value) => value !== undefined && test(read(value));
  };
  switch (filter.operator) {
    case 'EQ':
      return whenPresent((value) => value === low);
    case 'NEQ':
      return whenPresent((value) => value !== low);
    case 'LT':
      return whenPresent((value) => value < low);
    case 'LTE':
      return whenPresent((value) => value <= low);
    case 'GT':
      return whenPresent((value) => value > low);
    case 'GTE':
      return whenPresent((value) => value >= low);
    case 'BETWEEN':
      return whenPresent((value) => value >= low && value <= high);
    case 'IN':
      return whenPresent((value) => listed.has(value));
    case 'NOT_IN':
      return whenPresent((value) => !listed.has(value));
    case 'HAS_PROPERTY':
      return (value) => value !== undefined;
    case 'NOT_HAS_PROPERTY':
      return (value) => value === undefined;
    case 'CONTAINS_TOKEN':
      return (value) => value !== undefined && hasToken(value, filter.value ?? '');
    case 'NOT_CONTAINS_TOKEN':
      return (value) => value === undefined || !hasToken(value, filter.value ?? '');
  }
}
