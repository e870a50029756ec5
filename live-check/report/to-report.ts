import type { Environment } from '@app/hubspot/environment';
import type { LiveCheck } from '../run-live-check.ts';
import type { Leftover } from '../scratch.ts';
import type { Verdict } from '../verdict.ts';

/** What is written to the file: nothing of it is a value of the account, a name or the token. */
export type LiveReport = {
  checkedAt: string;
  host: string;
  apiVersion: string;
  node: string;
  allowed: { write: boolean; book: boolean };
  assumptions: ({
    id: string;
    statement: string;
    source: string;
    reliedOn: string[];
    needs: string;
  } & Verdict)[];
  leftovers: Leftover[];
};

export function toReport(
  { assumptions, leftovers }: LiveCheck,
  environment: Environment,
  allowed: LiveReport['allowed'],
): LiveReport {
  return {
    checkedAt: new Date().toISOString(),
    host: new URL(environment.baseUrl).host,
    apiVersion: environment.apiVersion,
    node: process.version,
    allowed,
    assumptions: assumptions.map(({ assumption, verdict }) => {
      const { id, statement, source, reliedOn, needs } = assumption;
      return { id, statement, source, reliedOn, needs, ...verdict };
    }),
    leftovers,
  };
}

/** Whether the app can be relied on, as far as the check could look; where it could not at all, it cannot. */
export function isSound({ assumptions, leftovers }: LiveReport): boolean {
  return (
    assumptions.some(({ is }) => is === 'holds') &&
    assumptions.every(({ is }) => is !== 'does not hold') &&
    leftovers.length === 0
  );
}
