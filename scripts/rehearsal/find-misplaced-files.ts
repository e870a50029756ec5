import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { listComponents } from './list-components.ts';

const manifest = v.object({ dependencies: v.optional(v.record(v.string(), v.string()), {}) });

/** Says what an unpacked upload holds and must not, and what it lacks. */
export function findMisplacedFiles(uploadDir: string, files: string[]): string[] {
  return [
    ...files.filter(isForbidden).map((file) => `${file} must not be uploaded.`),
    ...listComponents(uploadDir)
      .filter(({ entry }) => entry !== undefined && !files.includes(entry))
      .map(({ file, entry }) => `${file} names ${String(entry)}, which the upload does not hold.`),
    ...files.filter((file) => basename(file) === 'package.json').flatMap(unlocked(uploadDir)),
  ];
}

function isForbidden(file: string): boolean {
  return (
    file.split('/').includes('node_modules') ||
    /^\.env(\..*)?$|\.env$/.test(basename(file)) ||
    /\.test\.tsx?$/.test(file)
  );
}

function unlocked(uploadDir: string) {
  return (file: string): string[] => {
    const text = readFileSync(join(uploadDir, file), 'utf8');
    const { dependencies } = v.parse(manifest, JSON.parse(text));
    if (Object.keys(dependencies).length === 0) return [];
    return hasLockAbove(uploadDir, dirname(file))
      ? []
      : [`${file} has dependencies, but no package-lock.json lies beside or above it.`];
  };
}

function hasLockAbove(uploadDir: string, folder: string): boolean {
  if (existsSync(join(uploadDir, folder, 'package-lock.json'))) return true;
  return folder !== '.' && hasLockAbove(uploadDir, dirname(folder));
}
