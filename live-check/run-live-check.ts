import type { Environment } from '@app/hubspot/environment';
import { createActionRunner } from '../preview/run-action.ts';
import { readAccount } from './account.ts';
import { createApi, type Fetch } from './api.ts';
import type { Assumption } from './assumption.ts';
import type { ReadContext } from './context.ts';
import { createSubject, findSubject } from './functions/find-subject.ts';
import { listCalls, runFunctions, type RanFunction } from './functions/run-functions.ts';
import { marks } from './marks.ts';
import { runAssumptions, type Checked } from './run-assumptions.ts';
import { createScratch, type Leftover, type Scratch } from './scratch.ts';
import { CannotTry } from './verdict.ts';

export type LiveCheckOptions = {
  environment: Environment;
  assumptions: readonly Assumption[];
  /** What the check may do beside reading; booking needs writing. */
  allowed: { write: boolean; book: boolean };
  /** Of the person who gets the e-mails of bookings. */
  email?: string | undefined;
  patienceMs: number;
  /** Where the built functions are. Left out: none is run. */
  functionsDir?: string | undefined;
  fetch?: Fetch | undefined;
  signal?: AbortSignal | undefined;
};

export type LiveCheck = {
  functions: RanFunction[];
  assumptions: Checked[];
  /** What the check created and could not remove. */
  leftovers: Leftover[];
};

/**
 * Runs every function on an account and goes through the assumptions. Only reads, unless allowed more; it
 * then writes to a contact of its own, which is gone in the end, also after a failure.
 */
export async function runLiveCheck(options: LiveCheckOptions): Promise<LiveCheck> {
  const { environment, allowed, signal, patienceMs } = options;
  const { baseUrl, accessToken: token, apiVersion: version } = environment;
  const api = createApi({ baseUrl, token, ...(options.fetch && { fetch: options.fetch }) });
  const ctx: ReadContext = { api, account: readAccount(api, version), version, patienceMs };
  const scratch = await openScratch(ctx, options);
  const close = (): Promise<Leftover[]> =>
    'remove' in scratch ? scratch.remove() : Promise.resolve([]);
  try {
    const functions = await runAll(ctx, scratch, options);
    const assumptions = await runAssumptions(ctx, options.assumptions, {
      scratch,
      whyNotBooked: allowed.book ? undefined : needsBook,
      signal,
    });
    return { functions, assumptions, leftovers: await close() };
  } catch (error) {
    const left = await close();
    const named = left.map(({ objectTypeId, id }) => `${objectTypeId}/${id}`).join(', ');
    throw left.length === 0 ? error : new Error(`Not removed: ${named}`, { cause: error });
  }
}

const needsWrite = 'it needs --write';
const needsBook = 'it needs --write --book';

async function openScratch(
  { api, account }: ReadContext,
  { allowed, email = marks.email }: LiveCheckOptions,
): Promise<Scratch | { why: string }> {
  if (!allowed.write) return { why: needsWrite };
  try {
    return await createScratch(api, account, email);
  } catch (error) {
    if (error instanceof CannotTry) return { why: error.message };
    throw error;
  }
}

async function runAll(
  ctx: ReadContext,
  scratch: Scratch | { why: string },
  { environment, allowed, functionsDir, signal }: LiveCheckOptions,
): Promise<RanFunction[]> {
  if (functionsDir === undefined) return [];
  const runner = createActionRunner({
    functionsDir,
    hubspotBaseUrl: environment.baseUrl,
  });
  try {
    const subject =
      'remove' in scratch
        ? await createSubject({ ...ctx, scratch }, allowed.book)
        : await findSubject(ctx);
    return await runFunctions(listCalls(functionsDir), {
      runner,
      token: environment.accessToken,
      subject,
      whyNot: {
        write: 'why' in scratch ? scratch.why : undefined,
        book: allowed.book ? undefined : needsBook,
      },
      signal,
    });
  } finally {
    runner.close();
  }
}
