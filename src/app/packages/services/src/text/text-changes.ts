import { diffArrays, type ArrayChange } from 'diff';

/** A part of the old text, from `start` to before `end`, and what takes its place. */
export type TextChange = { start: number; end: number; text: string };

/**
 * Beyond that many edits in a row, lines or words are taken for others altogether: the time to look for what
 * they share grows with the square of them.
 */
const mostEdits = { ofLines: 200, ofWords: 200, ofAllWords: 1_000 };

/**
 * What turns one text into the other, line by line and, within a line that was changed, word by word: what
 * is left alone by whoever edited it is in no change. Blanks that HTML does not show, of which `after` has
 * none, are left alone.
 */
export function textChanges(before: string, after: string): TextChange[] {
  const lines = before.split('\n');
  const starts = placesOf(lines, 1);
  const startOf = (index: number): number => starts[index] ?? before.length;
  const changes: TextChange[] = [];
  let editsLeft = mostEdits.ofAllWords;
  const differing = differencesOf(
    asShown(before).split('\n'),
    after.split('\n'),
    mostEdits.ofLines,
  );
  for (const { from, to, added } of differing) {
    const both = Math.min(to - from, added.length);
    for (let index = 0; index < both; index += 1) {
      const most = Math.min(editsLeft, mostEdits.ofWords);
      const words = wordsShown(lines[from + index] ?? '');
      const found = differencesOf(words.shown, wordsOf(added[index] ?? ''), most);
      editsLeft -= Math.min(most, editsIn(found));
      changes.push(...changesOfWords(startOf(from + index) + words.indent, words.raw, found));
    }
    const [gone, fresh] = [from + both, added.slice(both)];
    if (gone < to) changes.push(linesGone(startOf(gone), startOf(to) - 1, before.length));
    if (fresh.length > 0) changes.push(newLines(startOf(to), fresh.join('\n')));
  }
  return changes;
}

/** Lines without the blanks that HTML does not show: those at their ends, and all but one of several. */
export function asShown(lines: string): string {
  const isShown = !/^ | $|\t| {2}/m.test(lines);
  if (isShown) return lines;
  const single = lines.replace(/[ \t]{2,}|\t/g, ' ');
  return single.replaceAll('\n ', '\n').replaceAll(' \n', '\n').replace(/^ | $/g, '');
}

/** With the line break behind them, or else with the one before. */
function linesGone(start: number, end: number, length: number): TextChange {
  return end < length
    ? { start, end: end + 1, text: '' }
    : { start: Math.max(0, start - 1), end, text: '' };
}

function newLines(start: number, text: string): TextChange {
  return start === 0
    ? { start, end: start, text: `${text}\n` }
    : { start: start - 1, end: start - 1, text: `\n${text}` };
}

function changesOfWords(
  at: number,
  words: readonly string[],
  differences: readonly Difference[],
): TextChange[] {
  const places = placesOf(words, 0);
  return differences.map(({ from, to, added }) => ({
    start: at + (places[from] ?? 0),
    end: at + (places[to] ?? 0),
    text: added.join(''),
  }));
}

/** The words of a line as they stand and as HTML shows them, and how far the first is from where it begins. */
function wordsShown(line: string): { indent: number; raw: string[]; shown: string[] } {
  const raw = wordsOf(line);
  const indent = isBlank(raw[0]) ? (raw.shift()?.length ?? 0) : 0;
  if (isBlank(raw.at(-1))) raw.pop();
  return { indent, raw, shown: raw.map((word) => (isBlank(word) ? ' ' : word)) };
}

/** Words, blanks and signs, which together are the line. */
function wordsOf(line: string): string[] {
  return line.match(/[\p{L}\p{N}\p{M}_]+|[ \t]+|[^\p{L}\p{N}\p{M}_ \t]/gu) ?? [];
}

function isBlank(word: string | undefined): boolean {
  return word?.startsWith(' ') === true || word?.startsWith('\t') === true;
}

/** Where each part begins in what they make when put together, and where one more would. */
function placesOf(parts: readonly string[], between: number): number[] {
  const places = [0];
  let at = 0;
  for (const part of parts) {
    at += part.length + between;
    places.push(at);
  }
  return places;
}

/** Of a list, the entries from `from` to before `to`, and what takes their place. */
type Difference = { from: number; to: number; added: readonly string[] };

function editsIn(differences: readonly Difference[]): number {
  return differences.reduce((sum, { from, to, added }) => sum + to - from + added.length, 0);
}

/** In order. Where there are too many, one for all between what both lists begin and end with. */
function differencesOf(
  before: readonly string[],
  after: readonly string[],
  most: number,
): Difference[] {
  const { start, end } = sharedEnds(before, after);
  const gone = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  const all = { from: start, to: start + gone.length, added };
  if (gone.length === 0 && added.length === 0) return [];
  const isOneForOther = gone.length === 1 && added.length === 1;
  if (gone.length === 0 || added.length === 0 || isOneForOther) return [all];
  const parts = diffArrays(gone, added, { maxEditLength: most });
  return parts === undefined ? [all] : joined(start, parts);
}

/** How many entries both lists begin with, and how many of the others they end with. */
function sharedEnds(
  before: readonly string[],
  after: readonly string[],
): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { start, end };
}

/** What goes and what comes between two parts that stay is one difference. */
function joined(start: number, parts: readonly ArrayChange<string>[]): Difference[] {
  const differences: Difference[] = [];
  let from = start;
  let at = start;
  let added: readonly string[] = [];
  const close = (): void => {
    if (at > from || added.length > 0) differences.push({ from, to: at, added });
    added = [];
  };
  for (const part of parts) {
    if (part.added) added = part.value;
    else if (part.removed) at += part.count;
    else {
      close();
      at += part.count;
      from = at;
    }
  }
  close();
  return differences;
}
