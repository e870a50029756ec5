import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { entrySchema, type Entry } from './entry.ts';

const HEADER = '{"hubspotEmulatorData":1}';

/** The entries of a data file, or none for a new one. A last line cut short is left out. */
export function readEntries(file: string): Entry[] | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  if (text === '') return undefined;
  const [header, ...lines] = text.split('\n');
  if (header !== HEADER) throw new Error(`${file} is not a data file of the emulator.`);
  // Every whole line ends with a line break, so what follows the last one was never acknowledged.
  return lines.slice(0, -1).map((line, position) => {
    const result = v.safeParse(entrySchema, parseLine(line));
    if (!result.success) throw new Error(`Line ${position + 2} of ${file} is damaged.`);
    return result.output;
  });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Replaces the file's content in one step and returns what appends to it. */
export function rewriteFile(file: string, entries: Iterable<Entry>): number {
  const temporary = `${file}.new`;
  const written = openSync(temporary, 'w');
  writeSync(written, `${HEADER}\n`);
  for (const entry of entries) writeSync(written, `${JSON.stringify(entry)}\n`);
  fsyncSync(written);
  closeSync(written);
  renameSync(temporary, file);
  const directory = openSync(dirname(file), 'r');
  fsyncSync(directory);
  closeSync(directory);
  return openSync(file, 'a');
}
