/** Record ids in ascending order, as numbers of any length. */
export type IdOrder = {
  add(id: string): void;
  remove(id: string): void;
  /** At most `limit` ids greater than `after`, or the first ones. Costs what it returns. */
  page(after: string | undefined, limit: number): string[];
  size(): number;
};

export function createIdOrder(): IdOrder {
  const ids: string[] = [];

  /** Position of the first id that is not less than `id`. */
  function positionOf(id: string): number {
    let low = 0;
    let high = ids.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareIds(ids[middle] ?? '', id) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    add(id) {
      const last = ids.at(-1);
      if (last === undefined || compareIds(last, id) < 0) {
        ids.push(id);
        return;
      }
      const position = positionOf(id);
      if (ids[position] !== id) ids.splice(position, 0, id);
    },
    remove(id) {
      const position = positionOf(id);
      if (ids[position] === id) ids.splice(position, 1);
    },
    page(after, limit) {
      if (after === undefined) return ids.slice(0, limit);
      const found = positionOf(after);
      const start = ids[found] === after ? found + 1 : found;
      return ids.slice(start, start + limit);
    },
    size: () => ids.length,
  };
}

function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
