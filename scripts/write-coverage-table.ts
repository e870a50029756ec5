import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coverage, GENERAL_GAPS } from '../emulator/coverage.ts';
import { tableOf, withSection } from './doc-tables/marked-section.ts';

const section = {
  start: '<!-- coverage: written by scripts/write-coverage-table.ts -->',
  end: '<!-- end of coverage -->',
};

/** The page that describes the emulator. */
export const EMULATOR_PAGE = join(import.meta.dirname, '../docs/emulator.md');

/** The page with its table of routes as they are registered. */
export function withCoverageTable(page: string): string {
  const general = GENERAL_GAPS.map((gap) => `- ${gap}`).join('\n');
  const head = ['Route', 'Versions', 'What differs, or nobody outside HubSpot knows'];
  const rows = coverage().map(({ route, versions, note }) => [
    `\`${route}\``,
    versions.join(', '),
    note,
  ]);
  return withSection(page, section, `${general}\n\n${tableOf(head, rows)}`);
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(EMULATOR_PAGE, withCoverageTable(await readFile(EMULATOR_PAGE, 'utf8')));
}
