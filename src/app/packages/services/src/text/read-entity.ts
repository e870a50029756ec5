import { entityNames, namesWithoutSemicolon } from './entity-names.ts';

export type Entity = { text: string; end: number };

const longestName = 32;
const longestOldName = 6;
const [hash, semicolon, equals] = [35, 59, 61];

/**
 * The character reference that begins with the `&` at `at`, or undefined where none does. Without its `;`
 * one is read as browsers do, but never in what may be the query of an address (`&copy=1`), and not at all
 * in a text that is no HTML.
 */
export function readEntity(html: string, at: number, isMarkup: boolean): Entity | undefined {
  const isNumber = html.charCodeAt(at + 1) === hash;
  const start = isNumber ? at + 2 : at + 1;
  let end = start;
  while (end - start < longestName && isLetterOrDigit(html.charCodeAt(end))) end += 1;
  const next = html.charCodeAt(end);
  const isClosed = next === semicolon;
  if (end === start || (!isClosed && (!isMarkup || next === equals))) return undefined;
  const name = html.slice(start, end);
  const after = isClosed ? end + 1 : end;
  if (isNumber) return fromNumber(name, after);
  const text = entityNames.get(name);
  if (isClosed && text !== undefined) return { text, end: after };
  return isMarkup ? fromOldName(name, start) : undefined;
}

function fromNumber(digits: string, end: number): Entity | undefined {
  const code = /^x[\da-f]+$/i.test(digits)
    ? parseInt(digits.slice(1), 16)
    : /^\d+$/.test(digits)
      ? Number(digits)
      : undefined;
  return code === undefined ? undefined : { text: characterOf(code), end };
}

/** What Windows has from 128 on, where Unicode has control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** As HTML has it, numbers of Windows included; what is no character is U+FFFD. */
function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code - 0x80);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || isHalf || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

/** The longest of the old names that the letters begin with: `&nbspand` is a blank and "and". */
function fromOldName(name: string, start: number): Entity | undefined {
  for (let length = Math.min(name.length, longestOldName); length >= 2; length -= 1) {
    const old = name.slice(0, length);
    if (namesWithoutSemicolon.has(old)) {
      return { text: entityNames.get(old) ?? '', end: start + length };
    }
  }
  return undefined;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** A value of an attribute as it is meant. */
export function decodeEntities(value: string): string {
  if (!value.includes('&')) return value;
  const parts: string[] = [];
  let done = 0;
  for (let at = value.indexOf('&'); at !== -1; at = value.indexOf('&', at + 1)) {
    const found = readEntity(value, at, false);
    if (found === undefined) continue;
    parts.push(value.slice(done, at), found.text);
    done = found.end;
  }
  parts.push(value.slice(done));
  return parts.join('');
}
