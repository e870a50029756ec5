import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProcess } from './run-process.ts';

export type InstalledPackages = {
  /** Names of what npm put in the upload's node_modules folders, without links to our own. */
  names: string[];
  durationMs: number;
};

/**
 * Installs a card folder's packages with the two steps of HubSpot's build: a lock file is made only
 * where the card folder has none, then `npm ci`. Fails when npm would change the uploaded lock.
 */
export async function installCardPackages(
  uploadDir: string,
  cardFolder: string,
): Promise<InstalledPackages> {
  const cwd = join(uploadDir, cardFolder);
  const lockFile = findLock(uploadDir, cwd);
  const lockBefore = readFileSync(lockFile, 'utf8');
  const startedAt = performance.now();
  if (lockFile !== join(cwd, 'package-lock.json')) {
    await npm(cwd, ['install', '--package-lock-only']);
  }
  await npm(cwd, ['ci', '--ignore-scripts', '--no-audit', '--no-optional', '--no-fund']);
  if (readFileSync(lockFile, 'utf8') !== lockBefore) {
    throw new Error('npm changed the uploaded package-lock.json: it is not up to date.');
  }
  const names = [...new Set([dirname(lockFile), cwd])].flatMap(packageNames);
  return { names, durationMs: performance.now() - startedAt };
}

function findLock(uploadDir: string, folder: string): string {
  const lock = join(folder, 'package-lock.json');
  if (existsSync(lock)) return lock;
  if (folder === uploadDir) throw new Error('No package-lock.json for the cards in the upload.');
  return findLock(uploadDir, dirname(folder));
}

async function npm(cwd: string, args: string[]): Promise<void> {
  const result = await runProcess('npm', args, { cwd, env: remoteLikeEnvironment() });
  if (result.code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${result.output}`);
}

/** How to reach the registry stays; this project's own npm settings, which `npm run` exports, go. */
function remoteLikeEnvironment(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) || /registry|cache|proxy|cafile|userconfig/i.test(name),
  );
  return { ...Object.fromEntries(kept), npm_config_prefer_offline: 'true' };
}

function packageNames(folder: string): string[] {
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) return [];
  return readdirSync(modules, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap(({ name }) =>
      name.startsWith('@')
        ? readdirSync(join(modules, name), { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map((entry) => `${name}/${entry.name}`)
        : [name],
    )
    .sort();
}
