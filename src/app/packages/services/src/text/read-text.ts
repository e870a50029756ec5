import { count, ElementScope, type Counts } from './element-scope.ts';
import { tokensOf, type CloseTag, type OpenTag, type Range, type Token } from './html-tokens.ts';
import type { Tag } from './tags.ts';
import { TextLines, type LineRules, type Piece } from './text-lines.ts';

/** HubSpot keeps no longer texts. */
export const mostCharacters = 65_536;

/** A link and its pieces; the last of them tells the address where the words are another. */
export type Link = { open: Range; close: Range; from: number; to: number; isAddressTold: boolean };

export type TextReading = {
  /** What was read: bounded, and well-formed. */
  html: string;
  text: string;
  /** Undefined for a text that is no HTML. */
  tokens: Token[] | undefined;
  /** Line breaks of the source are read as such: in what is no HTML, and in HTML without blocks. */
  keepsLines: boolean;
  links: Link[];
};

/**
 * What a person reads in a text that HubSpot stores: of HTML its words and lines, with the address behind
 * each link whose words are another, and without what is hidden; of anything else the text as it stands,
 * names of characters (`&eacute;`) aside. For reading and searching, never for markup. What is longer than
 * HubSpot keeps is cut and ends in an ellipsis.
 */
export function plainText(stored: string): string {
  return withEllipsis(stored, readText(stored).text);
}

export function withEllipsis(stored: string, text: string): string {
  return stored.length > mostCharacters ? `${text}…` : text;
}

/** The same without the ellipsis; `pieces` takes where each part of the text comes from. */
export function readText(stored: string, pieces?: Piece[]): TextReading {
  const html = stored.slice(0, mostCharacters).replace(/\p{Cs}/gu, '\ufffd');
  const tokens = tokensOf(html);
  const lines = new TextLines(pieces);
  if (tokens === undefined) {
    const rules = { isMarkup: false, keepsLines: true, keepsBlanks: true };
    lines.run(html, { start: 0, end: html.length }, rules);
    return { html, text: lines.text, tokens, keepsLines: true, links: [] };
  }
  const opened = tokens.filter((token) => token.kind === 'open');
  const keepsLines = !opened.some(({ tag }) => tag.isBlock);
  const reader = new MarkupReader(html, lines, pieces);
  reader.read(tokens, opened, keepsLines);
  return { html, text: lines.text, tokens, keepsLines, links: reader.links };
}

const preRules: LineRules = { isMarkup: true, keepsLines: true, keepsBlanks: true };

class MarkupReader {
  readonly links: Link[] = [];
  private readonly html: string;
  private readonly lines: TextLines;
  private readonly pieces: Piece[] | undefined;
  private readonly open: Counts = new Map();
  private hidden: ElementScope | undefined;
  /** What is open matters to what is hidden within it only. */
  private isCounting = false;
  private preformatted = 0;
  private link: { open: OpenTag; from: number } | undefined;

  constructor(html: string, lines: TextLines, pieces: Piece[] | undefined) {
    this.html = html;
    this.lines = lines;
    this.pieces = pieces;
  }

  read(tokens: readonly Token[], opened: readonly OpenTag[], keepsLines: boolean): void {
    const rules = { isMarkup: true, keepsLines, keepsBlanks: false };
    this.isCounting = opened.some(({ isHidden }) => isHidden);
    for (const token of tokens) {
      if (token.kind === 'text') this.readWords(token, rules);
      else if (token.kind === 'open') this.readOpenTag(token);
      else this.readCloseTag(token);
    }
    this.endLink({ start: this.html.length, end: this.html.length });
  }

  private readWords(range: Range, rules: LineRules): void {
    if (this.hidden !== undefined) return;
    this.lines.run(this.html, range, this.preformatted > 0 ? preRules : rules);
  }

  private readOpenTag(open: OpenTag): void {
    const { tag } = open;
    if (this.hidden !== undefined) {
      if (!this.hidden.endsBefore(tag)) return;
      this.hidden = undefined;
    }
    if (open.isHidden && !tag.isVoid) {
      this.separate(tag);
      this.hidden = new ElementScope(tag, this.open);
      return;
    }
    if (tag.name === 'br') this.lines.lineBreak(open);
    else if (tag.isBlock || tag.isCell) this.separate(tag);
    if (tag.isPreformatted) this.preformatted += 1;
    if (tag.name === 'a') this.startLink(open);
    if (this.isCounting) count(this.open, tag, 1);
  }

  private readCloseTag({ tag, start, end }: CloseTag): void {
    if (this.hidden !== undefined) {
      const ending = this.hidden.endsWith(tag);
      if (ending === undefined) return;
      this.hidden = undefined;
      if (ending === 'own') {
        this.separate(tag);
        return;
      }
    }
    if (tag.isPreformatted && this.preformatted > 0) this.preformatted -= 1;
    if (this.isCounting) count(this.open, tag, -1);
    if (tag.name === 'a') this.endLink({ start, end });
    else if (tag.isBlock || tag.isCell) this.separate(tag);
  }

  private separate({ isBlock, isInline }: Tag): void {
    if (isBlock) this.lines.block();
    else if (!isInline) this.lines.cell();
  }

  private startLink(open: OpenTag): void {
    this.endLink({ start: open.start, end: open.start });
    this.link = { open, from: this.pieces?.length ?? 0 };
    this.lines.marked = '';
    this.lines.isMarking = true;
  }

  private endLink(close: Range): void {
    if (this.link === undefined) return;
    const { open, from } = this.link;
    this.link = undefined;
    this.lines.isMarking = false;
    const address = addressOf(open.href);
    if (address === undefined) return;
    const shown = this.lines.marked.trim();
    const isAddressTold = !isSameAddress(shown, address);
    if (isAddressTold) {
      this.lines.cell();
      this.lines.whole(shown === '' ? address : `(${address})`, close.start, close.end);
      if (shown === '') this.lines.cell();
    }
    if (this.pieces !== undefined) {
      this.links.push({ open, close, from, to: this.pieces.length, isAddressTold });
    }
  }
}

/** As it is to be read: web addresses in full, those of mail and telephones without their scheme. */
function addressOf(href: string | undefined): string | undefined {
  const address = href?.replace(/[\p{Cc}\s]+/gu, '') ?? '';
  if (/^https?:\/\/./i.test(address)) return address;
  return /^(?:mailto|tel):([^?]+)/i.exec(address)?.[1];
}

function isSameAddress(shown: string, address: string): boolean {
  return withoutScheme(shown) === withoutScheme(address);
}

function withoutScheme(address: string): string {
  return address
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}
