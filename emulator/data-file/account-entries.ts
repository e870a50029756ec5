import { defaultTypes, type AssociationType } from '../schema/association-types.ts';
import { findObjectType, OBJECT_TYPES } from '../schema/object-types.ts';
import type { Account } from '../store/account.ts';
import type { AssociationChange, RecordKey } from '../store/association-index.ts';
import type { StoredRecord } from '../store/record.ts';
import type { Entry } from './entry.ts';
import { readSettings, writeSettings } from './settings.ts';

/** Records or associations per line when a whole account is written. */
const PER_LINE = 500;

type RecordRow = NonNullable<Entry['records']>[number];
type AssociationRow = NonNullable<Entry['associations']>[number];

export function recordRow({ type, answered: _, ...rest }: StoredRecord): RecordRow {
  return { type: type.id, ...rest };
}

export function associationRow({
  from,
  to,
  after,
}: Omit<AssociationChange, 'before'>): AssociationRow {
  return [[from.typeId, from.id], [to.typeId, to.id], after === undefined ? null : [...after]];
}

/** The whole account as entries that make it again. */
export function* entriesOf(account: Account): Generator<Entry> {
  yield { settings: writeSettings(account) };
  for (const { id } of OBJECT_TYPES) {
    const rows = [...account.store.all(id)].map(recordRow);
    for (const records of chunks(rows)) yield { records };
  }
  const rows = [...account.store.associations.all()].flatMap(({ from, toTypeId, targets }) => {
    return [...targets].map(([id, after]) =>
      associationRow({ from, to: { typeId: toTypeId, id }, after }),
    );
  });
  for (const associations of chunks(rows)) yield { associations };
}

export function applyEntry(account: Account, { settings, records, associations }: Entry): void {
  if (settings !== undefined) readSettings(account, settings);
  for (const { type: typeId, ...rest } of records ?? []) {
    const type = findObjectType(typeId);
    if (type === undefined) throw new Error(`Unknown object type ${typeId}`);
    account.clock.catchUp(rest.updatedAt);
    account.store.put({ type, ...rest });
  }
  for (const [from, to, types] of associations ?? []) {
    const fromKey = keyOf(from);
    const toKey = keyOf(to);
    const stored = types === null ? undefined : shared(fromKey, toKey, types);
    account.store.associations.restore(fromKey, toKey, stored);
  }
}

function keyOf([typeId, id]: [string, string]): RecordKey {
  return { typeId, id };
}

/** The one list of default types in place of a copy of it. */
function shared(from: RecordKey, to: RecordKey, types: AssociationType[]) {
  const byDefault = defaultTypes(from.typeId, to.typeId);
  const isDefault = types.length === 1 && types[0]?.typeId === byDefault[0]?.typeId;
  return isDefault && types[0]?.category === 'HUBSPOT_DEFINED' ? byDefault : types;
}

function* chunks<Row>(rows: Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += PER_LINE) {
    yield rows.slice(start, start + PER_LINE);
  }
}
