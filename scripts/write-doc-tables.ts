import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withErrorTable } from './doc-tables/error-table.ts';
import { withLimitsTable } from './doc-tables/limits-table.ts';
import { measureActions } from './doc-tables/measure-actions.ts';

/** The page for whoever looks after the app. */
export const operatePage = join(import.meta.dirname, '../docs/operate.md');

/** The page with its tables as the error codes and the counted calls have them. Needs the built functions. */
export async function withDocTables(page: string): Promise<string> {
  return withLimitsTable(withErrorTable(page), await measureActions());
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(operatePage, await withDocTables(await readFile(operatePage, 'utf8')));
}
