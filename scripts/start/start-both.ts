import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmulator } from '../../emulator/server.ts';
import { startRecordPage, type RecordPageServer } from '../../preview/server.ts';
import type { StartSettings } from './settings.ts';

export type Running = {
  hubspotBaseUrl: string;
  isEmulator: boolean;
  page: RecordPageServer;
  close(): Promise<void>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts the emulator, unless another HubSpot API is set, and the record page on what has been built. */
export async function startBoth(settings: StartSettings): Promise<Running> {
  const { hubspotBaseUrl, emulatorPort, port, token, clock } = settings;
  const emulator =
    hubspotBaseUrl === undefined
      ? await onPort('EMULATOR_PORT', emulatorPort, () =>
          startEmulator({ port: emulatorPort, ...(clock && { now: () => new Date(clock) }) }),
        )
      : undefined;
  const baseUrl = emulator?.url ?? hubspotBaseUrl ?? '';
  try {
    const page = await onPort('PORT', port, () =>
      startRecordPage({
        port,
        hubspotBaseUrl: baseUrl,
        token,
        cardsDir: path.join(root, 'dist/cards'),
        functionsDir: path.join(root, 'src/app/functions/dist'),
        isEmulator: emulator !== undefined,
        ...(clock === undefined ? {} : { clock }),
      }),
    );
    return {
      hubspotBaseUrl: baseUrl,
      isEmulator: emulator !== undefined,
      page,
      close: async () => {
        await page.close();
        await emulator?.close();
      },
    };
  } catch (error) {
    await emulator?.close();
    throw error;
  }
}

function isPortTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && error.code === 'EADDRINUSE') return true;
  return isPortTaken(error.cause);
}

async function onPort<Started>(
  variable: string,
  port: number,
  start: () => Promise<Started>,
): Promise<Started> {
  try {
    return await start();
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    throw new Error(
      `Port ${port} is in use: stop what runs there or set ${variable} to another port.`,
      {
        cause: error,
      },
    );
  }
}
