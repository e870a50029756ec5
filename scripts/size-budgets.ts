import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cardBudgetBytes } from './card-budget.ts';
import { findOutsideRequires } from './rehearsal/find-stray-imports.ts';
import { listComponents } from './rehearsal/list-components.ts';
import { listFiles } from './rehearsal/list-files.ts';
import { describeSize, measure } from './rehearsal/measure.ts';

const projectDir = join(import.meta.dirname, '..');
const sourceDir = join(projectDir, 'src');
const cardsDir = join(projectDir, 'dist/cards');

/** The most a function with all its actions may weigh in bytes after `gzip -9`. */
const functionBudget = 75_000;

type Part = {
  name: string;
  file: string;
  budget: number;
};

function checkPart({ name, file, budget }: Part): string[] {
  if (!existsSync(file)) return [`${name} is not built: ${file} does not exist.`];
  const size = measure(file);
  console.log(`${name.padEnd(28)} ${describeSize(size)}, of ${budget / 1000} kB gzip`);
  return size.gzipBytes > budget ? [`${name} is ${size.gzipBytes - budget} bytes too large.`] : [];
}

function listParts(): Part[] {
  return listComponents(sourceDir).flatMap(({ uid, type, entry }) => {
    if (entry === undefined) return [];
    if (type === 'app-function') {
      const file = join(sourceDir, entry);
      return [{ name: `function ${uid}`, file, budget: functionBudget }];
    }
    const budget = cardBudgetBytes(uid);
    return bundlesOf(uid).map((file) => ({ name: `${type} ${uid}`, file, budget }));
  });
}

/** A card that is not built still has one part, so that it is noticed. */
function bundlesOf(uid: string): string[] {
  const folder = join(cardsDir, uid);
  const bundles = existsSync(folder) ? listFiles(folder).filter((file) => /\.js$/.test(file)) : [];
  return (bundles.length > 0 ? bundles : [`${uid}.js`]).map((file) => join(folder, file));
}

const parts = listParts();
const problems = [
  ...parts.flatMap(checkPart),
  ...parts.flatMap(({ name, file }) =>
    name.startsWith('function') ? findOutsideRequires('/', file) : [],
  ),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
