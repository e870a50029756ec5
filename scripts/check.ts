import { join } from 'node:path';
import { runProcess } from './rehearsal/run-process.ts';

type Step = {
  name: string;
  command: string[];
};

const projectDir = join(import.meta.dirname, '..');

/** `npm run check -- --tests-passed`: for a caller that has just run `npm test` on the same files. */
const haveTestsPassed = process.argv.includes('--tests-passed');

/** Cheapest first, each after what it needs. */
const steps: Step[] = [
  { name: 'formatting', command: ['npx', 'prettier', '--check', '.'] },
  { name: 'unused code', command: ['npx', 'knip'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'size budgets', command: ['npx', 'tsx', 'scripts/size-budgets.ts'] },
  { name: 'upload rehearsal', command: ['npm', 'run', '--silent', 'rehearse'] },
  { name: 'tests', command: ['npx', 'vitest', 'run'] },
];

async function runStep({ name, command: [program, ...args] }: Step): Promise<boolean> {
  if (program === undefined) throw new Error(`${name} has no command.`);
  const startedAt = performance.now();
  const { code, output } = await runProcess(program, args, { cwd: projectDir, env: process.env });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(18)} ${seconds.padStart(6)} s`);
  if (code !== 0) console.error(output);
  return code === 0;
}

async function runSteps(): Promise<boolean> {
  for (const step of steps) {
    if (step.name === 'tests' && haveTestsPassed) {
      console.log(
        `skipped ${step.name.padEnd(18)} they passed just before, as --tests-passed says`,
      );
    } else if (!(await runStep(step))) {
      return false;
    }
  }
  return true;
}

process.exitCode = (await runSteps()) ? 0 : 1;
