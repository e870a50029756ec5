import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { errorCodes } from '../../src/app/packages/domain/src/app-error.ts';
import { operatePage, withDocTables } from '../../scripts/write-doc-tables.ts';

const page = await readFile(operatePage, 'utf8');

it('shows the errors and the counted calls as they are; npm run doc-tables writes them', async () => {
  const written = await withDocTables(page);

  expect(page).toBe(written);
});

it('has every error code in its table', () => {
  const absent = errorCodes.filter((code) => !page.includes(`| \`${code}\` |`));

  expect(absent).toEqual([]);
});
