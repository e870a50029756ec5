import { emptiedElements } from './emptied-elements.ts';
import { htmlOf } from './html-of.ts';
import type { Range } from './html-tokens.ts';
import { piecesBetween, placeFor, placed, type Placed, type PlacedText } from './placed-pieces.ts';
import { mostCharacters, plainText, readText, type Link } from './read-text.ts';
import { spliced, type Splice } from './splice.ts';
import { textChanges, type TextChange } from './text-changes.ts';
import type { Piece } from './text-lines.ts';

/**
 * What to store once somebody has edited the text as it reads: the markup, the links and the formatting of
 * whatever they left alone stay as they are; the words they changed take on the formatting of those in whose
 * place they stand. A link whose address they changed becomes text. The result reads as what they typed:
 * where markup cannot be made to, the words win.
 */
export function mergeText(stored: string, typed: string): string {
  const pieces: Piece[] = [];
  const { html, tokens, text, links } = readText(stored, pieces);
  if (tokens === undefined || stored.length > mostCharacters) return htmlOf(typed);
  const wanted = plainText(htmlOf(typed));
  const source = { html, tokens, pieces: placed(pieces, links), links };
  const changes = textChanges(text, wanted);
  for (const isEveryLinkLost of links.length > 0 ? [false, true] : [false]) {
    const splices = splicesFor(source, changes, isEveryLinkLost);
    const gone = emptiedElements(source, splices);
    for (const emptied of gone.length > 0 ? [gone, []] : [gone]) {
      const merged = spliced(html, [...splices, ...emptied]);
      if (isSameText(plainText(merged), wanted)) return merged;
    }
  }
  return htmlOf(typed);
}

/** Blanks in a row, and those at the ends of a line, are none of HTML's. */
function isSameText(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) =>
    text.split('\n').map((line) => line.trim().replace(/[ \t]+/g, ' ')),
  );
  return one?.join('\n') === other?.join('\n');
}

function splicesFor(
  source: PlacedText,
  changes: readonly TextChange[],
  isEveryLinkLost: boolean,
): Splice[] {
  const lost = new Set<Link>();
  const firstOf = new Map<TextChange, Placed | undefined>();
  const splices = changes.flatMap((change): Splice[] => {
    const touched = piecesBetween(source.pieces, change);
    for (const { link, isAddress } of touched) {
      const isLost = isEveryLinkLost || isAddress || link?.isAddressTold === false;
      if (link !== undefined && isLost) lost.add(link);
    }
    const removals = touched.flatMap((placed) => rangesIn(placed, change)).map(removalOf);
    const first = firstWords(touched);
    firstOf.set(change, first);
    if (change.text === '' || first?.isAddress === true) return removals;
    const start = first === undefined ? placeFor(source, change.start) : startIn(first, change);
    return [{ start, end: start, text: htmlOf(change.text) }, ...removals];
  });
  const left = [...lost].flatMap((link) => [
    removalOf(link.open),
    { ...link.close, text: htmlOf(addressLeft(source, link, firstOf)) },
  ]);
  return [...splices, ...left];
}

function isTouched({ piece, at }: Placed, { start, end }: TextChange): boolean {
  return start < at + piece.text.length && end > at;
}

/** Where in the source the part of a piece begins that a change takes away. */
function startIn({ piece, at }: Placed, { start }: TextChange): number {
  return piece.isVerbatim ? piece.start + Math.max(0, start - at) : piece.start;
}

/** What of the source goes with a piece or a part of it. The address of a link goes with its tags. */
function rangesIn(placed: Placed, change: TextChange): Range[] {
  const { piece, at, isAddress } = placed;
  if (isAddress) return [];
  if (piece.gaps !== undefined) return piece.gaps;
  if (!piece.isVerbatim) return [piece];
  const start = piece.start + Math.max(0, change.start - at);
  return [{ start, end: piece.start + Math.min(piece.text.length, change.end - at) }];
}

function removalOf({ start, end }: Range): Splice {
  return { start, end, text: '' };
}

/** Neither a blank nor a line break. */
function firstWords(touched: readonly Placed[]): Placed | undefined {
  return touched.find(({ piece }) => piece.gaps === undefined);
}

/** What the changes make of an address that was told, as a text in the place of its link. */
function addressLeft(
  { pieces }: PlacedText,
  link: Link,
  firstOf: ReadonlyMap<TextChange, Placed | undefined>,
): string {
  const told = link.isAddressTold ? pieces[link.to - 1] : undefined;
  if (told === undefined) return '';
  const { at, piece } = told;
  let left = '';
  let done = at;
  for (const [change, first] of firstOf) {
    if (!isTouched(told, change)) continue;
    left += piece.text.slice(done - at, Math.max(done, change.start) - at);
    if (first === told) left += change.text;
    done = Math.min(change.end, at + piece.text.length);
  }
  return left + piece.text.slice(done - at);
}
