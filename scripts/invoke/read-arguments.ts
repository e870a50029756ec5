import { existsSync } from 'node:fs';
import { listActions } from '../../preview/run-action.ts';
import { readOptions, UsageError } from '../command-line.ts';

export type InvokeArguments = {
  action: string;
  /** Absent for an action of the settings page, which sits on no record. */
  record?: { objectTypeId: string; objectId: string };
  parameters: Record<string, unknown>;
  repeat: number;
  functionsDir: string;
  hubspotBaseUrl: string;
  token: string;
};

export const usage =
  'npm run --silent invoke -- <action> --record contacts/101|--account [--parameters \'{"view":"upcoming"}\'] [--repeat 5] [--functions <folder>]';

const objectTypeIds: Record<string, string> = {
  contacts: '0-1',
  companies: '0-2',
  deals: '0-3',
  tickets: '0-5',
};

function readRecord(text: string | undefined): NonNullable<InvokeArguments['record']> {
  const match = /^([a-z]+|\d+-\d+)\/(\d+)$/.exec(text ?? '');
  const [, type = '', objectId = ''] = match ?? [];
  const objectTypeId = /^\d/.test(type) ? type : objectTypeIds[type];
  if (objectTypeId === undefined || objectId === '') {
    throw new UsageError(
      'Name the record with --record, such as contacts/101 or 0-1/101, or none with --account.',
    );
  }
  return { objectTypeId, objectId };
}

function readParameters(text: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--parameters is not JSON: ${String(error)}`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new UsageError('--parameters must be a JSON object, such as {"view":"upcoming"}.');
  }
  return { ...parsed };
}

function readRepeat(text: string): number {
  const repeat = Number(text);
  if (!Number.isInteger(repeat) || repeat < 1) {
    throw new UsageError(`--repeat must be a whole number from 1, not "${text}".`);
  }
  return repeat;
}

function assertIsBuilt(action: string | undefined, functionsDir: string): string {
  if (!existsSync(functionsDir)) {
    throw new UsageError('The functions are not built: run npm run build:functions first.');
  }
  const built = [...listActions(functionsDir).keys()];
  if (action === undefined) throw new UsageError(`Name an action: ${built.join(', ')}.`);
  if (!built.includes(action)) {
    throw new UsageError(
      `There is no action "${action}" in the built functions: ${built.join(', ')}.`,
    );
  }
  return action;
}

function readToken(hubspotBaseUrl: string, token: string | undefined): string {
  if (token) return token;
  const { hostname } = new URL(hubspotBaseUrl);
  if (hostname === 'localhost' || hostname === '127.0.0.1') return 'emulator-token';
  throw new UsageError(`Set PRIVATE_APP_ACCESS_TOKEN to a token for ${hubspotBaseUrl}.`);
}

/** @throws UsageError */
export function readArguments(
  args: string[],
  environment: NodeJS.ProcessEnv,
  usualFunctionsDir: string,
): InvokeArguments {
  const { values, positionals } = readOptions({
    args,
    allowPositionals: true,
    options: {
      record: { type: 'string' },
      account: { type: 'boolean', default: false },
      parameters: { type: 'string', default: '{}' },
      repeat: { type: 'string', default: '1' },
      functions: { type: 'string' },
    },
  });
  const functionsDir = values.functions ?? usualFunctionsDir;
  const action = assertIsBuilt(positionals[0], functionsDir);
  if (positionals.length > 1) {
    throw new UsageError(`Only one action at a time, not also "${positionals[1] ?? ''}".`);
  }
  const emulatorPort = environment['EMULATOR_PORT'] || '4310';
  const hubspotBaseUrl = environment['HUBSPOT_API_BASE_URL'] || `http://localhost:${emulatorPort}`;
  if (!URL.canParse(hubspotBaseUrl)) {
    throw new UsageError(
      `HUBSPOT_API_BASE_URL or EMULATOR_PORT makes no address: ${hubspotBaseUrl}`,
    );
  }
  return {
    action,
    ...(!values.account && { record: readRecord(values.record) }),
    parameters: readParameters(values.parameters),
    repeat: readRepeat(values.repeat),
    functionsDir,
    hubspotBaseUrl,
    token: readToken(hubspotBaseUrl, environment['PRIVATE_APP_ACCESS_TOKEN']),
  };
}
