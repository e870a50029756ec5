import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const projectDir = join(import.meta.dirname, '../..');
const lockFile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      integrity: v.optional(v.string()),
      resolved: v.optional(v.string()),
      link: v.optional(v.boolean(), false),
    }),
  ),
});

type Locked = v.InferOutput<typeof lockFile>['packages'][string];

/** What npm would fetch: the rest of a lock file is the project itself, and links to it. */
function fetchedPackages(lock: unknown): [string, Locked][] {
  const { packages } = v.parse(lockFile, lock);
  return Object.entries(packages).filter(
    ([path, { link }]) => path.includes('node_modules/') && !link,
  );
}

/** Packages that npm would take in whatever form a registry sends them. */
function unproven(lock: unknown): string[] {
  return fetchedPackages(lock)
    .filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
    .map(([path, { version = '' }]) => `${path}@${version}`);
}

/** Packages that name where they were once fetched from, which is nowhere others can reach. */
function pointed(lock: unknown): string[] {
  return fetchedPackages(lock)
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([path]) => path);
}

describe.each(['package-lock.json', 'src/app/package-lock.json'])('%s', (file) => {
  const text = readFileSync(join(projectDir, file), 'utf8');

  it('has the checksum of every package, and the address of none', () => {
    const lock: unknown = JSON.parse(text);

    expect(fetchedPackages(lock).length).toBeGreaterThan(10);
    expect(unproven(lock), 'Run npm install --package-lock-only in an empty folder').toEqual([]);
    expect(pointed(lock)).toEqual([]);
  });
});

describe('the look at a lock file', () => {
  const proven = `sha512-${'a'.repeat(86)}==`;

  it.each([
    ['none', {}],
    ['an empty one', { integrity: '' }],
    ['one that is easily forged', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }],
    ['half of one', { integrity: proven.slice(0, 40) }],
  ])('names a package with %s', (_, locked) => {
    const packages = {
      '': {},
      'src/app/cards': { version: '0.1.0' },
      'node_modules/@app/cards': { link: true },
      'node_modules/good': { version: '1.0.0', integrity: proven },
      'node_modules/good/node_modules/@scope/bad': { version: '2.0.0', ...locked },
    };

    expect(unproven({ packages })).toEqual(['node_modules/good/node_modules/@scope/bad@2.0.0']);
  });

  it('names a package with an address', () => {
    const packages = { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } };

    expect(pointed({ packages })).toEqual(['node_modules/a']);
  });
});
