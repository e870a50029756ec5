import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../src/app/cards/agenda');

/** The files of the folder that each of its files imports more than types from. */
const imports = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file): [string, string[]] => [join(folder, file), importsOf(join(folder, file))]),
);

function importsOf(file: string): string[] {
  const { statements } = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
  );
  return statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) &&
    ts.isStringLiteral(statement.moduleSpecifier) &&
    !isOfTypes(statement.importClause)
      ? resolve(dirname(file), statement.moduleSpecifier.text)
      : [],
  );
}

function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause ?? {};
  if (name !== undefined || namedBindings === undefined) return false;
  return (
    ts.isNamedImports(namedBindings) && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

function longestFrom(file: string, before: string[] = []): string[] {
  if (before.includes(file)) throw new Error(`${file} imports itself: ${before.join(', ')}`);
  const chains = (imports.get(file) ?? [])
    .filter((imported) => imports.has(imported))
    .map((imported) => longestFrom(imported, [...before, file]));
  return [file, ...(chains.sort((a, b) => b.length - a.length)[0] ?? [])];
}

it('reaches every file of the agenda card in a chain of at most six imports, with none in a circle', () => {
  const chains = [...imports.keys()].map((file) => longestFrom(file));

  expect(chains.length).toBeGreaterThan(50);
  expect(chains.filter(({ length }) => length > 6)).toEqual([]);
});

/** What each source file of the product, the emulator and the record page imports of them, types as well. */
function sourcesWithImports(): Map<string, string[]> {
  const root = join(import.meta.dirname, '../..');
  const files = ['src/app', 'emulator', 'preview'].flatMap((dir) =>
    readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|node_modules|dist\b/.test(file))
      .map((file) => join(root, dir, file)),
  );
  const known = new Set(files);
  const fileOf = (from: string, name: string): string[] => {
    const [, pack, path] = /^@app\/([^/]+)\/(.+)$/.exec(name) ?? [];
    const stem =
      pack && path
        ? join(root, 'src/app/packages', pack, 'src', path)
        : resolve(dirname(from), name);
    return [stem, `${stem}.ts`, `${stem}.tsx`].filter((file) => known.has(file));
  };
  return new Map(
    files.map((file): [string, string[]] => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
      return [file, importedFiles.flatMap(({ fileName }) => fileOf(file, fileName))];
    }),
  );
}

/** What is left once every file is taken away whose imports are all taken away: circles, and what leads to them. */
function inCircles(graph: Map<string, string[]>): string[] {
  const left = new Map(graph);
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const [file, imported] of left) {
      if (!imported.some((other) => left.has(other))) left.delete(file);
    }
  }
  return [...left.keys()];
}

it('imports nothing in a circle, be it a type, in all of the product, the emulator and the record page', () => {
  const sources = sourcesWithImports();

  expect(sources.size).toBeGreaterThan(700);
  expect(sources.get(join(folder, 'agenda.tsx'))?.length).toBeGreaterThan(15);
  expect(inCircles(sources).map((file) => file.split(sep).slice(-3).join('/'))).toEqual([]);
});
