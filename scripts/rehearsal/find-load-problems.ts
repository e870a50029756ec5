import { join } from 'node:path';
import { runProcess } from './run-process.ts';

const loader = `
  const file = process.argv[1];
  const { main } = require(file);
  if (typeof main !== 'function') throw new Error('main is ' + typeof main + ', not a function');
`;

/**
 * Requires a function file as HubSpot's container does: a process of its own, no environment, only
 * the unpacked upload around it. Returns the reasons it cannot be used, none when it can.
 */
export async function findLoadProblems(uploadDir: string, file: string): Promise<string[]> {
  const loaded = await runProcess(process.execPath, ['-e', loader, join(uploadDir, file)], {
    cwd: uploadDir,
    env: {},
  });
  return loaded.code === 0 ? [] : [`${file} does not load: ${errorLine(loaded.output)}`];
}

function errorLine(output: string): string {
  return output.split('\n').find((line) => /^\w*Error\b/.test(line)) ?? output;
}
