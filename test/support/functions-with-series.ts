import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../scripts/build-functions.ts';

/** The project's functions as they are where the admin names the property that ties a series. */
export async function buildFunctionsWithSeries(): Promise<{
  dir: string;
  remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'series-'));
  const file = new URL('../../src/app/options.ts', import.meta.url);
  const text = (await readFile(file, 'utf8'))
    .replace('seriesProperty: null', "seriesProperty: 'series_id'")
    .replace(/^import .*$/m, '')
    .replace(' satisfies AppOptions', '');
  const optionsFile = join(folder, 'options.ts');
  await writeFile(optionsFile, text);
  const dir = join(folder, 'dist');
  await buildFunctions({ optionsFile, outdir: dir });
  return { dir, remove: () => rm(folder, { recursive: true }) };
}
