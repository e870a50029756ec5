import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Metafile } from 'esbuild';
import * as v from 'valibot';

const packageJson = v.object({ name: v.string(), version: v.string(), license: v.string() });
const licenceFile = /^(licen[cs]e|copying|notice)/i;

/** The folder of every package that a build took something from, as paths within the project. */
export function bundledPackages({ inputs }: Metafile): string[] {
  const folders = Object.keys(inputs).flatMap((path) => {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    return folder === undefined ? [] : [folder];
  });
  return [...new Set(folders)].sort();
}

/**
 * What the licences of bundled packages ask to travel with every copy: who wrote each, and its text.
 * @throws Error for a package that names no licence, or comes without a text.
 */
export function licenceTexts(root: string, folders: readonly string[]): string {
  const texts = folders.map((folder) => {
    const dir = join(root, folder.split('/').join(sep));
    const { name, version, license } = v.parse(
      packageJson,
      JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')),
    );
    const files = existsSync(dir) ? readdirSync(dir).filter((file) => licenceFile.test(file)) : [];
    if (files.length === 0)
      throw new Error(`${name}@${version} comes without the text of its licence.`);
    const text = files.map((file) => readFileSync(join(dir, file), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...text].join('\n\n');
  });
  const line = '-'.repeat(80);
  return (
    [`The functions contain parts of these packages.`, ...texts].join(`\n\n${line}\n\n`) + '\n'
  );
}
