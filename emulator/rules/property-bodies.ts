import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));

/** Which fields may show which kind of value. */
const FIELDS: Record<string, readonly string[]> = {
  string: ['text', 'textarea', 'html', 'phonenumber', 'file'],
  number: ['number'],
  date: ['date'],
  datetime: ['date'],
  enumeration: ['select', 'radio', 'checkbox', 'booleancheckbox'],
  bool: ['booleancheckbox'],
};

const type = v.picklist(['string', 'number', 'date', 'datetime', 'enumeration', 'bool']);
const option = v.object({ label: text, value: text });

const changes = {
  label: v.optional(text),
  type: v.optional(type),
  fieldType: v.optional(text),
  groupName: v.optional(text),
  description: v.optional(v.string()),
  options: v.optional(v.array(option)),
};

export const newProperty = v.object({
  ...changes,
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,99}$/, 'Not a valid property name')),
  label: text,
  type,
  fieldType: text,
  groupName: text,
  hasUniqueValue: v.optional(v.boolean(), false),
});

export const changedProperty = v.object(changes);

export type NewProperty = v.InferOutput<typeof newProperty>;
export type ChangedProperty = v.InferOutput<typeof changedProperty>;

export function fits(kind: NewProperty['type'], fieldType: string): boolean {
  return FIELDS[kind]?.includes(fieldType) === true;
}
