import * as v from 'valibot';
import type { Reply } from '../../support/function-account.ts';

const named = v.object({ existingIds: v.array(v.string()) });

/** What was there before an attempt, as far as its answer or its error names it. */
export function existingIdsIn({ data, error }: Reply): string[] | undefined {
  return [data, error?.details].flatMap((holder) => {
    const parsed = v.safeParse(named, holder);
    return parsed.success ? [parsed.output.existingIds] : [];
  })[0];
}
