import { closeSync, fdatasyncSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Clock } from '../clock.ts';
import { createAccount, type Account } from '../store/account.ts';
import type { AssociationChange } from '../store/association-index.ts';
import type { StoredRecord } from '../store/record.ts';
import { applyEntry, associationRow, entriesOf, recordRow } from './account-entries.ts';
import { lockFile } from './file-lock.ts';
import { writeSettings } from './settings.ts';
import { readEntries, rewriteFile } from './stored-lines.ts';

/** An account kept in a file: one JSON line per request that changed it. */
export type DataFile = {
  /** The stored account; nothing when the file is new. */
  read(clock: Clock): Account | undefined;
  /** Makes this account the file's content and keeps its changes from now on. */
  follow(account: Account): void;
  /** Writes what changed since the last call. It is on the disk when this returns. */
  commit(): void;
  close(): void;
};

/** Throws a sentence when another process has the file, or it is not a data file. */
export function openDataFile(path: string): DataFile {
  const file = resolve(path);
  const release = lockFile(file);
  let output: number | undefined;
  let followed: Account | undefined;
  let settings = '';
  const records = new Map<string, StoredRecord>();
  const associations = new Map<string, AssociationChange>();

  function listenTo(account: Account): void {
    account.store.listen({
      onRecord(_, after) {
        if (account === followed) records.set(`${after.type.id}:${after.id}`, after);
      },
      onAssociation(change) {
        if (account !== followed) return;
        const { from, to } = change;
        const key = `${from.typeId}:${from.id}>${to.typeId}:${to.id}`;
        // Taken out first, so that the order of the last changes is kept.
        associations.delete(key);
        associations.set(key, change);
      },
    });
  }

  return {
    read(clock) {
      try {
        const entries = readEntries(file);
        if (entries === undefined) return undefined;
        const account = createAccount(clock);
        for (const entry of entries) applyEntry(account, entry);
        return account;
      } catch (error) {
        release();
        throw error;
      }
    },
    follow(account) {
      if (output !== undefined) closeSync(output);
      output = rewriteFile(file, entriesOf(account));
      settings = writeSettings(account);
      records.clear();
      associations.clear();
      followed = account;
      listenTo(account);
    },
    commit() {
      if (output === undefined || followed === undefined) return;
      const current = writeSettings(followed);
      const entry = {
        ...(current !== settings && { settings: current }),
        ...(records.size > 0 && { records: [...records.values()].map(recordRow) }),
        ...(associations.size > 0 && {
          associations: [...associations.values()].map(associationRow),
        }),
      };
      if (Object.keys(entry).length === 0) return;
      writeSync(output, `${JSON.stringify(entry)}\n`);
      fdatasyncSync(output);
      settings = current;
      records.clear();
      associations.clear();
    },
    close() {
      if (output !== undefined) closeSync(output);
      output = undefined;
      release();
    },
  };
}
