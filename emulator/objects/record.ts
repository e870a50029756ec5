import type { RecordKey } from '../associations/association-index.ts';
import type { AssociationType } from '../associations/association-types.ts';
import type { ObjectType } from './object-types.ts';

export type Change = { value: string; at: number; actor: Actor };

export type Actor = {
  sourceType: string;
  sourceId?: string;
  sourceLabel?: string;
  userId?: number;
};

/** The app, which everything is changed by that comes through HubSpot's API. */
export const apiActor: Actor = {
  sourceType: 'INTEGRATION',
  sourceId: 'emulator-app',
  sourceLabel: 'Appointments and meetings',
};

/** Once stored, a record is never changed: a write stores another one in its place. */
export type StoredRecord = {
  readonly type: ObjectType;
  readonly id: string;
  /** Wire names to wire values. A property without a value has no entry. */
  properties: Record<string, string>;
  createdAt: number;
  updatedAt: number;
  archivedAt?: number;
  /** What an archived record was associated with, for when it is restored. */
  heldAssociations?: { to: RecordKey; types: readonly AssociationType[] }[];
  createdBy: Actor;
  /** Oldest first, only for properties that changed after creation. */
  changes?: Record<string, Change[]>;
};

/** The value of a property, also of those HubSpot keeps itself. */
export function valueOf(record: StoredRecord, name: string): string | undefined {
  if (name === 'hs_object_id') return record.id;
  if (name === record.type.created) return new Date(record.createdAt).toISOString();
  if (name === record.type.modified) return new Date(record.updatedAt).toISOString();
  return record.properties[name];
}

/** Every value a property has had, newest first; a cleared value is an empty string. */
export function historyOf(record: StoredRecord, name: string): Change[] {
  const changes = record.changes?.[name];
  if (changes !== undefined) return changes.toReversed();
  const value = valueOf(record, name);
  return value === undefined ? [] : [{ value, at: record.createdAt, actor: record.createdBy }];
}

/**
 * Sets one property (an empty string clears it) and keeps what it was in the history. Replaces the
 * record's `properties` and `changes`, so that a copy of the record keeps the old ones.
 */
export function changeValue(record: StoredRecord, name: string, change: Change): void {
  const previous = record.properties[name];
  if ((previous ?? '') === change.value) return;
  const original = { value: previous ?? '', at: record.createdAt, actor: record.createdBy };
  const before = record.changes?.[name] ?? (previous === undefined ? [] : [original]);
  record.changes = { ...record.changes, [name]: [...before, change] };
  const others = Object.entries(record.properties).filter(([other]) => other !== name);
  const entry = change.value === '' ? [] : [[name, change.value] as const];
  record.properties = Object.fromEntries([...others, ...entry]);
}
