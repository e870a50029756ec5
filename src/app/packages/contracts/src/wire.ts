/**
 * How dates cross from a function to a card: JSON has none, and a text may look like one. Nothing of HubSpot's
 * has a `$` in its name.
 */
type WireDate = { $date: string };

/** A copy without dates, for JSON. */
export function toWire(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.toISOString() } satisfies WireDate;
  return mapped(value, toWire);
}

/** A copy with the dates that `toWire` took out. */
export function fromWire(value: unknown): unknown {
  return isWireDate(value) ? new Date(value.$date) : mapped(value, fromWire);
}

/** A copy whose entries are mapped; what has none is the same. */
export function mapped(value: unknown, map: (value: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(map);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, map(each)]));
}

function isWireDate(value: unknown): value is WireDate {
  return (
    typeof value === 'object' &&
    value !== null &&
    '$date' in value &&
    typeof value.$date === 'string' &&
    Object.keys(value).length === 1
  );
}
