import type { InstantPath } from '@app/contracts/contract';

/** Where a value holds dates. The items of a list are taken for alike. */
export function instantsIn(value: unknown): InstantPath[] {
  const paths = new Map<string, InstantPath>();
  collect(value, [], (path) => paths.set(JSON.stringify(path), path));
  return [...paths.values()];
}

function collect(value: unknown, path: InstantPath, found: (path: InstantPath) => void): void {
  if (value instanceof Date) found(path);
  else if (Array.isArray(value)) for (const item of value) collect(item, [...path, 0], found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) collect(each, [...path, key], found);
  }
}
