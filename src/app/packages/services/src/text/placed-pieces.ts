import type { Token } from './html-tokens.ts';
import type { Link } from './read-text.ts';
import type { Piece } from './text-lines.ts';

/** A piece with its place in the text as it reads, and the link it belongs to. */
export type Placed = { piece: Piece; at: number; link: Link | undefined; isAddress: boolean };

export type PlacedText = {
  html: string;
  tokens: readonly Token[];
  pieces: readonly Placed[];
  links: readonly Link[];
};

export function placed(pieces: readonly Piece[], links: readonly Link[]): Placed[] {
  let at = 0;
  let next = 0;
  return pieces.map((piece, index) => {
    while (next < links.length && (links[next]?.to ?? 0) <= index) next += 1;
    const link = links[next];
    const isWithin = link !== undefined && index >= link.from;
    const here: Placed = {
      piece,
      at,
      link: isWithin ? link : undefined,
      isAddress: isWithin && link.isAddressTold && index === link.to - 1,
    };
    at += piece.text.length;
    return here;
  });
}

/** Those that a part of the text touches; of no part at all, the one that it stands in. */
export function piecesBetween(
  pieces: readonly Placed[],
  { start, end }: { start: number; end: number },
): Placed[] {
  const from = firstIndex(pieces, ({ piece, at }) => at + piece.text.length > start);
  const to = firstIndex(pieces, ({ at }) => at >= end);
  return pieces.slice(from, to);
}

/** Where in the source new words belong that nothing makes way for. */
export function placeFor({ html, tokens, pieces }: PlacedText, position: number): number {
  const next = firstIndex(pieces, ({ piece, at }) => at + piece.text.length >= position);
  const before = pieces[next];
  if (before !== undefined && before.at < position && before.piece.text !== '\n') {
    const { piece, at } = before;
    const isInside = piece.isVerbatim && position < at + piece.text.length;
    return isInside ? piece.start + position - at : afterClosingTags(tokens, piece.end);
  }
  const after = pieces[firstIndex(pieces, ({ at }) => at >= position)]?.piece;
  if (after === undefined) return html.length;
  return after.text === '\n'
    ? (after.gaps?.[0]?.start ?? after.start)
    : beforeOpeningTags(tokens, after.start);
}

/** Behind what is bold or a link, not in it. */
function afterClosingTags(tokens: readonly Token[], from: number): number {
  let place = from;
  let index = firstIndex(tokens, ({ start }) => start >= from);
  for (let token = tokens[index]; token?.start === place; token = tokens[index]) {
    if (token.kind !== 'close' || !token.tag.isInline) break;
    place = token.end;
    index += 1;
  }
  return place;
}

function beforeOpeningTags(tokens: readonly Token[], from: number): number {
  let place = from;
  let index = firstIndex(tokens, ({ end }) => end >= from);
  for (let token = tokens[index]; token?.end === place; token = tokens[index]) {
    if (token.kind !== 'open' || !token.tag.isInline) break;
    place = token.start;
    index -= 1;
  }
  return place;
}

/** The first of a sorted list for which it holds, and so for all that follow; its length where for none. */
function firstIndex<Entry>(list: readonly Entry[], holds: (entry: Entry) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && holds(entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}
