import { fileURLToPath } from 'node:url';
import { fromWire } from '../src/app/packages/contracts/src/wire.ts';
import { createActionRunner } from '../preview/run-action.ts';
import type { FunctionResult } from '../preview/run-function.ts';
import { runCommand } from './command-line.ts';
import { readArguments, usage, type InvokeArguments } from './invoke/read-arguments.ts';

const builtFunctions = fileURLToPath(new URL('../src/app/functions/dist', import.meta.url));

/** One line on stderr, so that stdout holds the function's result and nothing else. */
function report(result: FunctionResult, hubspotBaseUrl: string): void {
  const { durationMs, startMs, calls, container, status } = result;
  const start = container === 'cold' ? `cold, ${startMs.toFixed()} ms start` : 'warm';
  const steps = calls.map(
    ({ method, path, status: answered, startedAt, endedAt }) =>
      `${method} ${path} ${answered ?? 'no answer'} ${(endedAt - startedAt).toFixed()} ms`,
  );
  console.error(
    `${durationMs.toFixed()} ms (${start}), status ${status}, ${calls.length} calls to ${hubspotBaseUrl}${steps.length > 0 ? `: ${steps.join('; ')}` : ''}`,
  );
}

async function invoke(invocation: InvokeArguments) {
  const { repeat, functionsDir, hubspotBaseUrl, record, parameters, ...call } = invocation;
  const runner = createActionRunner({ functionsDir, hubspotBaseUrl });
  try {
    const runOnce = async () => {
      const result = await runner.run({
        ...call,
        ...(record && { record, propertiesToSend: ['hs_object_id'] }),
        parameters: { ...(record && { record }), ...parameters },
      });
      report(result, hubspotBaseUrl);
      return result;
    };
    let last = await runOnce();
    for (let run = 1; run < repeat; run += 1) last = await runOnce();
    return last;
  } finally {
    runner.close();
  }
}

await runCommand(usage, async (args) => {
  const { body } = await invoke(readArguments(args, process.env, builtFunctions));
  if ('response' in body) {
    console.log(JSON.stringify(fromWire(body.response)));
  } else {
    console.error(JSON.stringify(body, null, 2));
    process.exitCode = 1;
  }
});
