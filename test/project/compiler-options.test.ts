import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const projectDir = join(import.meta.dirname, '../..');

it('checks uploaded packages with the options that the rest of the project has', () => {
  const here = optionsOf('tsconfig.json');
  const uploaded = optionsOf('src/app/tsconfig.json');

  expect(uploaded).toEqual(here);
});

it('checks cards as strictly as the rest, with the worker in place of Node', () => {
  const { lib, jsx, types, ...shared } = optionsOf('src/app/cards/tsconfig.json');

  const rest = optionsOf('src/app/tsconfig.json');
  expect({ ...shared, lib: rest.lib, types: rest.types }).toEqual(rest);
  expect(lib).toEqual(['lib.es2023.d.ts', 'lib.webworker.d.ts']);
  expect(jsx).toBe(ts.JsxEmit.ReactJSX);
  expect(types).toEqual([]);
});

function optionsOf(file: string): ts.CompilerOptions {
  const path = join(projectDir, file);
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  const { configFilePath, pathsBasePath, ...chosen } = options;
  return chosen;
}
