import type { InstantPath } from '@app/contracts/contract';

/**
 * A parsed answer as it crosses to a card: its dates as ISO strings, and where they stand. The items of a
 * list are taken for alike.
 */
export function toWire(given: unknown): { data: unknown; instants: InstantPath[] } {
  const paths = new Map<string, InstantPath>();
  const write = (value: unknown, path: InstantPath): unknown => {
    if (value instanceof Date) {
      paths.set(JSON.stringify(path), path);
      return value.toISOString();
    }
    if (Array.isArray(value)) return value.map((item: unknown) => write(item, [...path, 0]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, write(each, [...path, key])]),
    );
  };
  return { data: write(given, []), instants: [...paths.values()] };
}
