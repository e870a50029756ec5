import type { ApiVersion } from '@app/hubspot/paths';
import { createEmulator, type Emulator } from '../../../emulator/emulator.ts';
import type { Assumption } from '../../../live-check/assumption.ts';
import type { Fetch } from '../../../live-check/api.ts';
import { runLiveCheck, type LiveCheck } from '../../../live-check/run-live-check.ts';
import { brokenFetch, type Rule } from './broken-fetch.ts';

/** Of the person who would get the e-mails; the emulator sends none. */
export const email = 'live.check@fernwerk.example';

export type CheckedAccount = {
  emulator: Emulator;
  control(name: string, body: object): Promise<unknown>;
  /** Goes through assumptions on the account, with the account changed by the rules. */
  check(assumptions: readonly Assumption[], options?: CheckOptions): Promise<LiveCheck>;
};

type CheckOptions = {
  rules?: readonly Rule[];
  version?: ApiVersion;
  allowed?: { write: boolean; book: boolean };
  signal?: AbortSignal;
  /** Whether the answer to the next call gets lost, after the call took effect. */
  lose?: () => boolean;
};

/** An account and its check, without the functions and with nothing on the network. */
export function openCheckedAccount(kind: 'demo' | 'empty' = 'demo'): CheckedAccount {
  const emulator = createEmulator({ now: () => new Date(), account: kind });
  const baseUrl = 'http://localhost';
  return {
    emulator,
    async control(name, body) {
      const request = new Request(`${baseUrl}/_emulator/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await emulator.fetch(request)).json();
    },
    check(assumptions, { rules = [], version = '2026-03', allowed, signal, lose } = {}) {
      const ask: Fetch = async (request) => {
        const isLost = lose?.() === true;
        const answer = await emulator.fetch(request);
        if (isLost) throw new TypeError('fetch failed');
        return answer;
      };
      return runLiveCheck({
        environment: { accessToken: 'emulator-token', baseUrl, apiVersion: version },
        assumptions,
        allowed: allowed ?? { write: true, book: true },
        email,
        patienceMs: 0,
        fetch: brokenFetch(ask, rules),
        signal,
      });
    },
  };
}
