import type { Environment } from '@app/hubspot/environment';
import { readAccount } from './account.ts';
import { createApi, type Fetch } from './api.ts';
import type { Assumption } from './assumption.ts';
import type { ReadContext } from './context.ts';
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
  fetch?: Fetch | undefined;
  signal?: AbortSignal | undefined;
};

export type LiveCheck = {
  assumptions: Checked[];
  /** What the check created and could not remove. */
  leftovers: Leftover[];
};

/**
 * Goes through the assumptions on an account. Only reads, unless allowed more; it
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
    const assumptions = await runAssumptions(ctx, options.assumptions, {
      scratch,
      whyNotBooked: allowed.book ? undefined : needsBook,
      signal,
    });
    return { assumptions, leftovers: await close() };
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
