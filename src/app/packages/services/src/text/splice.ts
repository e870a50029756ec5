import type { Range } from './html-tokens.ts';

/** A part of a text, and what is to stand there. */
export type Splice = Range & { text: string };

export function removalOf({ start, end }: Range): Splice {
  return { start, end, text: '' };
}

/** By where they begin; of two that begin at the same place the one that was there first. */
export function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((a, b) => a.start - b.start);
}

/** The text with its parts replaced; of two that overlap the earlier one goes first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text: part } of inOrder(splices)) {
    if (start > done) parts.push(text.slice(done, start));
    if (part !== '') parts.push(part);
    done = Math.max(done, end);
  }
  parts.push(text.slice(done));
  return parts.join('');
}
