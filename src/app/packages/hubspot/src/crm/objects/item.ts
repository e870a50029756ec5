import type { ItemKind, ItemRef } from '@app/domain/agenda/agenda-item';
import { dateOf, textOf, updatedAtOf, type RecordReply } from '../records/record-reply.ts';

/** HubSpot's names where both kinds have the same, or only one of them has any. */
const shared = {
  id: 'hs_object_id',
  updatedAt: 'hs_lastmodifieddate',
  ownerId: 'hubspot_owner_id',
  pipeline: 'hs_pipeline',
  stage: 'hs_pipeline_stage',
  // Every meeting has one, and by the documentation it equals the start.
  timestamp: 'hs_timestamp',
  location: 'hs_meeting_location',
  url: 'hs_meeting_external_url',
  iCalUid: 'hs_i_cal_uid',
  hostIds: 'hs_attendee_owner_ids',
  type: 'hs_activity_type',
  // Both HTML.
  description: 'hs_meeting_body',
  internalNotes: 'hs_internal_meeting_notes',
} as const;

const names = {
  appointment: {
    ...shared,
    title: 'hs_appointment_name',
    start: 'hs_appointment_start',
    end: 'hs_appointment_end',
    // Missing in accounts that run appointments by pipeline stage.
    outcome: 'hs_appointment_status',
  },
  meeting: {
    ...shared,
    title: 'hs_meeting_title',
    start: 'hs_meeting_start_time',
    end: 'hs_meeting_end_time',
    outcome: 'hs_meeting_outcome',
  },
};

export type ItemField = keyof typeof names.meeting;

/** What can be asked for beside a row: a field, or a property of the account's own by its name. */
export type AskedField = ItemField | { own: string };

const rows: Record<ItemKind, readonly ItemField[]> = {
  appointment: ['title', 'start', 'end', 'outcome', 'pipeline', 'stage', 'ownerId', 'updatedAt'],
  meeting: [
    'title',
    'start',
    'end',
    'outcome',
    'timestamp',
    'location',
    'url',
    'iCalUid',
    'ownerId',
    'updatedAt',
  ],
};

type DateField = 'start' | 'end' | 'timestamp' | 'updatedAt';
type TextField = Exclude<ItemField, DateField | 'id' | 'outcome' | 'hostIds'>;

/** An appointment or a meeting. Null is what HubSpot has no value for, and what was not asked for. */
export type ItemRecord = ItemRef & { [Field in DateField]: Date | null } & {
  [Field in TextField]: string | null;
} & {
  /** Undefined where the account has no such property. */
  outcome: string | null | undefined;
  hostIds: string[];
  /** As HubSpot has it, for what is done to any property alike. */
  stored: RecordReply;
};

/** What can be set by name: what is absent stays, null empties. */
export type ItemChanges = { [Field in TextField | 'outcome']?: string | null | undefined } & {
  start?: Date | undefined;
  end?: Date | null | undefined;
};

/** What HubSpot calls a field, for what handles properties without knowing them, and for an admin to look it up. */
export function propertyOf(kind: ItemKind, field: ItemField): string {
  return names[kind][field];
}

/** What a row needs, and `more`. Asking for a property the account does not have is allowed: it is left out. */
export function rowAnd(kind: ItemKind, more: readonly AskedField[]): string[] {
  return [...rows[kind], ...more].map((field) =>
    typeof field === 'string' ? propertyOf(kind, field) : field.own,
  );
}

export function toItem(kind: ItemKind, record: RecordReply): ItemRecord {
  const text = (field: ItemField): string | null => textOf(record, propertyOf(kind, field));
  const date = (field: ItemField): Date | null => dateOf(record, propertyOf(kind, field));
  return {
    kind,
    id: record.id,
    title: text('title'),
    start: date('start'),
    end: date('end'),
    timestamp: date('timestamp'),
    updatedAt: updatedAtOf(record),
    outcome: propertyOf(kind, 'outcome') in record.properties ? text('outcome') : undefined,
    stage: text('stage'),
    pipeline: text('pipeline'),
    ownerId: text('ownerId'),
    location: text('location'),
    url: text('url'),
    iCalUid: text('iCalUid'),
    type: text('type'),
    hostIds: (text('hostIds') ?? '').split(';').filter(Boolean),
    description: text('description'),
    internalNotes: text('internalNotes'),
    stored: record,
  };
}

/** Changes as HubSpot takes them. It wants a meeting's time-stamp to equal its start. */
export function itemValues(kind: ItemKind, changes: ItemChanges): Record<string, string> {
  const timestamp = kind === 'meeting' ? changes.start : undefined;
  const values: Record<string, Date | string | null | undefined> = { ...changes, timestamp };
  return Object.fromEntries(
    Object.entries(names[kind]).flatMap(([field, name]): [string, string][] => {
      const value = values[field];
      if (value === undefined) return [];
      return [[name, value instanceof Date ? value.toISOString() : (value ?? '')]];
    }),
  );
}

/** An item after a write, whose answer has some of the properties only: the others are those sent and those before. */
export function afterWrite(
  { kind, id, stored }: ItemRef & { stored?: RecordReply },
  sent: Record<string, string>,
  { properties, updatedAt }: RecordReply,
): ItemRecord {
  const name = propertyOf(kind, 'updatedAt');
  const modified = properties[name] ?? updatedAt ?? null;
  const all = { ...stored?.properties, ...sent, ...properties, [name]: modified };
  return toItem(kind, { id, properties: all });
}
