import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COVERAGE, GENERAL_GAPS } from '../emulator/coverage.ts';

const START = '<!-- coverage: written by scripts/write-coverage-table.ts -->';
const END = '<!-- end of coverage -->';
/** Aligned by prettier, a column as wide as its longest sentence would hide the others. */
const IGNORED = { start: '<!-- prettier-ignore-start -->', end: '<!-- prettier-ignore-end -->' };

/** The page that describes the emulator. */
export const EMULATOR_PAGE = join(import.meta.dirname, '../docs/emulator.md');

const VERSION = /\/(20\d\d-\d\d|v\d)(?=\/|$)/;

type Entry = (typeof COVERAGE)[number];

/** The page with its table of routes as `emulator/coverage.ts` has them. */
export function withCoverageTable(page: string): string {
  const [before, rest] = split(page, START);
  const [, after] = split(rest, END);
  const general = GENERAL_GAPS.map((gap) => `- ${gap}`).join('\n');
  const head = '| Route | Versions | Status | What differs, or nobody outside HubSpot knows |';
  const rows = COVERAGE.map(rowOf).join('\n');
  const table = `${head}\n| --- | --- | --- | --- |\n${rows}`;
  const written = `${IGNORED.start}\n\n${general}\n\n${table}\n\n${IGNORED.end}`;
  return `${before}${START}\n${written}\n${END}${after}`;
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`The page has no line ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

function rowOf({ routes, status, gaps = '' }: Entry): string {
  const names = unique(routes.map((route) => `\`${route.replace(VERSION, '')}\``));
  const versions = unique(routes.map((route) => VERSION.exec(route)?.[1] ?? ''));
  const cells = [names.join('<br>'), versions.join(', '), status, gaps];
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(EMULATOR_PAGE, withCoverageTable(await readFile(EMULATOR_PAGE, 'utf8')));
}
