import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { revisionModule, withRevision } from '../../scripts/write-revision.ts';

it('names the shape of what the functions answer by now; npm run contract-revision writes it', async () => {
  const source = await readFile(revisionModule, 'utf8');

  expect(source).toBe(await withRevision(source));
});
