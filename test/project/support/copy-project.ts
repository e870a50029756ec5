import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';

const projectDir = join(import.meta.dirname, '../../..');

/** Copies this project to a folder that goes with the test. */
export function copyProject(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'project-copy-')));
  onTestFinished(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  copyProjectTo(copy);
  return copy;
}

/** Copies what HubSpot's command line reads of this project: no packages, no development files. */
export function copyProjectTo(folder: string): void {
  for (const name of ['hsproject.json', '.hsignore', 'src']) {
    cpSync(join(projectDir, name), join(folder, name), {
      recursive: true,
      filter: (source) => basename(source) !== 'node_modules',
    });
  }
}

/** Replaces every `search` in a file; a text that is not there is a mistake in the test. */
export function replaceIn(file: string, search: string, replacement: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(search)) throw new Error(`${file} does not hold ${search}.`);
  writeFileSync(file, text.replaceAll(search, replacement));
}
