import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coveragePage } from './page.ts';

await writeFile(join(import.meta.dirname, '../coverage.md'), coveragePage());
