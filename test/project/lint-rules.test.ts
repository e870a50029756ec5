import { describe, expect, it } from 'vitest';
import { lintSource, lintTypedSource } from './support/lint-source.ts';

const byName = 'no-restricted-imports';
const byPath = 'import-x/no-restricted-paths';

describe('layers', () => {
  it.each([
    ['src/app/cards/x.ts', '@app/hubspot/client', 'Call a function through its contract'],
    ['src/app/cards/x.ts', '@app/services/agenda/x', 'Call a function through its contract'],
    ['src/app/cards/agenda/x.tsx', '@app/services/agenda/x', 'Call a function'],
    ['src/app/settings/x.tsx', '@app/functions/x', 'Call a function through its contract'],
    ['src/app/packages/contracts/src/x.ts', '@app/hubspot/client', 'Keep to @app/domain'],
    ['src/app/packages/services/src/x.ts', '@app/contracts/contract', 'without a function'],
    ['src/app/packages/hubspot/src/x.ts', '@app/services/agenda/x', 'knows only @app/domain'],
    ['src/app/packages/domain/src/x.ts', '@app/contracts/record', 'imports nothing of ours'],
    ['src/app/packages/domain/src/x.ts', '@app/hubspot/client', 'imports nothing of ours'],
    ['src/app/functions/x.ts', '@app/cards/x', 'belongs to @app/contracts'],
    ['emulator/routes/x.ts', '@app/hubspot/paths', "written from HubSpot's documentation"],
  ])('refuses in %s the package %s', async (file, specifier, advice) => {
    const findings = await lintSource(file, importOf(specifier));

    expect(findings).toContainEqual(finding(byName, advice));
  });

  it.each([
    ['src/app/cards/x.ts', '../packages/hubspot/package.json', 'Call a function'],
    ['src/app/cards/x.ts', '../packages/services/package.json', 'Call a function'],
    ['src/app/cards/agenda/x.ts', '../../functions/package.json', 'Call a function'],
    ['src/app/packages/contracts/src/x.ts', '../../hubspot/package.json', 'Keep to @app/domain'],
    ['src/app/packages/services/src/x.ts', '../../contracts/package.json', 'without a function'],
    ['src/app/packages/hubspot/src/x.ts', '../../services/package.json', 'only @app/domain'],
    ['src/app/packages/domain/src/x.ts', '../../hubspot/package.json', 'nothing of ours'],
    ['src/app/functions/x.ts', '../cards/package.json', 'belongs to @app/contracts'],
    ['src/app/functions/x.ts', '../../../scripts/rehearse-upload.ts', 'this is not'],
    ['src/app/packages/services/src/x.ts', '../../../../../preview/tsconfig.json', 'this is not'],
    ['emulator/x.ts', '../src/app/packages/domain/package.json', "HubSpot's documentation"],
    ['emulator/x.ts', '../scripts/rehearse-upload.ts', "HubSpot's documentation"],
  ])('refuses in %s the path %s', async (file, specifier, advice) => {
    const findings = await lintSource(file, importOf(specifier));

    expect(findings).toContainEqual(finding(byPath, advice));
  });

  it.each([
    ['src/app/cards/x.ts', '@app/contracts/contract'],
    ['src/app/cards/x.ts', '@app/domain/app-error'],
    ['src/app/packages/services/src/x.ts', '@app/hubspot/client'],
    ['src/app/functions/x.ts', '@app/services/agenda/x'],
    ['test/hubspot/x.ts', '@app/hubspot/client'],
    ['preview/x.ts', '@app/contracts/contract'],
  ])('allows in %s the package %s', async (file, specifier) => {
    const findings = await lintSource(file, importOf(specifier));

    expect(findings).toEqual([]);
  });
});

describe('cards', () => {
  it.each([
    [
      'a relative import that leaves the folder',
      `import '../packages/domain/package.json';`,
      'no-parent-imports',
    ],
    ['HTML elements', `export const Row = () => <div />;`, 'no-html-elements'],
    ['the page', `export const title = document.title;`, 'no-dom-access'],
    [
      'requests of its own',
      `export const load = () => fetch('https://example.com');`,
      'no-native-http',
    ],
    ['the console', `console.log('x');`, 'no-console'],
  ])("refuse %s with HubSpot's rule", async (_habit, source, rule) => {
    const findings = await lintSource('src/app/cards/x.tsx', source);

    expect(findings.map((each) => each.rule)).toContain(`@hubspot/ui-extensions/${rule}`);
  });

  it('refuse a function call beside call-function.ts', async () => {
    const source = `import { hubspot } from '@hubspot/ui-extensions';\nvoid hubspot.serverless('list-agenda');`;

    const elsewhere = await lintSource('src/app/cards/agenda/x.ts', source);
    const atTheDoor = await lintSource('src/app/cards/call-function.ts', source);

    expect(elsewhere).toContainEqual(finding('no-restricted-syntax', 'call-function.ts'));
    expect(atTheDoor).toEqual([]);
  });

  it('refuse a hook behind a condition', async () => {
    const source = `import { useState } from 'react';
      export function useMaybe(isOn: boolean) { if (isOn) useState(1); }`;

    const findings = await lintSource('src/app/cards/use-maybe.ts', source);

    expect(findings.map(({ rule }) => rule)).toContain('react-hooks/rules-of-hooks');
  });
});

describe('every file', () => {
  it.each([
    ['a default export', `export default 1;`, 'import-x/no-default-export'],
    ['a barrel', `export * from './other.ts';`, 'no-restricted-syntax'],
    ['an import without its extension', `import './other';`, 'no-restricted-syntax'],
    ['an unused import', `import { a } from './other.ts';`, 'unused-imports/no-unused-imports'],
    ['any', `export const a = (b: any) => b;`, '@typescript-eslint/no-explicit-any'],
    [
      'a non-null assertion',
      `export const a = (b?: string) => b!.length;`,
      '@typescript-eslint/no-non-null-assertion',
    ],
    [
      'an ignored type error',
      `// @ts-expect-error because\nexport const a = 1;`,
      '@typescript-eslint/ban-ts-comment',
    ],
    [
      'a comment that turns a rule off',
      `/* eslint-disable */\nexport default 1;`,
      'import-x/no-default-export',
    ],
  ])('refuses %s', async (_habit, source, rule) => {
    const findings = await lintSource('scripts/x.ts', source);

    expect(findings.map((each) => each.rule)).toContain(rule);
  });

  it('refuses files that import each other', async () => {
    const file = 'scripts/rehearsal/list-imports.ts';
    const itsImporter = './find-stray-imports.ts';

    const findings = await lintSource(file, importOf(itsImporter));

    expect(findings).toContainEqual(finding('import-x/no-cycle', 'cycle'));
  });

  it('refuses a promise nobody waits for and a switch that forgets a case', async () => {
    const source = `
      export function run(work: () => Promise<void>, state: 'loading' | 'ready') {
        work();
        switch (state) { case 'loading': return 1; }
        return 2;
      }`;

    const findings = await lintTypedSource(source);

    const rules = findings.map(({ rule }) => rule);
    expect(rules).toContain('@typescript-eslint/no-floating-promises');
    expect(rules).toContain('@typescript-eslint/switch-exhaustiveness-check');
  });
});

function importOf(specifier: string): string {
  return `import { value } from '${specifier}';\nexport const used: string = value;\n`;
}

function finding(rule: string, advice: string): unknown {
  return { rule, message: expect.stringContaining(advice) as string };
}
