import type { CloseTag, OpenTag, Range } from './html-tokens.ts';
import type { PlacedText } from './placed-pieces.ts';
import { removalOf, type Splice } from './splice.ts';

/** Empty, they would still be seen, or stay in the way of what comes next. */
const removable = new Set(
  'a b big blockquote code div em font h1 h2 h3 h4 h5 h6 i li ol p s small span strong u ul'.split(
    ' ',
  ),
);

/** The elements that held nothing but what the splices take out, tags and all. Splices are in order. */
export function emptiedElements(
  { html, tokens }: PlacedText,
  splices: readonly Splice[],
): Splice[] {
  const elements = new OpenElements();
  let next = 0;
  for (const token of tokens) {
    while ((splices[next]?.end ?? Infinity) < token.start) next += 1;
    let after = next;
    let isAdded = false;
    for (let at = splices[next]; at !== undefined && at.start <= token.end; at = splices[after]) {
      isAdded ||= at.text !== '';
      after += 1;
    }
    if (isAdded) elements.fill();
    if (token.kind === 'open' && !token.tag.isVoid) elements.open(token);
    else if (token.kind === 'close') elements.close(token);
    else if (isAnythingLeft(html, token, splices.slice(next, after))) elements.fill();
    else if (after > next) elements.change();
  }
  return elements.emptied;
}

type Open = { token: OpenTag; isEmpty: boolean; isChanged: boolean };

class OpenElements {
  readonly emptied: Splice[] = [];
  private readonly stack: Open[] = [];

  open(token: OpenTag): void {
    this.stack.push({ token, isEmpty: true, isChanged: false });
  }

  /** Something is left in the innermost element. */
  fill(): void {
    const inner = this.stack.at(-1);
    if (inner !== undefined) inner.isEmpty = false;
  }

  /** Something was taken out of it. */
  change(): void {
    const inner = this.stack.at(-1);
    if (inner !== undefined) inner.isChanged = true;
  }

  close({ tag, end }: CloseTag): void {
    const closed = this.stack.pop();
    if (closed === undefined) return;
    const { token, isEmpty, isChanged } = closed;
    if (isChanged) this.change();
    if (isEmpty && isChanged && token.tag === tag && removable.has(tag.name)) {
      this.remove({ start: token.start, end });
    } else this.fill();
  }

  /** With the elements in it, of which each was removed before. */
  private remove(element: Range): void {
    while ((this.emptied.at(-1)?.start ?? -1) >= element.start) this.emptied.pop();
    this.emptied.push(removalOf(element));
  }
}

/** Whether anything but blanks is left of a part of the source. */
function isAnythingLeft(html: string, { start, end }: Range, gone: readonly Range[]): boolean {
  let at = start;
  for (const range of gone) {
    if (html.slice(at, Math.max(at, Math.min(end, range.start))).trim() !== '') return true;
    at = Math.max(at, range.end);
  }
  return html.slice(at, end).trim() !== '';
}
