import * as v from 'valibot';
import type { Account } from '../account/account.ts';
import { text } from '../http/body.ts';
import { useObjectType, type Access, type Call } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { requireUnlocked } from '../objects/locks.ts';
import type { TypePair } from '../objects/object-types.ts';
import type { RecordKey } from './association-index.ts';
import { requireRecord } from './wanted-associations.ts';

export const target = v.object({ id: text });

/** The records of a request: from which and to which. */
export type RecordPair = readonly [from: RecordKey, to: RecordKey];

export function readTypePair(call: Call, access: Access, from = 'fromObjectType'): TypePair {
  return {
    from: useObjectType(call, from, access),
    to: useObjectType(call, 'toObjectType', access),
  };
}

export function pairOf({ from, to }: TypePair, fromId: string, toId: string): RecordPair {
  return [
    { typeId: from.id, id: fromId },
    { typeId: to.id, id: toId },
  ];
}

/** Two records that are to be associated. Throws 400 where one is not there and 423 where one is locked. */
export function requirePair(
  account: Account,
  types: TypePair,
  fromId: string,
  toId: string,
): RecordPair {
  const pair = pairOf(types, fromId, toId);
  requireRecord(account, types.from, fromId);
  requireRecord(account, types.to, toId);
  requireUnlocked(account, ...pair);
  return pair;
}

/** What the record of a path is associated with. Throws 404 where there is none. */
export function targetsOfPath(call: Call, { from, to }: TypePair) {
  const { account } = call;
  const key = { typeId: from.id, id: call.param('objectId') };
  const record = account.store.find(from.id, key.id);
  if (record === undefined || record.archivedAt !== undefined) throw notFound();
  return [...account.store.associations.list(key, to.id)];
}
