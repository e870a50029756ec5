/**
 * The inside of a container: one process that loads one function file and calls its `main`, once at a time. Bundled to
 * plain JavaScript and started with `node --eval`, so that nothing but the function and Node itself is in the process.
 */
import { createRequire } from 'node:module';
import { shiftClock } from '../shift-clock.ts';
import type {
  ContainerMessage,
  FunctionContext,
  Outcome,
  RunRequest,
  TracedCall,
} from './protocol.ts';
import { traceFetch } from './trace-fetch.ts';

type Loaded = { main: unknown } | { loadError: string };

let calls: TracedCall[] = [];

function mainOf(exported: unknown): unknown {
  return (exported as { main?: unknown } | null)?.main;
}

function load(file: string): Loaded {
  try {
    return { main: mainOf(createRequire(file)(file)) };
  } catch (error) {
    return { loadError: String(error) };
  }
}

function secretsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  const secrets: Record<string, string> = {};
  for (const name of [
    'PRIVATE_APP_ACCESS_TOKEN',
    'HS_ENVIRONMENT',
    'HS_HUBLET',
    'HS_SERVERLESS_FUNCTION_ID',
  ]) {
    const value = env[name];
    if (value !== undefined) secrets[name] = value;
  }
  return secrets;
}

/** Not checked: a `main` that cannot be called fails like any other throw, as HubSpot's own executor has it. */
function asMain(exported: unknown) {
  return exported as (context: FunctionContext) => unknown;
}

/** Nothing for what has no JSON, such as a function, which the types of `JSON.stringify` leave out. */
function stringify(value: unknown): string | undefined {
  return JSON.stringify(value);
}

async function call(exported: unknown, context: FunctionContext): Promise<Outcome> {
  let value: unknown;
  try {
    // Named `main`, as the text of the error says when it cannot be called.
    const main = asMain(exported);
    value = await main(context);
  } catch (error) {
    return { kind: 'threw', error: String(error) };
  }
  if (value === undefined) return { kind: 'value', json: 'null' };
  try {
    const json = stringify(value);
    return json === undefined ? { kind: 'not-json' } : { kind: 'value', json };
  } catch {
    return { kind: 'not-json' };
  }
}

function send(message: ContainerMessage): void {
  process.send?.(message);
}

async function run(loaded: Loaded, request: RunRequest): Promise<void> {
  calls = [];
  if ('loadError' in loaded) {
    send({ type: 'reply', outcome: { kind: 'threw', error: loaded.loadError }, calls, cpuMs: 0 });
    return;
  }
  if (!loaded.main) {
    send({ type: 'reply', outcome: { kind: 'no-main' }, calls, cpuMs: 0 });
    return;
  }
  // Advanced serialisation drops nothing, but a key sent as undefined must be there as undefined.
  const context: FunctionContext = {
    propertiesToSend: request.context.propertiesToSend,
    parameters: request.context.parameters,
    event: request.context.event,
    secrets: secretsOf(process.env),
  };
  const before = process.cpuUsage();
  const outcome = await call(loaded.main, context);
  const { user, system } = process.cpuUsage(before);
  send({ type: 'reply', outcome, calls, cpuMs: (user + system) / 1000 });
}

const file = process.argv[1];
const startsAt = process.env['CONTAINER_CLOCK'];
delete process.env['CONTAINER_CLOCK'];
if (startsAt !== undefined) shiftClock(startsAt);
traceFetch((traced) => calls.push(traced));
const loaded = file === undefined ? { loadError: 'no function file given' } : load(file);
process.on('message', (request: RunRequest) => void run(loaded, request));
process.on('disconnect', () => process.exit());
send({ type: 'ready' });
