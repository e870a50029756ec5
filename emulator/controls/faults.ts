import * as v from 'valibot';
import { globMatches } from './glob.ts';

const status = v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599));
const delayMs = v.pipe(v.number(), v.minValue(0), v.maxValue(600_000));

export const faultBody = v.object({
  /** Method and path as a glob: `POST /crm/objects/*` and so on. `*` stands for any characters. */
  route: v.pipe(v.string(), v.minLength(1)),
  /** `after` lets the request take effect first. */
  when: v.optional(v.picklist(['before', 'after']), 'before'),
  fault: v.union([
    status,
    v.picklist(['reset', 'html', 'truncate', 'wrong-length', 'content-type', 'delay', 'reorder']),
    v.object({ delayMs }),
    /** So many results of a batch read, from the first on, become errors inside the answer. */
    v.object({ partial: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    v.object({
      status,
      body: v.optional(v.string(), ''),
      contentType: v.optional(v.string(), 'application/json;charset=utf-8'),
      headers: v.optional(v.record(v.string(), v.string()), {}),
    }),
  ]),
  /** How long the fault `delay` lasts. */
  delayMs: v.optional(delayMs, 1000),
  /** Matching calls that pass before the first fault. */
  skip: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
});

export type Fault = v.InferOutput<typeof faultBody>;

export type Faults = {
  add(fault: Fault): void;
  /** The first fault waiting for this request; counts as used. */
  take(method: string, path: string): Fault | undefined;
  list(): Fault[];
  clear(): void;
};

export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    add: (fault) => void faults.push({ ...fault }),
    take(method, path) {
      const matching = faults.filter(({ route }) => globMatches(route, `${method} ${path}`));
      const found = matching.find(({ skip }) => skip === 0);
      for (const fault of matching) if (fault.skip > 0) fault.skip -= 1;
      if (found === undefined) return undefined;
      found.count -= 1;
      faults = faults.filter(({ count }) => count > 0);
      return found;
    },
    list: () => faults.map((fault) => ({ ...fault })),
    clear: () => void (faults = []),
  };
}
