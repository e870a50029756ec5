import ts from 'typescript';

/** The specifiers that a source text imports, exports from or requires, in their order. */
export function listImports(source: string): string[] {
  const { importedFiles } = ts.preProcessFile(source, true, true);
  return importedFiles.map(({ fileName }) => fileName);
}
