/** What an answer carries: a text, or parts of one that are already written as UTF-8. */
export type Content = string | readonly Uint8Array[];

export function textOf(content: Content): string {
  return typeof content === 'string' ? content : Buffer.concat(content).toString();
}

/** JSON that is already written. */
export class WrittenJson {
  readonly parts: readonly Uint8Array[];

  constructor(parts: readonly Uint8Array[]) {
    this.parts = parts;
  }
}

/**
 * An object whose `results` are already written, each with a comma before it, followed by its
 * other members.
 */
export function jsonWithResults(
  results: readonly Uint8Array[],
  rest: Record<string, unknown>,
): WrittenJson {
  const [first, ...others] = results;
  const members = JSON.stringify(rest).slice(1);
  const end = members === '}' ? ']}' : `],${members}`;
  const firstPart = first === undefined ? [] : [first.subarray(1)];
  return new WrittenJson([Buffer.from('{"results":['), ...firstPart, ...others, Buffer.from(end)]);
}
