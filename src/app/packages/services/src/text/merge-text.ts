import { emptiedElements } from './emptied-elements.ts';
import { htmlOf } from './html-of.ts';
import type { Range } from './html-tokens.ts';
import { firstIndex, linksIn, piecesIn, placeFor, type PlacedText } from './placed-pieces.ts';
import { mostCharacters, plainText, readText, withEllipsis, type Link } from './read-text.ts';
import { inOrder, removalOf, spliced, type Splice } from './splice.ts';
import { asShown, textChanges, type TextChange } from './text-changes.ts';
import { isGap, type Piece } from './text-lines.ts';

/**
 * What to store once somebody has edited the text as it reads: the markup, the links and the formatting of
 * whatever they left alone stay as they are; the words they changed take on the formatting of those in whose
 * place they stand. A link whose address they changed becomes text. The result reads as what they typed:
 * where markup cannot be made to, the words win. What reads so already stays.
 */
export function mergeText(stored: string, typed: string): string {
  const pieces: Piece[] = [];
  const { html, tokens, text, links } = readText(stored, pieces);
  const asTyped = htmlOf(typed);
  const read = plainText(asTyped);
  if (withEllipsis(stored, text) === read) return stored;
  if (tokens === undefined || stored.length > mostCharacters) return asTyped;
  const wanted = asShown(read);
  const addresses = new Set(
    links.flatMap(({ isAddressTold, to }) => (isAddressTold ? to - 1 : [])),
  );
  const source = { html, tokens, pieces, links, addresses };
  const edits = textChanges(text, wanted).map((change) => editOf(source, change));
  if (edits.length === 0) return html;
  for (const lost of waysToLoseLinks(source, edits)) {
    const splices = inOrder([
      ...edits.flatMap((edit) => splicesOf(source, edit)),
      ...[...lost].flatMap((link) => splicesOfLink(source, link, edits)),
    ]);
    const gone = emptiedElements(source, splices);
    for (const emptied of gone.length > 0 ? [gone, []] : [gone]) {
      const merged = spliced(html, [...splices, ...emptied]);
      if (asShown(plainText(merged)) === wanted) return merged;
    }
  }
  return asTyped;
}

/** A change with the pieces that it touches, from one index to before another. */
type Edit = TextChange & {
  from: number;
  to: number;
  /** The first of them that is neither a blank nor a line break: the new words take its place. */
  first: number | undefined;
};

function editOf({ pieces }: PlacedText, change: TextChange): Edit {
  const { from, to } = piecesIn(pieces, change);
  let first = from;
  for (let piece = pieces[from]; first < to && piece && isGap(piece); piece = pieces[first])
    first += 1;
  return { ...change, from, to, first: first < to ? first : undefined };
}

/** Which links become text: those that have to, and, where that will not do, all that were touched. */
function waysToLoseLinks({ links }: PlacedText, edits: readonly Edit[]): ReadonlySet<Link>[] {
  const touched = new Set<Link>();
  const lost = new Set<Link>();
  for (const { from, to } of edits) {
    for (const link of linksIn(links, from, to)) {
      touched.add(link);
      if (!link.isAddressTold || link.to <= to) lost.add(link);
    }
  }
  return lost.size === touched.size ? [lost] : [lost, touched];
}

/** What a change makes of the source, tags of links aside. */
function splicesOf(source: PlacedText, edit: Edit): Splice[] {
  const { pieces, addresses } = source;
  const splices: Splice[] = [];
  if (edit.text !== '' && !addresses.has(edit.first ?? -1)) {
    const first = edit.first === undefined ? undefined : pieces[edit.first];
    const start = first === undefined ? placeFor(source, edit.start) : partOf(first, edit).start;
    splices.push({ start, end: start, text: htmlOf(edit.text) });
  }
  for (let index = edit.from; index < edit.to; index += 1) {
    const piece = pieces[index];
    // The address of a link goes with its tags.
    if (piece === undefined || addresses.has(index)) continue;
    for (const range of piece.gaps ?? [partOf(piece, edit)]) remove(splices, range);
  }
  return splices;
}

/** Together with what is removed right before it. */
function remove(splices: Splice[], range: Range): void {
  const last = splices.at(-1);
  if (last?.text === '' && last.end === range.start) last.end = range.end;
  else splices.push(removalOf(range));
}

/** What of the source a change takes away of a piece. */
function partOf({ at, text, start, end, isVerbatim }: Piece, change: TextChange): Range {
  if (!isVerbatim) return { start, end };
  return {
    start: start + Math.max(0, change.start - at),
    end: start + Math.min(text.length, change.end - at),
  };
}

/** What makes of a link text: its address too, as far as it was told, with what was changed in it. */
function splicesOfLink({ pieces }: PlacedText, link: Link, edits: readonly Edit[]): Splice[] {
  const text = link.isAddressTold ? addressLeft(pieces, link.to - 1, edits) : '';
  return [removalOf(link.open), { ...link.close, text: htmlOf(text) }];
}

/** What the changes make of an address that was told, and of the blank before it that the source does not have. */
function addressLeft(pieces: readonly Piece[], index: number, edits: readonly Edit[]): string {
  const [blank, address] = [pieces[index - 1], pieces[index]];
  if (address === undefined) return '';
  const isBlankTold = blank?.text === ' ' && blank.gaps?.length === 0;
  const text = isBlankTold ? ` ${address.text}` : address.text;
  const end = address.at + address.text.length;
  const start = end - text.length;
  let left = '';
  let done = 0;
  const first = firstIndex(edits, (edit) => edit.end > start);
  const after = firstIndex(edits, (edit) => edit.start >= end);
  for (const edit of edits.slice(first, after)) {
    left += text.slice(done, Math.max(done, edit.start - start));
    if (edit.first === index) left += edit.text;
    done = Math.min(edit.end - start, text.length);
  }
  return left + text.slice(done);
}
