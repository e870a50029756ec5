import type { Range } from './html-tokens.ts';
import { readEntity } from './read-entity.ts';

/** Words as they are read, with the place in the source that they come from. */
export type Piece = Range & {
  text: string;
  /** Its place in the text as it reads. */
  at: number;
  /** Whether it stands in the source letter by letter, or for the whole of its range. */
  isVerbatim: boolean;
  /**
   * Of a blank or a line break: what has to go from the source for it to go, where that is not its own range
   * alone. Nothing does away with the bounds of a block.
   */
  gaps: readonly Range[] | undefined;
};

export type LineRules = {
  isMarkup: boolean;
  /** Line breaks of the source mean something: outside HTML, in `pre`, and in HTML without blocks. */
  keepsLines: boolean;
  /** So do blanks. */
  keepsBlanks: boolean;
};

const mostNewlines = 2;
const nbsp = 0xa0;
const noGaps: readonly Range[] = [];

/**
 * Puts lines together as a browser shows them: blanks in one another's wake are one, a block stands on lines
 * of its own, `br` and a block that holds nothing but a blank make empty lines, of which no two follow.
 */
export class TextLines {
  text = '';
  /** What is added while `isMarking`. */
  marked = '';
  isMarking = false;
  private readonly pieces: Piece[] | undefined;
  /** Line breaks that are due before the next word, and what makes each. */
  private newlines = 0;
  private newlineGaps: Range[][] = [];
  /** A blank that is due. */
  private space = '';
  private spaceGaps: Range[] = [];
  private isIndentKept = false;
  /** A no-break space that has a line for itself so far. */
  private occupied: Range | undefined;
  private lastBreak: 'tag' | 'source' | undefined;

  constructor(pieces?: Piece[]) {
    this.pieces = pieces;
  }

  /** Where a block begins or ends. */
  block(): void {
    if (this.occupied !== undefined) this.addNewline(this.occupied);
    else if (this.newlines === 0) this.addNewline(undefined);
    this.endLine(undefined);
  }

  /** A `br`; beside a line break of the source it is the same one. */
  lineBreak(range: Range): void {
    if (this.lastBreak === 'source') this.newlineGaps.at(-1)?.push(range);
    else this.addNewline(range);
    this.endLine('tag');
  }

  /** Where a cell begins or ends. */
  cell(): void {
    if (this.space === '' && this.newlines === 0) this.space = ' ';
  }

  /** Text that stands for a part of the source without being in it. */
  whole(text: string, start: number, end: number): void {
    this.put(text, start, end, false);
  }

  run(html: string, { start, end }: Range, rules: LineRules): void {
    this.isIndentKept = rules.keepsBlanks;
    let at = start;
    while (at < end) {
      const after = endOfWords(html, at, end, rules.isMarkup);
      if (after > at) this.put(html.slice(at, after), at, after, true);
      at = after < end ? this.other(html, after, end, rules) : after;
    }
  }

  /** Anything but words; answers where it ends. */
  private other(html: string, at: number, end: number, rules: LineRules): number {
    const code = html.charCodeAt(at);
    if (code === 38) {
      const entity = readEntity(html, at, rules.isMarkup);
      if (entity === undefined || entity.end > end) {
        this.put('&', at, at + 1, true);
        return at + 1;
      }
      const meant = entity.text.charCodeAt(0);
      if (isWord(meant) || meant === 38) this.put(entity.text, at, entity.end, false);
      else this.blank(meant, at, entity.end, rules);
      return entity.end;
    }
    const isPair = code === 13 && at + 1 < end && html.charCodeAt(at + 1) === 10;
    this.blank(code, at, isPair ? at + 2 : at + 1, rules);
    return isPair ? at + 2 : at + 1;
  }

  /** A blank, a line break, or a control character, which is left out. */
  private blank(code: number, start: number, end: number, rules: LineRules): void {
    if (isLineEnd(code) && rules.keepsLines) {
      this.sourceBreak({ start, end });
      return;
    }
    if (code !== 32 && code !== 9 && code !== nbsp && !isLineEnd(code)) return;
    if (rules.keepsBlanks) this.space += code === 9 ? '\t' : ' ';
    else {
      if (this.space === '') this.space = ' ';
      if (code === nbsp && (this.newlines > 0 || this.text === ''))
        this.occupied ??= { start, end };
    }
    if (this.pieces !== undefined) this.spaceGaps.push({ start, end });
  }

  private sourceBreak(range: Range): void {
    if (this.lastBreak === 'tag') {
      this.newlineGaps.at(-1)?.push(range);
      this.endLine(undefined);
    } else {
      this.addNewline(range);
      this.endLine('source');
    }
  }

  private addNewline(gap: Range | undefined): void {
    this.newlines += 1;
    if (this.pieces !== undefined) this.newlineGaps.push(gap === undefined ? [] : [gap]);
  }

  private endLine(lastBreak: 'tag' | 'source' | undefined): void {
    this.lastBreak = lastBreak;
    this.occupied = undefined;
    this.space = '';
    if (this.spaceGaps.length > 0) this.spaceGaps = [];
  }

  private put(text: string, start: number, end: number, isVerbatim: boolean): void {
    const isFirst = this.text === '';
    if (!isFirst && this.newlines > 0) this.putNewlines(start);
    if (this.space !== '' && !isFirst && (this.newlines === 0 || this.isIndentKept)) {
      this.addGap(this.space, start, this.spaceGaps.length > 0 ? this.spaceGaps : noGaps);
    }
    this.newlines = 0;
    if (this.newlineGaps.length > 0) this.newlineGaps = [];
    this.endLine(undefined);
    this.add(text, start, end, isVerbatim);
  }

  private putNewlines(at: number): void {
    this.addGap('\n', at, this.newlineGaps[0] ?? noGaps);
    if (this.newlines > 1) this.addGap('\n', at, this.newlineGaps.slice(mostNewlines - 1).flat());
  }

  /** A blank or a line break before `at`. */
  private addGap(text: string, at: number, gaps: readonly Range[]): void {
    const start = gaps[0]?.start ?? at;
    const end = gaps.at(-1)?.end ?? at;
    this.add(text, start, end, false, gaps.length === 1 ? undefined : gaps);
  }

  private add(
    text: string,
    start: number,
    end: number,
    isVerbatim: boolean,
    gaps?: readonly Range[],
  ): void {
    this.pieces?.push({ text, at: this.text.length, start, end, isVerbatim, gaps });
    this.text += text;
    if (this.isMarking) this.marked += text;
  }
}

/** Whether it is a blank or a line break. */
export function isGap({ text }: Piece): boolean {
  const code = text.charCodeAt(0);
  return code === 32 || code === 9 || code === 10;
}

/** Words with single blanks between them. */
function endOfWords(html: string, start: number, end: number, isMarkup: boolean): number {
  let at = start;
  while (at < end) {
    const code = html.charCodeAt(at);
    const isWithin =
      isWord(code) ||
      (code === 38 && readEntity(html, at, isMarkup) === undefined) ||
      (code === 32 && at > start && at + 1 < end && isWord(html.charCodeAt(at + 1)));
    if (!isWithin) return at;
    at += 1;
  }
  return at;
}

/** Letters, digits and signs: neither a blank nor `&` nor a control character. */
function isWord(code: number): boolean {
  if (code < 127) return code > 32 && code !== 38;
  return code > nbsp && code !== 0x2028 && code !== 0x2029;
}

function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}
