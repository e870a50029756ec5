import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { bundledPackages, licenceTexts } from '../../scripts/bundled-licences.ts';

const projectDir = join(import.meta.dirname, '../..');
const file = join(projectDir, 'src/app/functions/dist/THIRD-PARTY-LICENSES.txt');

it('has the licence of all that the functions are bundled from', () => {
  const text = readFileSync(file, 'utf8');

  const names = ['valibot', '@hubspot/api-client', 'ical-generator', 'htmlparser2', 'diff'];
  for (const name of names) {
    expect(text).toMatch(
      new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC|Apache-2.0|BSD-3-Clause)\\)$`, 'm'),
    );
  }
  expect(text.match(/copyright/gi)?.length).toBeGreaterThanOrEqual(4);
  expect(text).toMatch(/WITHOUT WARRANTY OF ANY KIND|"AS IS"/);
});

it('finds a package wherever it lies, each once, and nothing of the project itself', () => {
  const input = { bytes: 1, imports: [] };
  const metafile = {
    outputs: {},
    inputs: {
      'src/app/packages/domain/src/agenda/clash.ts': input,
      'node_modules/a/index.js': input,
      'node_modules/a/lib/b.js': input,
      'node_modules/@s/b/x.js': input,
      'node_modules/a/node_modules/@s/c/x.js': input,
    },
  };

  expect(bundledPackages(metafile)).toEqual([
    'node_modules/@s/b',
    'node_modules/a',
    'node_modules/a/node_modules/@s/c',
  ]);
});

it('does not build what comes without a text of its licence', () => {
  const root = mkdtempSync(join(tmpdir(), 'licences-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'node_modules/a'), { recursive: true });
  const manifest = { name: 'a', version: '1.0.0', license: 'MIT' };
  writeFileSync(join(root, 'node_modules/a/package.json'), JSON.stringify(manifest));

  expect(() => licenceTexts(root, ['node_modules/a'])).toThrow('a@1.0.0 comes without the text');
});
