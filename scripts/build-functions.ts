import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const functionsDir = fileURLToPath(new URL('../src/app/functions/', import.meta.url));

/** Bundles every app function into one self-contained CommonJS file, which is what HubSpot loads. */
export async function buildFunctions(): Promise<string[]> {
  const files = await readdir(functionsDir);
  const uids = files
    .filter((file) => file.endsWith('-hsmeta.json'))
    .map((file) => basename(file, '-hsmeta.json'));
  await build({
    entryPoints: uids.map((uid) => join(functionsDir, `${uid}.ts`)),
    outdir: join(functionsDir, 'dist'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'warning',
  });
  // Overwritten in place, so that a call during a build still finds its function; the rest is left over.
  const built = new Set(uids.map((uid) => `${uid}.js`));
  const stale = (await readdir(join(functionsDir, 'dist'))).filter((file) => !built.has(file));
  await Promise.all(stale.map((file) => rm(join(functionsDir, 'dist', file), { recursive: true })));
  return uids;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const uids = await buildFunctions();
  for (const uid of uids) {
    const { length } = await readFile(join(functionsDir, 'dist', `${uid}.js`));
    console.log(`${uid}.js  ${(length / 1024).toFixed(1)} kB`);
  }
}
