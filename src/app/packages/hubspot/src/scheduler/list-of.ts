import { inWords } from '@app/domain/has-words';
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

/** A text, empty where HubSpot sends none, or none that anybody sees. */
export const textOrEmpty = v.pipe(
  v.fallback(v.string(), ''),
  v.transform((text) => inWords(text) ?? ''),
);

export const flag = v.fallback(v.boolean(), false);
