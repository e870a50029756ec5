import { readEnvironment } from '@app/hubspot/environment';

export type StartSettings = {
  port: number;
  emulatorPort: number;
  /** The HubSpot API to use instead of the emulator. */
  hubspotBaseUrl: string | undefined;
  token: string;
  /** `EMULATOR_NOW`: the date of the demo account, and then also of the functions and cards that show it. */
  clock: string | undefined;
};

function readPort(name: string, usual: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`${name} must be a port number, not "${text}".`);
  }
  return port;
}

/** @throws Error a sentence for the person at the terminal */
export function readSettings(): StartSettings {
  const hubspotBaseUrl = process.env['HUBSPOT_API_BASE_URL'] || undefined;
  const token = process.env['PRIVATE_APP_ACCESS_TOKEN'];
  if (hubspotBaseUrl !== undefined && !token) {
    throw new Error(
      `HUBSPOT_API_BASE_URL is ${hubspotBaseUrl}: set PRIVATE_APP_ACCESS_TOKEN to a token of that account as well.`,
    );
  }
  // Else every function would answer that its environment is wrong.
  readEnvironment({ ...process.env, PRIVATE_APP_ACCESS_TOKEN: token || 'emulator-token' });
  return {
    port: readPort('PORT', 4300),
    emulatorPort: readPort('EMULATOR_PORT', 4310),
    hubspotBaseUrl,
    token: hubspotBaseUrl === undefined ? 'emulator-token' : (token ?? ''),
    clock: hubspotBaseUrl === undefined ? process.env['EMULATOR_NOW'] || undefined : undefined,
  };
}
