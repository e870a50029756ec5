import type { ObjectType } from '../schema/object-types.ts';
import type { Account } from '../store/account.ts';
import type { StoredRecord } from '../store/record.ts';
import { keepJson, type KeptJson } from '../store/kept-json.ts';
import { recordReply, repliedNames, type Wanted } from './record-reply.ts';

/** Writes records as JSON, each with a comma before it. The same properties of the same record are written once. */
export function recordWriter(account: Account, type: ObjectType, wanted: Wanted) {
  if (wanted.propertiesWithHistory.length > 0) {
    return (record: StoredRecord): KeptJson => {
      const block = Buffer.from(writtenRecord(account, record, wanted));
      return { block, start: 0, end: block.length };
    };
  }
  const names = sameString(repliedNames(account, type, wanted).join());
  return (record: StoredRecord): KeptJson => {
    const { answered } = record;
    if (answered?.names === names) return answered.json;
    const json = keepJson(writtenRecord(account, record, wanted));
    record.answered = { names, json };
    return json;
  };
}

function writtenRecord(account: Account, record: StoredRecord, wanted: Wanted): string {
  return `,${JSON.stringify(recordReply(account, record, wanted))}`;
}

let lastNames = '';

/** The string of the last call where it is equal: comparing a string with itself costs nothing. */
function sameString(names: string): string {
  if (names !== lastNames) lastNames = names;
  return lastNames;
}
