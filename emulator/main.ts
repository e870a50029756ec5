import { parseArgs } from 'node:util';
import { startEmulator } from './server.ts';

const DEFAULT_PORT = '4310';

function readPort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const text = values.port ?? process.env.EMULATOR_PORT ?? DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`${text} is not a port. Give one with --port or EMULATOR_PORT.`);
  }
  return port;
}

try {
  const running = await startEmulator({ port: readPort() });
  console.log(`HubSpot emulator: ${running.url}`);
  console.log('Bearer tokens of the demo account:');
  console.log('  emulator-token                   all scopes of the app');
  console.log('  emulator-token-read-only         no writes');
  console.log('  emulator-token-no-appointments   no appointment scopes');
  console.log('  emulator-token-no-scheduler      no scheduling pages');
  console.log('  emulator-token-revoked           refused with 401');
  const stop = () => void running.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
