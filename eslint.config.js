import { join } from 'node:path';
import hubspot from '@hubspot/eslint-config-ui-extensions';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import react from 'eslint-plugin-react';
import reactHooks from 'eslint-plugin-react-hooks';
import unusedImports from 'eslint-plugin-unused-imports';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = import.meta.dirname;

const cards = [
  'src/app/cards/**/*.{ts,tsx}',
  'src/app/pages/**/*.{ts,tsx}',
  'src/app/settings/**/*.{ts,tsx}',
  'src/app/packages/card-kit/**/*.{ts,tsx}',
];
const tests = [
  '**/*.test.{ts,tsx}',
  '{test,emulator/test}/**/*.{ts,tsx}',
  'src/app/**/test/*.{ts,tsx}',
];
const toolConfigs = ['*.config.{js,ts}'];

const packagesDir = 'src/app/packages';
const kitDir = `${packagesDir}/card-kit`;
const cardDirs = ['src/app/cards', 'src/app/pages', 'src/app/settings', kitDir];
const outsideApp = ['emulator', 'preview', 'bench', 'live-check', 'test', 'scripts'];

/**
 * Which layer may not use which, and what to do instead. `dirs` and `mayNotUse` are folders;
 * `packages` are the same layers by the names they are imported by.
 */
const layers = [
  {
    dirs: cardDirs,
    mayNotUse: [`${packagesDir}/hubspot`, `${packagesDir}/services`, 'src/app/functions'],
    packages: ['@app/hubspot', '@app/services', '@app/functions'],
    message:
      'Cards run in a worker without the token. Call a function through its contract (call-function.ts).',
  },
  {
    dirs: [`${packagesDir}/contracts`],
    mayNotUse: [
      `${packagesDir}/hubspot`,
      `${packagesDir}/services`,
      'src/app/functions',
      ...cardDirs,
    ],
    packages: ['@app/hubspot', '@app/services', '@app/functions', '@app/cards'],
    message: 'Cards load contracts. Keep to @app/domain, or move the shared type there.',
  },
  {
    dirs: [`${packagesDir}/services`],
    mayNotUse: [`${packagesDir}/contracts`, 'src/app/functions', ...cardDirs],
    packages: ['@app/contracts', '@app/functions', '@app/cards'],
    message:
      'A verb is usable without a function around it. Take and return types of @app/domain; let the function map them to its contract.',
  },
  {
    dirs: [`${packagesDir}/hubspot`],
    mayNotUse: [
      `${packagesDir}/contracts`,
      `${packagesDir}/services`,
      'src/app/functions',
      ...cardDirs,
    ],
    packages: ['@app/contracts', '@app/services', '@app/functions', '@app/cards'],
    message: "HubSpot's API knows only @app/domain. Move what a verb decides to @app/services.",
  },
  {
    dirs: [`${packagesDir}/domain`],
    mayNotUse: [
      `${packagesDir}/contracts`,
      `${packagesDir}/hubspot`,
      `${packagesDir}/services`,
      'src/app/functions',
      ...cardDirs,
    ],
    packages: ['@app/contracts', '@app/hubspot', '@app/services', '@app/functions', '@app/cards'],
    message: 'The domain imports nothing of ours. Pass what a rule needs as an argument.',
  },
  {
    dirs: ['src/app/functions'],
    mayNotUse: cardDirs,
    packages: ['@app/cards'],
    message: 'What a card and a function share belongs to @app/contracts or @app/domain.',
  },
  {
    dirs: ['emulator'],
    mayNotUse: ['src', 'preview', 'bench', 'live-check', 'test', 'scripts'],
    packages: ['@app'],
    message:
      "The emulator is written from HubSpot's documentation. Write the value down again, so that a wrong path cannot pass every test.",
  },
];

const zones = [
  ...layers.map(({ dirs, mayNotUse, message }) => ({ target: dirs, from: mayNotUse, message })),
  {
    target: ['src/app'],
    from: outsideApp,
    message:
      'Everything in src is uploaded; this is not. Move the shared part to a package of src/app.',
  },
];

const layerImports = layers.map(({ dirs, packages, message }) => ({
  files: dirs.map((dir) => `${dir}/**/*.{ts,tsx}`),
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: packages.flatMap((name) => [name, `${name}/**`]), message }] },
    ],
  },
}));

const importHabits = [
  {
    selector:
      ':matches(ImportDeclaration, ExportAllDeclaration, ExportNamedDeclaration)[source.value=/^\\.(?!.*\\.(ts|tsx|js|json|css|svg)$)/]',
    message: 'Name the file with its extension, as in ./store.ts.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that has it.',
  },
];

const wireNames = ['Literal[value=/^(hs_|hubspot_owner_id)/]', 'Identifier[name=/^hs_/]'].map(
  (selector) => ({
    selector,
    message: "HubSpot's names of properties stay in @app/hubspot: read and write its named fields.",
  }),
);

const functionCalls = {
  selector: 'MemberExpression[object.name="hubspot"][property.name="serverless"]',
  message: 'Call functions through call-function.ts, which knows their contracts.',
};

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', 'coverage/', '.rehearsal/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'variable', format: ['camelCase', 'PascalCase'], leadingUnderscore: 'allow' },
        { selector: 'variable', modifiers: ['destructured'], format: null },
        { selector: 'typeLike', format: ['PascalCase'] },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.{js,ts,tsx}'],
    plugins: { 'import-x': importX, 'unused-imports': unusedImports },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: [
            join(root, 'tsconfig.json'),
            join(root, 'src/app/cards/tsconfig.json'),
            join(root, 'src/app/pages/tsconfig.json'),
            join(root, 'src/app/settings/tsconfig.json'),
            join(root, 'preview/tsconfig.json'),
          ],
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
    rules: {
      eqeqeq: 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/no-mutable-exports': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'import-x/no-self-import': 'error',
      'no-restricted-syntax': ['error', ...importHabits],
      'unused-imports/no-unused-imports': 'error',
      'unused-imports/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  ...layerImports,
  {
    files: ['**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      complexity: ['error', 16],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    // Lists that grow and stay in one file: the sentences of a language, and what nobody documents.
    ignores: [...tests, 'src/app/**/messages/*.ts', 'live-check/assumptions.ts'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/app/packages/services/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...importHabits, ...wireNames] },
  },
  {
    files: ['src/app/{cards,pages,settings,packages}/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'import-x/no-extraneous-dependencies': 'error' },
  },
  {
    files: ['src/app/{cards,pages,settings}/**/*.tsx', 'preview/**/*.tsx'],
    extends: [react.configs.flat.recommended, react.configs.flat['jsx-runtime']],
    settings: { react: { version: '18.3' } },
    rules: { 'react/prop-types': 'off' },
  },
  {
    files: ['src/app/{cards,pages,settings}/**/*.{ts,tsx}', 'preview/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: cards,
    extends: [hubspot.configs.default],
    rules: { '@hubspot/ui-extensions/no-console': 'error' },
  },
  {
    files: cards,
    ignores: ['src/app/packages/card-kit/src/call-function.ts', ...tests],
    rules: { 'no-restricted-syntax': ['error', ...importHabits, functionCalls] },
  },
  {
    files: tests,
    // Matchers such as expect.any() are typed as any.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: toolConfigs, rules: { 'import-x/no-default-export': 'off' } },
  prettier,
);
