import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { cardBudgetBytes } from '../scripts/card-budget.ts';
import { report } from './report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a rep's browser loads for a card, compressed as it travels. */
export function benchBundleSizes(): boolean {
  const cardsDir = join(root, 'dist/cards');
  const files = readdirSync(cardsDir, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.js'))
    .map((file) =>
      report({
        name: `card bundle ${basename(file)}, gzip -9`,
        value: gzipSync(readFileSync(join(cardsDir, file)), { level: 9 }).length,
        unit: 'bytes',
        budget: { value: cardBudgetBytes(basename(file, '.js')) },
      }),
    )
    .every(Boolean);
}
