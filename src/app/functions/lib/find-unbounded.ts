/** No list that a card sends is longer: an item that is created again has so many associations. */
const mostEntries = 1_000;
/** Values of all kinds, at any depth. A hundred items created again, each on hundreds of records, are fewer. */
const mostValues = 500_000;

/**
 * The path of a list or an object with too many entries, or an empty one where there is too much
 * altogether; undefined where neither is so. Asked before any entry is looked at, because a check of each
 * takes seconds and a report of each more memory than a container has.
 */
export function findUnbounded(given: unknown): string | undefined {
  const open = [{ value: given, path: '' }];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    const length = Array.isArray(value) ? value.length : Object.keys(value).length;
    count += length;
    if (length > mostEntries) return path;
    if (count > mostValues) return '';
    for (const [key, each] of Object.entries(value)) {
      if (typeof each === 'object') open.push({ value: each, path: joined(path, key) });
    }
  }
  return undefined;
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
