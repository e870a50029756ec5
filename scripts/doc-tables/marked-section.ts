/** Aligned by prettier, a column as wide as its longest sentence would hide the others. */
const ignored = { start: '<!-- prettier-ignore-start -->', end: '<!-- prettier-ignore-end -->' };

export type Section = {
  /** The line that begins the part of a page that a script writes. */
  start: string;
  end: string;
};

/**
 * The page with the lines between both marks replaced.
 * @throws Error where the page lacks a mark.
 */
export function withSection(page: string, { start, end }: Section, content: string): string {
  const [before, rest] = split(page, start);
  const [, after] = split(rest, end);
  return `${before}${start}\n${ignored.start}\n\n${content}\n\n${ignored.end}\n${end}${after}`;
}

/** A table in Markdown; a bar inside a cell is escaped. */
export function tableOf(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`The page has no line ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
