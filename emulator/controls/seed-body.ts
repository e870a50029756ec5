import * as v from 'valibot';
import { meetingHost, meetingLink } from '../scheduler/meeting-link.ts';
import { text } from '../http/body.ts';
import { findObjectType, type ObjectType } from '../objects/object-types.ts';

export const objectType = v.pipe(
  v.string(),
  v.rawTransform<string, ObjectType>(({ dataset, addIssue, NEVER }) => {
    const found = findObjectType(dataset.value);
    if (found !== undefined) return found;
    addIssue({ message: `Unknown object type ${dataset.value}` });
    return NEVER;
  }),
);

/** Names of what every JavaScript object has are no property names. */
const newName = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9_]{0,99}$/i, 'A property name is made of letters, digits and _'),
  v.check((name) => !(name in {}), 'This property name is reserved'),
);

const option = v.object({ value: v.string(), label: v.string() });

const propertyName = v.object({ objectTypeId: objectType, name: v.string() });

const property = v.object({
  objectTypeId: objectType,
  name: newName,
  label: v.optional(v.string()),
  type: v.picklist(['string', 'number', 'datetime', 'date', 'enumeration', 'bool']),
  fieldType: v.optional(v.string()),
  options: v.optional(v.array(option), []),
  isReadOnly: v.optional(v.boolean(), false),
  isUnique: v.optional(v.boolean(), false),
});

const owner = v.object({
  id: text,
  userId: v.number(),
  email: v.string(),
  firstName: v.string(),
  lastName: v.string(),
  archived: v.optional(v.boolean(), false),
});

const pipeline = v.object({
  objectTypeId: objectType,
  id: v.string(),
  label: v.string(),
  stages: v.array(
    v.object({ id: v.string(), label: v.string(), isClosed: v.optional(v.boolean(), false) }),
  ),
});

const object = v.object({
  type: objectType,
  id: v.optional(v.pipe(text, v.digits('Record ids are numbers'))),
  /** Wire values, stored as sent: no option, type or requirement is checked. */
  properties: v.optional(v.record(v.string(), text), {}),
  associations: v.optional(v.array(v.object({ type: objectType, id: text })), []),
});

const associationLabel = v.object({
  from: objectType,
  to: objectType,
  label: v.string(),
  /** What the label is called the other way round; by default the same. */
  inverseLabel: v.optional(v.string()),
  typeId: v.optional(v.pipe(v.number(), v.integer())),
  inverseTypeId: v.optional(v.pipe(v.number(), v.integer())),
});

const typeIdOfObject = v.pipe(
  objectType,
  v.transform(({ id }) => id),
);

const rules = v.object({
  conditionallyRequired: v.optional(
    v.array(
      v.object({
        objectTypeId: typeIdOfObject,
        property: v.string(),
        values: v.array(v.string()),
        requires: v.array(v.string()),
      }),
    ),
    [],
  ),
  requiredOnCreate: v.optional(
    v.array(v.object({ objectTypeId: typeIdOfObject, properties: v.array(v.string()) })),
    [],
  ),
});

export const seedBody = v.object({
  objects: v.optional(v.array(object), []),
  enablement: v.optional(v.record(v.string(), v.boolean()), {}),
  removeProperties: v.optional(v.array(propertyName), []),
  /** Adds a property, or replaces the one of that name. */
  addProperties: v.optional(v.array(property), []),
  owners: v.optional(v.array(owner), []),
  pipelines: v.optional(v.array(pipeline), []),
  /** Adds labels that the account defined itself. */
  associationLabels: v.optional(v.array(associationLabel), []),
  /** Replaces the account's own rules for writes. */
  rules: v.optional(rules),
  /** Adds a scheduling page, or replaces the one with its slug. */
  meetingLinks: v.optional(v.array(meetingLink), []),
  /** Sets the calendars that pages are booked on. */
  meetingHosts: v.optional(v.array(meetingHost), []),
});

export type SeedBody = v.InferOutput<typeof seedBody>;
