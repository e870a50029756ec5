import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

const dir = import.meta.dirname;
const dist = join(dir, 'dist');
const entries = ['main.ts', 'index.ts'].map((name) => join(dir, name));

/** Bundles the emulator with all it uses, so that Node alone runs it, and writes its types. */
await rm(dist, { recursive: true, force: true });
await build({
  entryPoints: entries,
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // What is written in CommonJS asks for Node's own modules this way.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});

const program = ts.createProgram(entries.slice(1), {
  declaration: true,
  emitDeclarationOnly: true,
  outDir: join(dist, 'types'),
  rootDir: dir,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  allowImportingTsExtensions: true,
  strict: true,
  skipLibCheck: true,
});
program.emit();
