import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listOutputs } from './list-outputs.ts';

/** Where the cards and the functions read which agreement they were built with. */
export const revisionModule = join(
  import.meta.dirname,
  '../src/app/packages/contracts/src/revision.ts',
);

/** The module with the digest of what all functions answer by now. */
export async function withRevision(source: string): Promise<string> {
  const outputs = [...(await listOutputs())].sort(([a], [b]) => (a < b ? -1 : 1));
  const digest = createHash('sha256').update(JSON.stringify(outputs, shapeOnly)).digest('hex');
  return source.replace(/(?<=revision = ')[^']*/, digest.slice(0, 8));
}

/** Leaves out what a schema carries besides the shape it stands for. */
function shapeOnly(key: string, value: unknown): unknown {
  return key.startsWith('~') || key === 'message' ? undefined : value;
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(revisionModule, await withRevision(await readFile(revisionModule, 'utf8')));
}
