import type { OpenTag, Range } from './html-tokens.ts';
import type { PlacedText } from './placed-pieces.ts';
import type { Splice } from './splice.ts';

type Open = { token: OpenTag; isEmpty: boolean; isChanged: boolean };

/** Empty, they would still be seen, or stay in the way of what comes next. */
const removable = new Set(
  'a b big blockquote code div em font h1 h2 h3 h4 h5 h6 i li ol p s small span strong u ul'.split(
    ' ',
  ),
);

/** The elements that held nothing but what the splices take out, tags and all. */
export function emptiedElements(
  { html, tokens }: PlacedText,
  splices: readonly Splice[],
): Splice[] {
  const sorted = [...splices].sort((a, b) => a.start - b.start);
  const open: Open[] = [];
  const emptied: Splice[] = [];
  const fill = (): void => {
    const last = open.at(-1);
    if (last !== undefined) last.isEmpty = false;
  };
  let next = 0;
  for (const token of tokens) {
    while ((sorted[next]?.end ?? Infinity) < token.start) next += 1;
    const inToken = [];
    for (let index = next; (sorted[index]?.start ?? Infinity) <= token.end; index += 1) {
      inToken.push(...sorted.slice(index, index + 1));
    }
    if (inToken.some(({ text }) => text !== '')) fill();
    if (token.kind === 'open' && !token.tag.isVoid) {
      open.push({ token, isEmpty: true, isChanged: false });
    } else if (token.kind === 'close') {
      const last = open.pop();
      if (last === undefined) continue;
      const around = open.at(-1);
      const isGone =
        last.isEmpty &&
        last.isChanged &&
        last.token.tag === token.tag &&
        removable.has(token.tag.name);
      if (isGone) emptied.push({ start: last.token.start, end: token.end, text: '' });
      else if (around !== undefined) around.isEmpty = false;
      if (around !== undefined) around.isChanged ||= last.isChanged;
    } else {
      const left = withoutRanges(html, token, inToken);
      const last = open.at(-1);
      if (left.trim() !== '') fill();
      else if (last !== undefined && inToken.length > 0) last.isChanged = true;
    }
  }
  return emptied;
}

function withoutRanges(html: string, { start, end }: Range, gone: readonly Range[]): string {
  let left = '';
  let at = start;
  for (const range of gone) {
    left += html.slice(at, Math.max(at, Math.min(end, range.start)));
    at = Math.max(at, range.end);
  }
  return left + html.slice(at, end);
}
