const token = /"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s"[\]{}:,]+/g;

type Open = { isList: boolean; key: string | number; isKeyNext: boolean };
type Place = { start: number; end: number };

/** Where the value at a path begins and ends in a text that is JSON: its first and its last character. */
export function placeOf(text: string, path: readonly (string | number)[]): Place {
  const open: Open[] = [];
  let start = -1;
  for (const { 0: part, index } of text.matchAll(token)) {
    const around = open.at(-1);
    if (part === ']' || part === '}') {
      open.pop();
      if (start !== -1 && open.length === path.length) return { start, end: index };
    } else if (part === ',') {
      if (around) goOn(around);
    } else if (around?.isKeyNext === true) {
      around.key = String(JSON.parse(part));
      around.isKeyNext = false;
    } else if (part !== ':') {
      if (start === -1 && isAt(open, path)) start = index;
      if (part === '[') open.push({ isList: true, key: 0, isKeyNext: false });
      else if (part === '{') open.push({ isList: false, key: '', isKeyNext: true });
      else if (start === index) return { start, end: index + part.length - 1 };
    }
  }
  return { start: 0, end: text.length - 1 };
}

function isAt(open: Open[], path: readonly (string | number)[]): boolean {
  return open.length === path.length && open.every(({ key }, at) => key === path[at]);
}

function goOn(around: Open): void {
  if (around.isList) around.key = Number(around.key) + 1;
  else around.isKeyNext = true;
}

/** `line 1, column 2` for the second character. */
export function lineAndColumn(text: string, at: number): string {
  const lines = text.slice(0, at + 1).split('\n');
  return `line ${lines.length}, column ${lines.at(-1)?.length ?? 0}`;
}
