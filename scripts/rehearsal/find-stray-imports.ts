import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, normalize } from 'node:path/posix';
import { listComponents } from './list-components.ts';
import { listImports } from './list-imports.ts';

const codeFile = /\.(tsx?|jsx?|mjs|cjs)$/;

/** A folder that HubSpot builds as a unit: nothing in it may reach out by a relative path. */
const unitFolder = /^app\/(cards|pages|settings|packages\/[^/]+)\//;

/**
 * Says which imports of an unpacked upload would break in HubSpot's build or container: relative
 * paths that leave their folder or lead nowhere, and functions that need anything but Node itself.
 */
export function findStrayImports(uploadDir: string, files: string[]): string[] {
  return [
    ...files.flatMap((file) => strayRelativeImports(uploadDir, file, files)),
    ...outsideRequires(uploadDir),
  ];
}

function strayRelativeImports(uploadDir: string, file: string, files: string[]): string[] {
  const unit = unitFolder.exec(file)?.[0];
  if (!unit || !codeFile.test(file)) return [];
  return importsOf(uploadDir, file)
    .filter((specifier) => specifier.startsWith('.'))
    .flatMap((specifier) => {
      const target = normalize(join(dirname(file), specifier));
      if (!target.startsWith(unit)) {
        return [`${file} imports ${specifier}, outside ${unit}. Share code through a package.`];
      }
      const isThere = ['', '.ts', '.tsx', '.js'].some((end) => files.includes(target + end));
      return isThere ? [] : [`${file} imports ${specifier}, which the upload does not hold.`];
    });
}

function outsideRequires(uploadDir: string): string[] {
  return listComponents(uploadDir)
    .filter(({ type, entry }) => type === 'app-function' && entry !== undefined)
    .flatMap(({ entry }) => findOutsideRequires(uploadDir, String(entry)));
}

/** A built function must bring everything with it: its container installs no package. */
export function findOutsideRequires(root: string, file: string): string[] {
  if (!existsSync(join(root, file))) return [];
  return importsOf(root, file)
    .filter((specifier) => !isBuiltin(specifier))
    .map((specifier) => `${file} requires ${specifier}, which is not part of it.`);
}

function importsOf(root: string, file: string): string[] {
  return listImports(readFileSync(join(root, file), 'utf8'));
}
