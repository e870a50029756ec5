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

/** Where in the source new words belong that nothing makes way for. */
export function placeFor({ html, tokens, pieces }: PlacedText, position: number): number {
  const before = pieces.find(
    ({ at, piece }) => at < position && position <= at + piece.text.length,
  );
  if (before !== undefined && before.piece.text !== '\n') {
    const { piece, at } = before;
    const isInside = piece.isVerbatim && position < at + piece.text.length;
    return isInside ? piece.start + position - at : afterClosingTags(tokens, piece.end);
  }
  const after = pieces.find(({ at }) => at === position)?.piece;
  if (after === undefined) return html.length;
  return after.text === '\n'
    ? (after.gaps?.[0]?.start ?? after.start)
    : beforeOpeningTags(tokens, after.start);
}

/** Behind what is bold or a link, not in it. */
function afterClosingTags(tokens: readonly Token[], from: number): number {
  let place = from;
  for (const token of tokens) {
    const isBehind = token.kind === 'close' && token.tag.isInline && token.start === place;
    if (isBehind) place = token.end;
  }
  return place;
}

function beforeOpeningTags(tokens: readonly Token[], from: number): number {
  return tokens.reduceRight(
    (place, token) =>
      token.kind === 'open' && token.tag.isInline && token.end === place ? token.start : place,
    from,
  );
}
