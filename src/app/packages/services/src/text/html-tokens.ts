import { QuoteType, Tokenizer } from 'htmlparser2';
import { decodeEntities } from './read-entity.ts';
import { longestTagName, tagNamed, type Tag } from './tags.ts';

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
  const tokens: Token[] = [];
  const seen = { isMarkup: false };
  let open: OpenTag | undefined;
  let attribute = { name: '', value: '' };
  let values = 0;
  let words = 0;

  const endTag = (end: number): void => {
    if (open === undefined) return;
    open.end = end;
    const { tag, start, isHidden } = open;
    // `x <b and c> y`: a comparison, not a tag.
    const isText = tag.name.length === 1 && words > 0 && values === 0 && !isHidden;
    tokens.push(isText ? { kind: 'text', start, end } : open);
    seen.isMarkup ||= !isText && (values > 0 || tag.isTelling);
  };
  let next = 0;
  const tagAt = (start: number): Tag | undefined => {
    while ((named[next]?.start ?? Infinity) < start) next += 1;
    return named[next]?.start === start ? named[next]?.tag : undefined;
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, end) => {
        const last = tokens.at(-1);
        if (last?.kind === 'text' && last.end === start) last.end = end;
        else tokens.push({ kind: 'text', start, end });
      },
      onopentagname: (start, end) => {
        const tag = tagAt(start);
        open = tag && {
          kind: 'open',
          tag,
          href: undefined,
          isHidden: tag.isHidden,
          start: start - 1,
          end,
        };
        values = 0;
        words = 0;
      },
      onattribname: (start, end) => {
        attribute = {
          name: end - start > 6 ? '' : html.slice(start, end).toLowerCase(),
          value: '',
        };
      },
      onattribdata: (start, end) => {
        if (attribute.name !== '') attribute.value = html.slice(start, end);
      },
      onattribend: (quote) => {
        if (quote === QuoteType.NoValue) words += 1;
        else values += 1;
        if (open !== undefined) addAttribute(open, attribute);
      },
      onopentagend: (end) => {
        endTag(end + 1);
      },
      onselfclosingtag: (end) => {
        endTag(end + 1);
      },
      onclosetag: (start, end) => {
        const tag = tagAt(start);
        if (tag === undefined) return;
        const close = html.indexOf('>', end);
        seen.isMarkup ||= close !== -1;
        const after = close === -1 ? html.length : close + 1;
        tokens.push({ kind: 'close', tag, start: start - 2, end: after });
      },
      oncomment: (_start, end) => {
        seen.isMarkup ||= html[end] === '>';
      },
      ondeclaration: () => {
        seen.isMarkup = true;
      },
      onattribentity: nothing,
      oncdata: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return seen.isMarkup ? tokens : undefined;
}

function addAttribute(open: OpenTag, { name, value }: { name: string; value: string }): void {
  if (name === 'hidden') open.isHidden = true;
  else if (name === 'href') open.href ??= decodeEntities(value).trim();
  else if (name === 'style') open.isHidden ||= isHiddenByStyle(value);
}

function isHiddenByStyle(value: string): boolean {
  const style = decodeEntities(value).toLowerCase().replace(/\s+/g, '');
  return ['display:none', 'visibility:hidden', 'mso-hide:all'].some((rule) => style.includes(rule));
}

type NamedTag = { tag: Tag; start: number };

/**
 * The same length, with a blank for every `<` that begins neither a tag of HTML's nor a comment: what
 * stands there, `<jane@x.com>`, `a < b` or `List<String>`, is text. And where the names of tags are.
 */
function withoutStrayBrackets(html: string): { source: string; named: NamedTag[] } {
  const parts: string[] = [];
  const named: NamedTag[] = [];
  let done = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1);
    const isDeclaration = next === 33 || next === 63;
    if (!isDeclaration && next !== 47 && !isNameLetter(next)) continue;
    const found = isDeclaration ? undefined : namedTag(html, next === 47 ? at + 2 : at + 1);
    if (found !== undefined) named.push(found);
    else if (!isDeclaration || !beginsDeclaration(html, at)) {
      parts.push(html.slice(done, at), ' ');
      done = at + 1;
    }
  }
  parts.push(html.slice(done));
  return { source: parts.join(''), named };
}

function namedTag(html: string, start: number): NamedTag | undefined {
  let end = start;
  while (end - start < longestTagName && isNameLetter(html.charCodeAt(end))) end += 1;
  if (!isTagEnd(html.charCodeAt(end))) return undefined;
  const tag = tagNamed(html.slice(start, end));
  return tag && { tag, start };
}

const declarationStart = /<(?:!--|!\[|!doctype\s|\?[a-z])/iy;

/** Comments, `<!doctype html>`, Office's `<![if …]>`, `<?xml …?>` and `<?import …?>`. */
function beginsDeclaration(html: string, at: number): boolean {
  declarationStart.lastIndex = at;
  return declarationStart.test(html);
}

function isNameLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 58) || (code >= 65 && code <= 90);
}

/** A blank, `/` or `>`. */
function isTagEnd(code: number): boolean {
  return code === 62 || code === 47 || code === 32 || (code >= 9 && code <= 13 && code !== 11);
}
