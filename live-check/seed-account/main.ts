import { runCommand } from '../../scripts/command-line.ts';
import { runSeedAccount, usage } from './run-seed-account.ts';

await runCommand(usage, async (args) => {
  const { exitCode, text } = await runSeedAccount(args, process.env);
  console.log(text);
  process.exitCode = exitCode;
});
