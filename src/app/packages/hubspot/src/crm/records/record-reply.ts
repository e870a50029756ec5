import { inWords } from '@app/domain/has-words';
import * as v from 'valibot';

/** A text everywhere but in old answers; a number too large to be exact is no id. */
export const recordId = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.safeInteger())]),
  v.transform((id) => String(id)),
);

/** A record as every object route returns it; values come back as strings, null or not at all. */
export const recordReply = v.object({
  id: recordId,
  properties: v.record(v.string(), v.nullable(v.string())),
  updatedAt: v.optional(v.string()),
});

export type RecordReply = v.InferOutput<typeof recordReply>;

/** A property's value, or null where HubSpot sends null, an empty string or nothing. */
export function textOf(record: RecordReply, property: string): string | null {
  const value = record.properties[property];
  return value === undefined || value === null || value === '' ? null : value;
}

/** A name, a title or a place, or null where nobody would see anything of it. */
export function wordsOf(record: RecordReply, property: string): string | null {
  return inWords(textOf(record, property));
}

/** A datetime property. */
export function dateOf(record: RecordReply, property: string): Date | null {
  return dateFrom(textOf(record, property));
}

/** HubSpot writes ISO 8601, older data may still be epoch milliseconds. */
export function dateFrom(value: string | null | undefined): Date | null {
  if (!value) return null;
  const date = new Date(/^-?\d+$/.test(value) ? Number(value) : value);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** When HubSpot last changed the record, from the answer to a read or a write. */
export function updatedAtOf(record: RecordReply): Date | null {
  return dateOf(record, 'hs_lastmodifieddate') ?? dateFrom(record.updatedAt);
}
