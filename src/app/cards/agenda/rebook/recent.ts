const longestMs = 5 * 60_000;

/** What was answered of late, by what was asked. */
export type Recent<Answer> = Map<string, { at: number; answer: Promise<Answer> }>;

/** What was answered at most five minutes ago, or else another answer. What failed is asked again. */
export function recentOr<Answer>(
  recent: Recent<Answer>,
  key: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const known = recent.get(key);
  if (known !== undefined && Date.now() - known.at < longestMs) return known.answer;
  const answer = ask().catch((failure: unknown) => {
    recent.delete(key);
    throw failure;
  });
  recent.set(key, { at: Date.now(), answer });
  return answer;
}
