import { revision } from '@app/contracts/revision';
import { AppError } from '@app/domain/app-error';
import * as v from 'valibot';

const call = v.object({ parameters: v.object({ revision: v.unknown() }) });

/**
 * A card that was opened before the app was deployed anew may understand an answer wrongly, so nothing is
 * done for it. Who names no revision is no card.
 * @throws AppError INVALID_INPUT, whose advice is to reload the page.
 */
export function requireSameRevision(context: unknown): void {
  const parsed = v.safeParse(call, context);
  const named = parsed.success ? parsed.output.parameters.revision : undefined;
  if (named === undefined || named === revision) return;
  throw new AppError('INVALID_INPUT', 'The app was updated after this page was opened.', {
    details: { parameter: 'revision', reason: `not ${revision}` },
  });
}
