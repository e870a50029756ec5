import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command was given in a form that cannot be run. The message says how to put it right. */
export class UsageError extends Error {}

/**
 * What was typed behind a command's name, as `parseArgs` of Node reads it.
 * @throws UsageError
 */
export function readOptions<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Runs a command of this project with what was typed behind its name. `--help` prints the usage; a form that
 * cannot be run ends with 2 and says why.
 */
export async function runCommand(
  usage: string,
  run: (args: string[]) => Promise<void>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(`Usage: ${usage}`);
    return;
  }
  try {
    await run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\nUsage: ${usage}`);
    process.exitCode = 2;
  }
}
