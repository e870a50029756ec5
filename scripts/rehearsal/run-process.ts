import { spawn } from 'node:child_process';

type ProcessOptions = {
  cwd: string;
  /** The whole environment of the process; nothing is inherited. */
  env: Record<string, string | undefined>;
};

type ProcessResult = {
  code: number | null;
  /** What it wrote to stdout and stderr, in the order it arrived, trimmed. */
  output: string;
};

/** Runs a program to its end. Rejects only when it cannot be started. */
export function runProcess(
  command: string,
  args: string[],
  { cwd, env }: ProcessOptions,
): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const chunks: string[] = [];
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => chunks.push(String(chunk)));
    child.stderr.on('data', (chunk) => chunks.push(String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output: chunks.join('').trim() });
    });
  });
}
