import type { InstantPath } from '@app/contracts/contract';

const iso = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A copy of a reply that names where its data holds instants, as a function's own does. */
export function withInstants(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null || !('data' in reply)) return reply;
  return structuredClone({ ...reply, instants: [...instantsIn(reply.data)] });
}

function* instantsIn(value: unknown, path: InstantPath = []): Generator<InstantPath> {
  if (typeof value === 'string' && iso.test(value)) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    yield* instantsIn(each, [...path, Array.isArray(value) ? 0 : key]);
  }
}
