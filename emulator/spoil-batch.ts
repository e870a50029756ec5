import * as v from 'valibot';
import { textOf } from './http/content.ts';
import type { WireAnswer } from './http/wire.ts';

const batch = v.looseObject({
  results: v.array(v.looseObject({ from: v.optional(v.object({ id: v.string() })) })),
  errors: v.optional(v.array(v.unknown()), []),
});

/**
 * The answer of a batch read of which the first `failed` results became errors, the others in the opposite
 * order. HubSpot documents that a batch may succeed in part and the shape of such errors (`StandardError` of its
 * specifications), but not which there are, nor any order of results. The status is 207 also in 2026-09, whose
 * specifications have the errors but no such status.
 */
export function spoilBatch(answer: WireAnswer, failed: number): WireAnswer {
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), batch),
    textOf(answer.content ?? ''),
  );
  if (!parsed.success) return answer;
  const { results, ...rest } = parsed.output;
  const errors = [
    ...rest.errors,
    ...results.slice(0, failed).map(({ from, id }) => ({
      status: 'error',
      category: 'INTERNAL_ERROR',
      message: 'internal error',
      context: from === undefined ? { ids: [String(id)] } : { fromObjectId: [from.id] },
    })),
  ];
  const content = JSON.stringify({
    ...rest,
    results: results.slice(failed).reverse(),
    ...(errors.length > 0 && { numErrors: errors.length, errors }),
  });
  return { ...answer, status: failed > 0 ? 207 : answer.status, content };
}
