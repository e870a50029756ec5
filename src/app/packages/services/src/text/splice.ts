import type { Range } from './html-tokens.ts';

/** A part of a text, and what is to stand there. */
export type Splice = Range & { text: string };

/** The text with its parts replaced; of two that overlap the earlier one goes first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text: part } of [...splices].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, Math.max(done, start)), part);
    done = Math.max(done, end);
  }
  parts.push(text.slice(done));
  return parts.join('');
}
