import { afterEach } from 'vitest';
import { startEmulator, type RunningEmulator } from '../../server.ts';
import { now } from './call-emulator.ts';

const running: RunningEmulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

/** An emulator at a fixed time behind real HTTP, closed when the test ends. */
export async function startServer(port = 0): Promise<RunningEmulator> {
  const started = await startEmulator({ now: () => now, port });
  running.push(started);
  return started;
}
