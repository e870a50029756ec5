import * as v from 'valibot';

/** A string by the specification; the samples around it also print numbers. */
export const wireId = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((id) => String(id)),
);
