import { writeFile } from 'node:fs/promises';
import { assumptions } from './assumptions.ts';
import { runCommand } from '../scripts/command-line.ts';
import { readArguments, usage } from './read-arguments.ts';
import { isSound, toReport } from './report/to-report.ts';
import { toTable } from './report/to-table.ts';
import { runLiveCheck } from './run-live-check.ts';

const patienceMs = 30_000;

async function main(args: string[]): Promise<void> {
  const { environment, allowed, email, json } = readArguments(args, process.env);
  // Stops between two probes, so that what was created is removed.
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const check = await runLiveCheck({
    environment,
    assumptions,
    allowed,
    email,
    patienceMs,
    signal: stop.signal,
  });
  const report = toReport(check, environment, allowed);
  console.log(toTable(report));
  if (allowed.book) {
    console.log(
      'Look at the calendar of the host: deleting a meeting may leave its event there.\n',
    );
  }
  await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`Written to ${json}. It holds no names, no values of records and no token.`);
  process.exitCode = isSound(report) ? 0 : 1;
}

await runCommand(usage, main);
