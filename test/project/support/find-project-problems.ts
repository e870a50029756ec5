import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { translate } from '@hubspot/project-parsing-lib/translate';
import { type Component, listComponents } from '../../../scripts/rehearsal/list-components.ts';
import { listFiles } from '../../../scripts/rehearsal/list-files.ts';

/**
 * Says what HubSpot's parser refuses in a project, or, where it is content, what the parser does not
 * look at: files that are not there, names that do not agree, calls that no function answers.
 * Needs `answerAsHubSpot` first.
 */
export async function findProjectProblems(
  projectDir: string,
  platformVersion: string,
): Promise<string[]> {
  const sourceDir = join(projectDir, 'src');
  const parsed = await parse(sourceDir, platformVersion);
  if ('refusal' in parsed) return [parsed.refusal];
  const components = listComponents(sourceDir);
  return [
    ...parsed.skippedHsMetaFiles.map((file) => `${file} is skipped: HubSpot never looks there.`),
    ...components.flatMap((component) => misnamed(component)),
    ...components.flatMap((component) => missingEntry(sourceDir, component)),
    ...sharedBundleNames(components),
    ...disagreements(sourceDir, components),
    ...strayCalls(sourceDir),
  ];
}

async function parse(
  projectSourceDir: string,
  platformVersion: string,
): Promise<{ skippedHsMetaFiles: string[] } | { refusal: string }> {
  try {
    return await translate({ projectSourceDir, platformVersion, accountId: 1 });
  } catch (error) {
    return { refusal: String(error) };
  }
}

function misnamed({ uid, type, file }: Component): string[] {
  if (type === 'app') return [];
  const name = basename(file, '-hsmeta.json');
  return uid === name ? [] : [`${file} has the uid ${uid} instead of its own name.`];
}

function missingEntry(sourceDir: string, { uid, type, file, entry }: Component): string[] {
  if (entry === undefined) return [];
  const needed = type === 'app-function' ? [entry, `app/functions/${uid}.ts`] : [entry];
  return needed
    .filter((path) => !existsSync(join(sourceDir, path)))
    .map((path) => `${file} needs ${path}, which does not exist.`);
}

/** HubSpot names a bundle after its entry file, so two entries of one name overwrite each other. */
function sharedBundleNames(components: Component[]): string[] {
  const names = components.flatMap(({ type, entry }) =>
    type !== 'app-function' && entry !== undefined ? [basename(entry).replace(/\.\w+$/, '')] : [],
  );
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `Two cards have an entry file named ${name}.`);
}

function disagreements(sourceDir: string, components: Component[]): string[] {
  const functions = components.filter(({ type }) => type === 'app-function').map(({ uid }) => uid);
  const named = listContractNames(sourceDir);
  const called = new Set(named.map((name) => name.replace(/\/.*/, '')));
  return [
    ...named
      .filter((name) => !functions.includes(name.replace(/\/.*/, '')))
      .map((name) => `Cards call ${name} by its contract, but no function has that uid.`),
    ...functions
      .filter((uid) => !called.has(uid))
      .map((uid) => `The function ${uid} has no contract.`),
  ];
}

function listContractNames(sourceDir: string): string[] {
  return readCode(sourceDir, 'app/packages/contracts/src').flatMap(({ text }) =>
    [...text.matchAll(/defineContract\(\{\s*action:\s*['"]([^'"]+)['"]/g)].flatMap(
      ([, name]) => name ?? [],
    ),
  );
}

const callingFile = 'call-function.ts';

function strayCalls(sourceDir: string): string[] {
  return readCode(sourceDir, 'app')
    .filter(
      ({ file, text }) =>
        file !== `app/packages/card-kit/src/${callingFile}` && /\bhubspot\.serverless\(/.test(text),
    )
    .map(({ file }) => `${file} calls a function directly instead of through ${callingFile}.`);
}

function readCode(sourceDir: string, folder: string): { file: string; text: string }[] {
  if (!existsSync(join(sourceDir, folder))) return [];
  return listFiles(join(sourceDir, folder))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|node_modules\//.test(file))
    .map((file) => `${folder}/${file}`)
    .map((file) => ({ file, text: readFileSync(join(sourceDir, file), 'utf8') }));
}
