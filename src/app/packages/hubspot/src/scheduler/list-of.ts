import * as v from 'valibot';

/** A list of which entries of another shape are left out; anything but a list counts as an empty one. */
export function listOf<Entry extends v.GenericSchema>(entry: Entry) {
  return v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((list) =>
      list.flatMap((item) => {
        const parsed = v.safeParse(entry, item);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );
}

/** A text, empty where HubSpot sends none. */
export const textOrEmpty = v.fallback(v.string(), '');

export const flag = v.fallback(v.boolean(), false);
