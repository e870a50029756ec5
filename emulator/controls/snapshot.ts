import * as v from 'valibot';
import type { Clock } from '../clock.ts';
import { objectTypes, findObjectType } from '../objects/object-types.ts';
import type { AssociationType } from '../associations/association-types.ts';
import type { Account } from '../account/account.ts';
import { createAccount } from '../account/create-account.ts';
import type { StoredRecord } from '../objects/record.ts';

/** What an account is made of beside plain data. */
const notKept = ['clock', 'store', 'searchLag', 'locks'];

const association = v.object({
  from: v.object({ typeId: v.string(), id: v.string() }),
  to: v.object({ typeId: v.string(), id: v.string() }),
  types: v.custom<AssociationType[]>(Array.isArray),
});

const storedRecord = v.custom<Omit<StoredRecord, 'type'> & { type: string }>(
  (sent) => typeof sent === 'object' && sent !== null && 'properties' in sent && 'id' in sent,
);

const snapshotBody = v.object({
  /** Changes when a snapshot of an older emulator can no longer be read. */
  hubspotEmulator: v.literal(1),
  settings: v.record(v.string(), v.unknown()),
  records: v.array(storedRecord),
  /** One direction each, in the order they were made. */
  associations: v.array(association),
});

type Snapshot = v.InferOutput<typeof snapshotBody>;

/** The whole account as plain data that JSON can carry. */
export function takeSnapshot(account: Account): Snapshot {
  const settings = Object.entries(account).filter(([name]) => !notKept.includes(name));
  return {
    hubspotEmulator: 1,
    settings: Object.fromEntries(settings.map(([name, value]) => [name, writeMaps(value)])),
    records: objectTypes.flatMap(({ id }) =>
      [...account.store.all(id)].map((record) => ({ ...record, type: id })),
    ),
    associations: [...account.store.associations.all()].flatMap(({ from, toTypeId, targets }) =>
      [...targets].map(([id, types]) => ({
        from,
        to: { typeId: toTypeId, id },
        types: [...types],
      })),
    ),
  };
}

/** The account of a snapshot. Throws a sentence for anything else. */
export function readSnapshot(clock: Clock, sent: unknown): Account {
  const parsed = v.safeParse(snapshotBody, sent);
  if (!parsed.success) throw new Error('This is not a snapshot of the emulator.');
  const { settings, records, associations } = parsed.output;
  const account = createAccount(clock);
  for (const [name, value] of Object.entries(settings)) {
    if (!notKept.includes(name)) Object.assign(account, { [name]: readMaps(value) });
  }
  for (const { type: typeId, ...rest } of records) {
    const type = findObjectType(typeId);
    if (type === undefined) throw new Error(`The snapshot has the unknown object type ${typeId}.`);
    clock.catchUp(rest.updatedAt);
    account.store.put({ ...rest, type });
  }
  for (const { from, to, types } of associations) {
    account.store.associations.restore(from, to, types);
  }
  return account;
}

function writeMaps(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? { $map: [...each] } : each)),
  );
}

function readMaps(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    isMap(each) ? new Map(each.$map) : each,
  );
}

function isMap(value: unknown): value is { $map: [unknown, unknown][] } {
  return typeof value === 'object' && value !== null && '$map' in value;
}
