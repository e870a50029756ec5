import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COVERAGE, GENERAL_GAPS } from '../emulator/coverage.ts';
import { tableOf, withSection } from './doc-tables/marked-section.ts';

const section = {
  start: '<!-- coverage: written by scripts/write-coverage-table.ts -->',
  end: '<!-- end of coverage -->',
};

/** The page that describes the emulator. */
export const EMULATOR_PAGE = join(import.meta.dirname, '../docs/emulator.md');

const VERSION = /\/(20\d\d-\d\d|v\d)(?=\/|$)/;

type Entry = (typeof COVERAGE)[number];

/** The page with its table of routes as `emulator/coverage.ts` has them. */
export function withCoverageTable(page: string): string {
  const general = GENERAL_GAPS.map((gap) => `- ${gap}`).join('\n');
  const head = ['Route', 'Versions', 'Status', 'What differs, or nobody outside HubSpot knows'];
  return withSection(page, section, `${general}\n\n${tableOf(head, COVERAGE.map(rowOf))}`);
}

function rowOf({ routes, status, gaps = '' }: Entry): string[] {
  const names = unique(routes.map((route) => `\`${route.replace(VERSION, '')}\``));
  const versions = unique(routes.map((route) => VERSION.exec(route)?.[1] ?? ''));
  return [names.join('<br>'), versions.join(', '), status, gaps];
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(EMULATOR_PAGE, withCoverageTable(await readFile(EMULATOR_PAGE, 'utf8')));
}
