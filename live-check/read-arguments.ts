import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment, type Environment } from '@app/hubspot/environment';
import { AppError } from '@app/domain/app-error';
import { readOptions, UsageError } from '../scripts/command-line.ts';

export const usage =
  'npm run live-check -- [--write [--book --email you@your-company.com]] [--json live-check-report.json]';

export type LiveCheckArguments = {
  environment: Environment;
  allowed: { write: boolean; book: boolean };
  email: string | undefined;
  json: string;
};

/** @throws UsageError */
export function readArguments(args: string[], env: NodeJS.ProcessEnv): LiveCheckArguments {
  const { write, book, email, json } = readOptions({
    args,
    options: {
      write: { type: 'boolean', default: false },
      book: { type: 'boolean', default: false },
      email: { type: 'string' },
      json: { type: 'string', default: 'live-check-report.json' },
    },
  }).values;
  if (book && !write)
    throw new UsageError('--book needs --write: it books for a contact it creates.');
  if (book && email === undefined) {
    throw new UsageError('--book needs --email: HubSpot refuses made-up ones and mails this one.');
  }
  if (email !== undefined && !book) throw new UsageError('--email goes with --book.');
  if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw new UsageError('--email is not an e-mail address.');
  }
  if (!existsSync(path.dirname(json))) {
    throw new UsageError(`--json names a file in a folder that does not exist: ${json}`);
  }
  return { environment: readLiveEnvironment(env), allowed: { write, book }, email, json };
}

/**
 * The account to work on; the stand-in's own token where it runs on this machine.
 * @throws UsageError
 */
export function readLiveEnvironment(env: NodeJS.ProcessEnv): Environment {
  const { HUBSPOT_API_BASE_URL: url = '', PRIVATE_APP_ACCESS_TOKEN: token = '' } = env;
  const isLocal = URL.canParse(url) && /^(localhost|127\.0\.0\.1)$/.test(new URL(url).hostname);
  if (token === '' && !isLocal) {
    throw new UsageError('Set PRIVATE_APP_ACCESS_TOKEN to the token of the app in the account.');
  }
  if (url !== '' && !URL.canParse(url)) throw new UsageError('HUBSPOT_API_BASE_URL is no address.');
  try {
    return readEnvironment({
      ...env,
      ...(url === '' && { HUBSPOT_API_BASE_URL: undefined }),
      PRIVATE_APP_ACCESS_TOKEN: token === '' ? 'emulator-token' : token,
    });
  } catch (error) {
    if (error instanceof AppError) throw new UsageError(error.message);
    throw error;
  }
}
