const NAME = '"inputs"';
const LIST = `${NAME}:[`;
const BEFORE_ID = '{"id":"';
const AFTER_ID = '"}';
const MOST_DIGITS = 15;
const [ZERO, NINE, COMMA, END] = [48, 57, 44, 93];

/** The ids of a batch's inputs, and its body with an empty list in their place. */
export type CutIds = { ids: number[]; rest: Record<string, unknown> };

/**
 * Takes the ids out of the body of a batch that names its records by nothing but numbers, which
 * costs a fraction of parsing them. Knows only the form that `JSON.stringify` writes: of any other,
 * and of a body that could mean something else, it makes nothing.
 */
export function cutIds(text: string): CutIds | undefined {
  const name = text.indexOf(NAME);
  if (name === -1 || !isAt(text, name, LIST)) return undefined;
  // Without a backslash what was found is the name of a member, or the body is no JSON.
  if (text.includes('\\')) return undefined;
  const start = name + LIST.length;
  const ids: number[] = [];
  const end = scan(text, start, ids);
  // Of two members with one name the last one would count.
  if (end === -1 || text.includes(NAME, end)) return undefined;
  const rest = parse(text.slice(0, start) + text.slice(end));
  return rest !== undefined && 'inputs' in rest ? { ids, rest } : undefined;
}

/** Reads ids from `at` to the end of their list, and returns where that is; -1 for anything else. */
function scan(text: string, at: number, ids: number[]): number {
  for (;;) {
    if (!isAt(text, at, BEFORE_ID)) return -1;
    at += BEFORE_ID.length;
    const first = at;
    let id = 0;
    let code = text.charCodeAt(at);
    while (code >= ZERO && code <= NINE) {
      id = id * 10 + code - ZERO;
      at += 1;
      code = text.charCodeAt(at);
    }
    const digits = at - first;
    if (digits === 0 || digits > MOST_DIGITS || text.charCodeAt(first) === ZERO) return -1;
    if (!isAt(text, at, AFTER_ID)) return -1;
    ids.push(id);
    at += AFTER_ID.length;
    code = text.charCodeAt(at);
    if (code === END) return at;
    if (code !== COMMA) return -1;
    at += 1;
  }
}

function isAt(text: string, at: number, part: string): boolean {
  for (let offset = 0; offset < part.length; offset += 1) {
    if (text.charCodeAt(at + offset) !== part.charCodeAt(offset)) return false;
  }
  return true;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
