import { UsageError } from '../read-arguments.ts';
import { runSeedAccount, usage } from './run-seed-account.ts';

try {
  const { exitCode, text } = await runSeedAccount(process.argv.slice(2), process.env);
  console.log(text);
  process.exitCode = exitCode;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\nUsage: ${usage}`);
  process.exitCode = 2;
}
