import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const projectDir = join(import.meta.dirname, '../../..');

export interface Finding {
  rule: string | null;
  message: string;
}

/** Lints a source as if it stood at `file`, which need not exist, without the rules that need types. */
export function lintSource(file: string, source: string): Promise<Finding[]> {
  return lint(
    new ESLint({ cwd: projectDir, overrideConfig: [tseslint.configs.disableTypeChecked] }),
    file,
    source,
  );
}

/**
 * Lints a source with every rule. It stands in for the only file of a TypeScript project: to read the types
 * of the whole project takes many times as long and changes no rule.
 */
export function lintTypedSource(source: string): Promise<Finding[]> {
  return lint(new ESLint({ cwd: projectDir }), 'test/project/fixtures/one-file/source.ts', source);
}

async function lint(eslint: ESLint, file: string, source: string): Promise<Finding[]> {
  const results = await eslint.lintText(source, { filePath: join(projectDir, file) });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ({ rule: ruleId, message })),
  );
}
