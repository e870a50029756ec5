import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
