import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { bundledPackages, licenceTexts } from './bundled-licences.ts';
import { checkOptions } from './options/check-options.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const functionsDir = fileURLToPath(new URL('../src/app/functions/', import.meta.url));

/** Beside the functions, and so a part of what is uploaded. */
const licencesFile = 'THIRD-PARTY-LICENSES.txt';
const optionsFile = fileURLToPath(new URL('../src/app/options.ts', import.meta.url));

type Variant = {
  /** Instead of `src/app/options.ts`. */
  optionsFile?: string;
  /** Instead of the folder that is uploaded. */
  outdir?: string;
};

/**
 * What libraries bring along for far more than the functions ask of them. HubSpot's client joins two flat
 * objects of headers with `lodash.merge`, 6 kB gzip. htmlparser2's tokenizer holds HTML's 2,125 names of
 * characters and their decoder, 13 kB, although it is told to decode nothing: the names that are read are in
 * `services/src/text/entity-names.ts`.
 */
const lighterParts: Record<string, string | undefined> = {
  'lodash.merge': 'module.exports = (to, ...from) => Object.assign(to ?? {}, ...from);',
  'entities/decode': `export class EntityDecoder {
      startEntity() { throw new Error('This tokenizer decodes nothing.'); } }
    export const DecodingMode = {}, htmlDecodeTree = undefined, xmlDecodeTree = undefined;`,
};

/** From its TypeScript the names of the tokenizer's states become numbers: 0.9 kB gzip in every function. */
const alias = { htmlparser2: './node_modules/htmlparser2/src/index.ts' };

const useLighterParts: Plugin = {
  name: 'use-lighter-parts',
  setup(builder) {
    builder.onResolve({ filter: /^(?:lodash\.merge|entities\/decode)$/ }, ({ path }) => ({
      path,
      namespace: 'lighter',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'lighter' }, ({ path }) => {
      const contents = lighterParts[path];
      return contents === undefined ? null : { contents };
    });
  },
};

/**
 * Bundles every app function into one self-contained CommonJS file, which is what HubSpot loads. It is
 * minified, because it is loaded at every start of a container; its lines stay short, and the same sources make the
 * same file, so that a place in a stack can be found.
 * @throws Error naming the line of the options file that is not understood.
 */
export async function buildFunctions(variant: Variant = {}): Promise<string[]> {
  const chosen = variant.optionsFile ?? optionsFile;
  const outdir = variant.outdir ?? join(functionsDir, 'dist');
  await checkOptions(chosen);
  const files = await readdir(functionsDir);
  const uids = files
    .filter((file) => file.endsWith('-hsmeta.json'))
    .map((file) => basename(file, '-hsmeta.json'));
  const { metafile } = await build({
    absWorkingDir: root,
    metafile: true,
    entryPoints: uids.map((uid) => join(functionsDir, `${uid}.ts`)),
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    lineLimit: 1000,
    logLevel: 'warning',
    minify: true,
    alias,
    plugins: [withOptions(chosen), useLighterParts],
  });
  await writeFile(join(outdir, licencesFile), licenceTexts(root, bundledPackages(metafile)));
  // Overwritten in place, so that a call during a build still finds its function; the rest is left over.
  const built = new Set([...uids.map((uid) => `${uid}.js`), licencesFile]);
  const stale = (await readdir(outdir)).filter((file) => !built.has(file));
  await Promise.all(stale.map((file) => rm(join(outdir, file), { recursive: true })));
  return uids;
}

function withOptions(file: string): Plugin {
  return {
    name: 'with-options',
    setup(builder) {
      builder.onResolve({ filter: /\/options\.ts$/ }, ({ path, resolveDir }) =>
        join(resolveDir, path) === optionsFile ? { path: file } : null,
      );
    },
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const uids = await buildFunctions();
  for (const uid of uids) {
    const { length } = await readFile(join(functionsDir, 'dist', `${uid}.js`));
    console.log(`${uid}.js  ${(length / 1024).toFixed(1)} kB`);
  }
}
