#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import writeFileAtomic from 'write-file-atomic';
import { startEmulator } from './server.ts';

const defaultPort = '4310';

const usage = `hubspot-crm-emulator [--port PORT] [--host ADDRESS] [--data FILE] [--strict]

  --port   by default EMULATOR_PORT or ${defaultPort}; 0 takes any free one
  --host   the address to listen on; by default loopback only
  --data   keeps the account in this file, written when the emulator stops; a new one starts as the demo account
  --strict answers 501 where a request names what the emulator does not model`;

function readOptions() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    options: { port: text, host: text, data: text, help: flag, strict: flag },
  });
  const portText = values.port ?? process.env.EMULATOR_PORT ?? defaultPort;
  const port = Number(portText);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`${portText} is not a port. Give one with --port or EMULATOR_PORT.`);
  }
  return {
    isHelp: values.help === true,
    port,
    isStrict: values.strict === true,
    ...(values.host !== undefined && { host: values.host }),
    dataFile: values.data,
  };
}

/** What an emulator wrote when it stopped; nothing for a new file. */
function readDataFile(path: string | undefined): unknown {
  return path === undefined || !existsSync(path)
    ? undefined
    : JSON.parse(readFileSync(path, 'utf8'));
}

async function start({
  isHelp,
  dataFile,
  ...options
}: ReturnType<typeof readOptions>): Promise<void> {
  if (isHelp) {
    console.log(usage);
    return;
  }
  const running = await startEmulator({ ...options, snapshot: readDataFile(dataFile) });
  console.log(`HubSpot emulator: ${running.url}`);
  if (dataFile !== undefined) console.log(`Data: ${dataFile}`);
  console.log('Bearer tokens of the demo account:');
  console.log('  emulator-token                   all scopes of the app');
  console.log('  emulator-token-read-only         no writes');
  console.log('  emulator-token-no-appointments   no appointment scopes');
  console.log('  emulator-token-no-scheduler      no scheduling pages');
  console.log('  emulator-token-revoked           refused with 401');
  const stop = async (): Promise<void> => {
    await running.close();
    if (dataFile === undefined) return;
    await writeFileAtomic(dataFile, JSON.stringify(running.emulator.snapshot()));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop());
}

try {
  await start(readOptions());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
