import { useSyncExternalStore } from 'react';
import type { FunctionReply } from '../api.ts';

export type LogEntry =
  | { type: 'call'; number: number; uid: string; parameters: unknown; reply?: FunctionReply }
  | { type: 'note'; number: number; level: string; text: string };

type NewEntry =
  | Omit<Extract<LogEntry, { type: 'call' }>, 'number'>
  | Omit<Extract<LogEntry, { type: 'note' }>, 'number'>;

const kept = 200;

let entries: readonly LogEntry[] = [];
let lastNumber = 0;
const listeners = new Set<() => void>();

function publish(next: readonly LogEntry[]): void {
  entries = next;
  for (const listener of listeners) listener();
}

/** Notes a call or a message; the newest come first and old ones are dropped. Returns its number. */
export function addToLog(entry: NewEntry): number {
  lastNumber += 1;
  publish([{ ...entry, number: lastNumber }, ...entries].slice(0, kept));
  return lastNumber;
}

export function setReply(number: number, reply: FunctionReply): void {
  publish(entries.map((entry) => (entry.number === number ? { ...entry, reply } : entry)));
}

export function useCallLog(): readonly LogEntry[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => entries,
  );
}
