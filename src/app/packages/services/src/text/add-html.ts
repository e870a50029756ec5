import { htmlOf } from './html-of.ts';
import { plainText, readText, withEllipsis } from './read-text.ts';
import { spliced } from './splice.ts';
import type { Piece } from './text-lines.ts';

/**
 * A stored text as HTML that stays as it reads when more HTML follows it: HTML as it is, with tags for the
 * line breaks that only mean something as long as there are no blocks, and anything else escaped. And what
 * it reads as.
 */
function asHtml(stored: string): { html: string; text: string } {
  const { tokens, text, keepsLines } = readText(stored);
  const shown = withEllipsis(stored, text);
  if (tokens === undefined) return { html: htmlOf(text), text: shown };
  const hasBreaks = keepsLines && lineEnds.test(stored);
  return { html: hasBreaks ? withTaggedBreaks(stored) : stored, text: shown };
}

/** Or what may stand for one. */
const lineEnds = /[\n-\r\u0085\u2028\u2029&]/;

function withTaggedBreaks(stored: string): string {
  const pieces: Piece[] = [];
  const { html } = readText(stored, pieces);
  const breaks = pieces.flatMap((piece) => {
    const gaps = piece.gaps ?? [{ start: piece.start, end: piece.end }];
    const isBreak = piece.text === '\n' && gaps.every(({ start }) => html[start] !== '<');
    return isBreak ? gaps.map((gap, index) => ({ ...gap, text: index === 0 ? '<br>' : '' })) : [];
  });
  return spliced(stored, breaks);
}

/** The first where it reads as both texts, one below the other; else one that surely does. */
function readable(together: string, texts: readonly string[], words: () => string): string {
  return plainText(together) === texts.filter(Boolean).join('\n') ? together : words();
}

/**
 * Two stored texts, one below the other. Where the first breaks off within a tag, a comment or something
 * hidden, it would swallow the other: then its words alone are kept.
 */
export function below(first: string, second: string): string {
  const [one, other] = [asHtml(first), asHtml(second)];
  return readable(
    `<div>${one.html}</div><div>${other.html}</div>`,
    [one.text, other.text],
    () => `<div>${htmlOf(one.text)}</div><div>${htmlOf(other.text)}</div>`,
  );
}

/** The stored text with one more paragraph of plain text at its end. */
export function withParagraph(stored: string, text: string): string {
  const paragraph = `<p>${htmlOf(text)}</p>`;
  const before = asHtml(stored);
  return readable(
    `${before.html}${paragraph}`,
    [before.text, plainText(paragraph)],
    () => `<div>${htmlOf(before.text)}</div>${paragraph}`,
  );
}
