import type { Account } from '../store/account.ts';

/** What is not stored, or stored record by record. */
const LEFT_OUT = ['clock', 'store', 'searchLag', 'locks'];

/** Everything an account holds beside its records. It is plain data, maps and lists. */
export function writeSettings(account: Account): string {
  const kept = Object.entries(account).filter(([name]) => !LEFT_OUT.includes(name));
  return JSON.stringify(Object.fromEntries(kept), (_, value: unknown) => {
    return value instanceof Map ? { $map: [...value] } : value;
  });
}

export function readSettings(account: Account, text: string): void {
  Object.assign(
    account,
    JSON.parse(text, (_, value: unknown) => (isMap(value) ? new Map(value.$map) : value)),
  );
}

function isMap(value: unknown): value is { $map: [unknown, unknown][] } {
  return typeof value === 'object' && value !== null && '$map' in value;
}
