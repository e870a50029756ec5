import { listAt } from '../at.ts';
import type { Probe, ReadContext } from '../context.ts';
import { describeAnswer, isSuccess } from '../describe-answer.ts';
import { expecting } from '../verdict.ts';

/** Asks as the setup check does: HubSpot wants the token in the body as well. */
export const tokenScopes: Probe<ReadContext> = async (ctx) => {
  const answer = await ctx.api.tokenInfo();
  const scopes = listAt(answer.body, 'scopes');
  return expecting(
    isSuccess(answer) && scopes.length > 0,
    `${describeAnswer(answer)}, ${scopes.length} scopes`,
  );
};
