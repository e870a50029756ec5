import { htmlOf } from './html-of.ts';
import { plainText, readText } from './read-text.ts';
import { spliced } from './splice.ts';
import type { Piece } from './text-lines.ts';

/**
 * A stored text as HTML that stays as it reads when more HTML follows it: HTML as it is, with tags for the
 * line breaks that only mean something as long as there are no blocks, and anything else escaped.
 */
function asHtml(stored: string): string {
  const pieces: Piece[] = [];
  const { html, tokens, text } = readText(stored, pieces);
  if (tokens === undefined) return htmlOf(text);
  const breaks = pieces.flatMap(({ text: piece, gaps = [] }) => {
    const isBreak = piece === '\n' && gaps.every(({ start }) => html[start] !== '<');
    return isBreak ? gaps.map((gap, index) => ({ ...gap, text: index === 0 ? '<br>' : '' })) : [];
  });
  return spliced(stored, breaks);
}

/**
 * Two stored texts, one below the other. Where the first breaks off within a tag, a comment or something
 * hidden, it would swallow the other: then its words alone are kept.
 */
export function below(first: string, second: string): string {
  const added = `<div>${asHtml(second)}</div>`;
  const together = `<div>${asHtml(first)}</div>${added}`;
  const wanted = [plainText(first), plainText(second)].filter(Boolean).join('\n');
  return plainText(together) === wanted
    ? together
    : `<div>${htmlOf(plainText(first))}</div><div>${htmlOf(plainText(second))}</div>`;
}

/** The stored text with one more paragraph of plain text at its end. */
export function withParagraph(stored: string, text: string): string {
  const paragraph = `<p>${htmlOf(text)}</p>`;
  const together = `${asHtml(stored)}${paragraph}`;
  const wanted = [plainText(stored), plainText(paragraph)].filter(Boolean).join('\n');
  return plainText(together) === wanted
    ? together
    : `<div>${htmlOf(plainText(stored))}</div>${paragraph}`;
}
