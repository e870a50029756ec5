import * as v from 'valibot';

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
export async function spoilBatch(answer: Response, failed: number): Promise<Response> {
  const text = await answer.text();
  const { headers } = answer;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), batch), text);
  if (!parsed.success) return new Response(text, { status: answer.status, headers });
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
  const body = {
    ...rest,
    results: results.slice(failed).reverse(),
    ...(errors.length > 0 && { numErrors: errors.length, errors }),
  };
  const status = failed > 0 ? 207 : answer.status;
  return new Response(JSON.stringify(body), { status, headers });
}
