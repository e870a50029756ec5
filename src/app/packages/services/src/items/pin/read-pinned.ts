import type { AppError } from '@app/domain/app-error';
import { hasWords } from '@app/domain/has-words';
import { activityReads, type ActivityKind } from '@app/hubspot/crm/objects/activity';
import { attempt } from '../../agenda/attempt.ts';
import type { ServiceContext } from '../../service-context.ts';
import { plainText } from '../../text/read-text.ts';

export type PinnedActivity = {
  engagementId: string;
  kind: ActivityKind | 'deleted' | 'hidden';
  text: string | null;
};

const mostCharacters = 60;
/** Far more letters than sixty characters as people count them are made of. */
const mostRead = 2_000;

/**
 * The activity behind a pin. Its id does not say which kind it is, so all are asked for at once. A kind
 * that the app may not read hides whether it is there: it is then not said to be deleted.
 * @throws AppError the reason, when a kind that could hold it cannot be read for now.
 */
export async function readPinned(
  ctx: ServiceContext,
  engagementId: string,
): Promise<PinnedActivity> {
  const reads = await Promise.all(
    activityReads.map(async ({ kind, find }) => {
      return { kind, read: await attempt(find(ctx.hubspot, engagementId)) };
    }),
  );
  for (const { kind, read } of reads) {
    if (!read.ok || read.value === undefined) continue;
    const { title, text } = read.value;
    const texts = [title ?? '', plainText(text ?? '')];
    return { engagementId, kind, text: shortened(texts.find(hasWords)) };
  }
  const errors = reads.flatMap(({ read }) => (read.ok ? [] : [read.error]));
  const passing = errors.find((error) => !isHidden(error) && !isUnknownKind(error));
  if (passing !== undefined) throw passing;
  return { engagementId, kind: errors.some(isHidden) ? 'hidden' : 'deleted', text: null };
}

function isHidden({ code }: AppError): boolean {
  return code === 'MISSING_SCOPE' || code === 'FORBIDDEN';
}

/** An account may lack a kind altogether; HubSpot then refuses its type id. */
function isUnknownKind({ code }: AppError): boolean {
  return code === 'REJECTED' || code === 'NOT_FOUND';
}

/** In one line, cut between characters as people count them. */
function shortened(text: string | undefined): string | null {
  if (text === undefined) return null;
  const line = text.slice(0, mostRead).replace(/\s+/g, ' ').trim();
  const characters = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
  return characters.length <= mostCharacters
    ? line
    : `${characters
        .slice(0, mostCharacters - 1)
        .join('')
        .trimEnd()}…`;
}
