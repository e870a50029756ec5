import type { AppError } from '@app/domain/app-error';
import { hasWords } from '@app/domain/has-words';
import { listRecords } from '@app/hubspot/crm/records/list-records';
import { textOf } from '@app/hubspot/crm/records/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import { attempt } from '../../agenda/attempt.ts';
import type { ServiceContext } from '../../service-context.ts';
import { plainText } from '../../text/read-text.ts';

/** Where each kind of activity keeps what it is called or, failing that, what it says. */
const textProperties = {
  meeting: ['hs_meeting_title', 'hs_meeting_body'],
  note: ['hs_note_body'],
  call: ['hs_call_title', 'hs_call_body'],
  task: ['hs_task_subject', 'hs_task_body'],
  email: ['hs_email_subject', 'hs_email_text'],
  communication: ['hs_communication_body'],
  postalMail: ['hs_postal_mail_body'],
} as const;

type Kind = keyof typeof textProperties;
const kinds: readonly Kind[] = [
  'meeting',
  'note',
  'call',
  'task',
  'email',
  'communication',
  'postalMail',
];

export type PinnedActivity = {
  engagementId: string;
  kind: Kind | 'deleted' | 'hidden';
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
    kinds.map(async (kind) => {
      const properties = textProperties[kind];
      const read = listRecords(ctx.hubspot, objectTypeIds[kind], [engagementId], properties);
      return { kind, properties, read: await attempt(read) };
    }),
  );
  for (const { kind, properties, read } of reads) {
    const [record] = read.ok ? read.value : [];
    if (record === undefined) continue;
    const texts = properties.map((name) => {
      const stored = textOf(record, name) ?? '';
      return isTitle(name) ? stored : plainText(stored);
    });
    return { engagementId, kind, text: shortened(texts.find(hasWords)) };
  }
  const errors = reads.flatMap(({ read }) => (read.ok ? [] : [read.error]));
  const passing = errors.find((error) => !isHidden(error) && !isUnknownKind(error));
  if (passing !== undefined) throw passing;
  return { engagementId, kind: errors.some(isHidden) ? 'hidden' : 'deleted', text: null };
}

function isTitle(property: string): boolean {
  return /_(?:title|subject)$/.test(property);
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
