import { QuoteType, Tokenizer } from 'htmlparser2';
import { decodeEntities } from './read-entity.ts';
import { withoutStrayBrackets, type NamedTag } from './stray-brackets.ts';
import type { Tag } from './tags.ts';

/** A piece of the source, from `start` to before `end`. */
export type Range = { start: number; end: number };
export type OpenTag = Range & {
  kind: 'open';
  tag: Tag;
  href: string | undefined;
  /** Together with what is in it. */
  isHidden: boolean;
};
export type CloseTag = Range & { kind: 'close'; tag: Tag };
export type Token = (Range & { kind: 'text' }) | OpenTag | CloseTag;

/**
 * The text and the tags of an HTML text, without comments, or undefined where it holds no HTML but is to be
 * read as it stands. In time that grows with its length, whatever it holds: htmlparser2's tokenizer keeps
 * no stack.
 */
export function tokensOf(html: string): Token[] | undefined {
  const { source, named } = withoutStrayBrackets(html);
  const found = new FoundTokens(html, named);
  const tokenizer = new Tokenizer({ decodeEntities: false }, found);
  tokenizer.write(source);
  tokenizer.end();
  return found.isMarkup ? found.tokens : undefined;
}

/** What the tokenizer tells of, in the order of the source. */
class FoundTokens {
  readonly tokens: Token[] = [];
  isMarkup = false;
  private readonly html: string;
  private readonly named: readonly NamedTag[];
  /** The first of `named` that may still come. */
  private next = 0;
  private open: OpenTag | undefined;
  private attribute = { name: '', value: '' };
  /** Of the open tag: its attributes with a value, and those without. */
  private values = 0;
  private words = 0;

  constructor(html: string, named: readonly NamedTag[]) {
    this.html = html;
    this.named = named;
  }

  ontext(start: number, end: number): void {
    const last = this.tokens.at(-1);
    if (last?.kind === 'text' && last.end === start) last.end = end;
    else this.tokens.push({ kind: 'text', start, end });
  }

  onopentagname(start: number, end: number): void {
    const tag = this.tagAt(start);
    this.open = tag && {
      kind: 'open',
      tag,
      href: undefined,
      isHidden: tag.isHidden,
      start: start - 1,
      end,
    };
    this.values = 0;
    this.words = 0;
  }

  onattribname(start: number, end: number): void {
    const name = end - start > longestAttribute ? '' : this.html.slice(start, end).toLowerCase();
    this.attribute = { name, value: '' };
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute.name !== '') this.attribute.value = this.html.slice(start, end);
  }

  onattribend(quote: QuoteType): void {
    if (quote === QuoteType.NoValue) this.words += 1;
    else this.values += 1;
    if (this.open !== undefined) addAttribute(this.open, this.attribute);
  }

  onopentagend(end: number): void {
    if (this.open === undefined) return;
    const { tag, start, isHidden } = this.open;
    this.open.end = end + 1;
    // `x <b and c> y`: a comparison, not a tag.
    const isText = tag.name.length === 1 && this.words > 0 && this.values === 0 && !isHidden;
    this.tokens.push(isText ? { kind: 'text', start, end: end + 1 } : this.open);
    this.isMarkup ||= !isText && (this.values > 0 || tag.isTelling);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.tagAt(start);
    if (tag === undefined) return;
    const close = this.html.indexOf('>', end);
    this.isMarkup ||= close !== -1;
    const after = close === -1 ? this.html.length : close + 1;
    this.tokens.push({ kind: 'close', tag, start: start - 2, end: after });
  }

  oncomment(_start: number, end: number): void {
    this.isMarkup ||= this.html[end] === '>';
  }

  ondeclaration(): void {
    this.isMarkup = true;
  }

  onattribentity = nothing;
  oncdata = nothing;
  onend = nothing;
  onprocessinginstruction = nothing;
  ontextentity = nothing;

  private tagAt(start: number): Tag | undefined {
    while ((this.named[this.next]?.start ?? Infinity) < start) this.next += 1;
    const found = this.named[this.next];
    return found?.start === start ? found.tag : undefined;
  }
}

function nothing(): void {
  // Decoded, skipped or of no meaning here.
}

/** `hidden`; no longer name says anything here. */
const longestAttribute = 6;

function addAttribute(open: OpenTag, { name, value }: { name: string; value: string }): void {
  if (name === 'hidden') open.isHidden = true;
  else if (name === 'href') open.href ??= decodeEntities(value).trim();
  else if (name === 'style') open.isHidden ||= isHiddenByStyle(value);
}

function isHiddenByStyle(value: string): boolean {
  const style = decodeEntities(value).toLowerCase().replace(/\s+/g, '');
  return ['display:none', 'visibility:hidden', 'mso-hide:all'].some((rule) => style.includes(rule));
}
