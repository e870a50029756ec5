import ts from 'typescript';

/** An entry of the options file: its names from the outside in, and the line it stands in. */
export type Entry = {
  path: string[];
  line: number;
};

/** The entries of the object that a source exports as `options`, in their order. */
export function findEntries(source: string): Entry[] {
  const file = ts.createSourceFile('options.ts', source, ts.ScriptTarget.Latest, true);
  const declarations = file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  );
  const options = declarations.find(({ name }) => name.getText(file) === 'options');
  return options?.initializer === undefined ? [] : entriesIn(file, options.initializer, []);
}

function entriesIn(file: ts.SourceFile, value: ts.Expression, path: string[]): Entry[] {
  const object = unwrap(value);
  if (!ts.isObjectLiteralExpression(object)) return [];
  return object.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property)) return [];
    const { name, initializer } = property;
    const text = ts.isComputedPropertyName(name) ? name.getText(file) : name.text;
    const own = [...path, text];
    const line = file.getLineAndCharacterOfPosition(name.getStart(file)).line + 1;
    return [{ path: own, line }, ...entriesIn(file, initializer, own)];
  });
}

function unwrap(value: ts.Expression): ts.Expression {
  return ts.isSatisfiesExpression(value) ||
    ts.isAsExpression(value) ||
    ts.isParenthesizedExpression(value)
    ? unwrap(value.expression)
    : value;
}
