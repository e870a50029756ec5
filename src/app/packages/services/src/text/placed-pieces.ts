import type { Token } from './html-tokens.ts';
import type { Link } from './read-text.ts';
import type { Piece } from './text-lines.ts';

export type PlacedText = {
  html: string;
  tokens: readonly Token[];
  pieces: readonly Piece[];
  links: readonly Link[];
  /** Indices of the pieces that tell the address of a link behind its words. */
  addresses: ReadonlySet<number>;
};

/** From and to before which index a part of the text touches pieces; of no part, the one that it stands in. */
export function piecesIn(
  pieces: readonly Piece[],
  { start, end }: { start: number; end: number },
): { from: number; to: number } {
  const from = firstIndex(pieces, ({ text, at }) => at + text.length > start);
  return {
    from,
    to: Math.max(
      from,
      firstIndex(pieces, ({ at }) => at >= end),
    ),
  };
}

/** The links that pieces from one index to before another belong to. */
export function linksIn(links: readonly Link[], from: number, to: number): readonly Link[] {
  return links.slice(
    firstIndex(links, (link) => link.to > from),
    firstIndex(links, (link) => link.from >= to),
  );
}

/** Where in the source new words belong that nothing makes way for. */
export function placeFor({ html, tokens, pieces }: PlacedText, position: number): number {
  const before = pieces[firstIndex(pieces, ({ text, at }) => at + text.length >= position)];
  if (before !== undefined && before.at < position && before.text !== '\n') {
    const { at, text, start, end, isVerbatim } = before;
    const isInside = isVerbatim && position < at + text.length;
    return isInside ? start + position - at : afterClosingTags(tokens, end);
  }
  const after = pieces[firstIndex(pieces, ({ at }) => at >= position)];
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

/** The index of the first of a sorted list for which it holds, and so for all that follow; its length where for none. */
export function firstIndex<Entry>(
  list: readonly Entry[],
  holds: (entry: Entry) => boolean,
): number {
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
