import { existsSync } from 'node:fs';
import path from 'node:path';
import { startEmulator } from '../../../emulator/server.ts';
import { startRecordPage } from '../../../preview/server.ts';

export type StackOptions = {
  /** The date of the demo account, of the functions and of the cards, as an ISO string. */
  now?: string;
  /** Where other bundles than the project's own are to be shown. */
  cardsDir?: string;
  functionsDir?: string;
};

export type Stack = {
  /** Of the record page. */
  url: string;
  emulatorUrl: string;
  /** Method and path of every call that HubSpot would not know. */
  unknownRoutes: () => string[];
  /** Ends the functions' containers, with what they have kept. */
  recycle: () => Promise<void>;
  close: () => Promise<void>;
};

/** A Saturday morning in Berlin, four weeks after both daylight-saving changes. */
const stackNow = '2026-11-21T09:00:00.000Z';

const root = path.join(import.meta.dirname, '../../..');

/** Starts emulator and record page on free ports, on what `npm run build` has built. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const cardsDir = options.cardsDir ?? path.join(root, 'dist/cards');
  const functionsDir = options.functionsDir ?? path.join(root, 'src/app/functions/dist');
  for (const dir of [cardsDir, functionsDir]) {
    if (!existsSync(dir)) throw new Error(`${dir} is missing: run npm run build first.`);
  }
  const clock = options.now ?? stackNow;
  const now = new Date(clock);
  const emulator = await startEmulator({ now: () => now });
  try {
    const page = await startRecordPage({
      port: 0,
      hubspotBaseUrl: emulator.url,
      token: 'emulator-token',
      cardsDir,
      functionsDir,
      isEmulator: true,
      clock,
    });
    return {
      url: page.url,
      emulatorUrl: emulator.url,
      unknownRoutes: () => emulator.emulator.unknownRoutes(),
      recycle: () => page.rebuildFunctions(() => Promise.resolve()),
      close: async () => {
        await page.close();
        await emulator.close();
      },
    };
  } catch (error) {
    await emulator.close();
    throw error;
  }
}
