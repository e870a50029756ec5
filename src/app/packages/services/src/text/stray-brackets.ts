import { longestTagName, tagNamed, type Tag } from './tags.ts';

/** A tag, and where its name begins. */
export type NamedTag = { tag: Tag; start: number };

/**
 * The same length, with a blank for every `<` that begins neither a tag of HTML's nor a comment: what
 * stands there, `<jane@x.com>`, `a < b` or `List<String>`, is text. And where the names of tags are.
 */
export function withoutStrayBrackets(html: string): { source: string; named: NamedTag[] } {
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
