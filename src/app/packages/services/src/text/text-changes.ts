import { diffArrays } from 'diff';

/** A part of the old text, from `start` to before `end`, and what takes its place. */
export type TextChange = { start: number; end: number; text: string };

/** Beyond that many changes, lines or words are taken for others altogether. */
const mostEdits = { lines: 200, words: 200 };

/**
 * What turns one text into the other, line by line and, within a line that was changed, word by word: what
 * is left alone by whoever edited it is in no change.
 */
export function textChanges(before: string, after: string): TextChange[] {
  const lines = { before: before.split('\n'), after: after.split('\n') };
  const parts =
    diffArrays(lines.before, lines.after, { maxEditLength: mostEdits.lines }) ??
    partsOf(lines.before, lines.after);
  const changes: TextChange[] = [];
  let at = 0;
  let removed: string[] = [];
  let added: string[] = [];
  const close = (): void => {
    changes.push(...changesOfLines(at, removed, added, before.length));
    at += removed.reduce((sum, line) => sum + line.length + 1, 0);
    removed = [];
    added = [];
  };
  for (const { removed: isRemoved, added: isAdded, value } of parts) {
    if (isRemoved) removed.push(...value);
    else if (isAdded) added.push(...value);
    else {
      close();
      at += value.reduce((sum, line) => sum + line.length + 1, 0);
    }
  }
  close();
  return changes;
}

/** Lines that begin at `at`, against those in their place: one against one, the rest gone or new. */
function changesOfLines(
  at: number,
  removed: readonly string[],
  added: readonly string[],
  length: number,
): TextChange[] {
  const changes: TextChange[] = [];
  let start = at;
  for (const [index, line] of removed.slice(0, added.length).entries()) {
    changes.push(...changesOfLine(start, line, added[index] ?? ''));
    start += line.length + 1;
  }
  const gone = removed.slice(added.length);
  if (gone.length > 0) {
    const end = start + gone.join('\n').length;
    // With the line break behind them, or else with the one before.
    changes.push(
      end < length
        ? { start, end: end + 1, text: '' }
        : { start: Math.max(0, start - 1), end, text: '' },
    );
  }
  const rest = added.slice(removed.length);
  if (rest.length === 0) return changes;
  const isFirst = start === 0;
  const end = Math.min(start - 1, length);
  changes.push(
    isFirst
      ? { start: 0, end: 0, text: `${rest.join('\n')}\n` }
      : { start: end, end, text: `\n${rest.join('\n')}` },
  );
  return changes;
}

/** Where lines differ too much: those they begin and end with, and what is between. */
function partsOf(
  before: readonly string[],
  after: readonly string[],
): { removed: boolean; added: boolean; value: string[] }[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const same = (value: string[]) => ({ removed: false, added: false, value });
  return [
    same(before.slice(0, start)),
    { removed: true, added: false, value: before.slice(start, before.length - end) },
    { removed: false, added: true, value: after.slice(start, after.length - end) },
    same(before.slice(before.length - end)),
  ];
}

function changesOfLine(at: number, before: string, after: string): TextChange[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits.words });
  if (parts === undefined) return [{ start: at, end: at + before.length, text: after }];
  const changes: TextChange[] = [];
  let start = at;
  let change: TextChange | undefined;
  for (const { removed, added, value: words } of parts) {
    const value = words.join('');
    if (removed || added) {
      change ??= { start, end: start, text: '' };
      if (removed) change.end += value.length;
      else change.text += value;
    } else if (change !== undefined) {
      changes.push(change);
      change = undefined;
    }
    if (!added) start += value.length;
  }
  return change === undefined ? changes : [...changes, change];
}

/** Words, blanks and signs, which together are the line. */
function wordsOf(line: string): string[] {
  return line.match(/[\p{L}\p{N}\p{M}_]+|\s+|[^\p{L}\p{N}\p{M}_\s]/gu) ?? [];
}
