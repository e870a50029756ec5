import type { AppError } from '@app/domain/app-error';
import { whyRefused } from '@app/card-kit/messages/listed';
import type { Words } from '@app/card-kit/messages/en';

/** A field that can be marked. */
export type ProblemField =
  | 'title'
  | 'organizer'
  | 'time'
  | 'place'
  | 'teammates'
  | 'reminders'
  | 'outcome'
  | 'type'
  | 'ownerId'
  | 'body'
  | 'internalNotes'
  | 'companyIds'
  | 'dealIds'
  | 'dates';

export type FormKind = 'calendar' | 'log' | 'series';

/** Why a form cannot be sent, or was refused: a sentence for each field that keeps it. */
export type Problems = Partial<Record<ProblemField, string | false>>;

export function hasProblem(problems: Problems): boolean {
  return Object.values(problems).some(Boolean);
}

/** By the names functions and HubSpot refuse them with, where they do not bear the field's own. */
const fields: Record<string, ProblemField> = {
  name: 'title',
  start: 'time',
  end: 'time',
  timeZone: 'time',
  timestamp: 'time',
  start_time: 'time',
  end_time: 'time',
  organizerUserId: 'organizer',
  location: 'place',
  location_type: 'place',
  attendeeOwnerIds: 'teammates',
  attendee_owner_ids: 'teammates',
  status: 'outcome',
  pipeline_stage: 'outcome',
  activity_type: 'type',
  hubspot_owner_id: 'ownerId',
  internal_meeting_notes: 'internalNotes',
};

/** What the forms have. */
const meeting: ProblemField[] = ['title', 'time', 'body', 'internalNotes', 'companyIds', 'dealIds'];
const formFields: Record<FormKind, ProblemField[]> = {
  calendar: [...meeting, 'organizer', 'place', 'teammates', 'reminders'],
  log: [...meeting, 'outcome', 'type', 'ownerId'],
  series: ['title', 'time', 'outcome'],
};

/**
 * A refusal at the fields it is about, and the names of those that the form has no field for.
 */
export function refusalOf(
  error: AppError | null,
  kind: FormKind,
  words: Pick<Words, 'rules' | 'checkThis'>,
): { problems: Problems; elsewhere: string[] } {
  const { parameter, property } = error?.details ?? {};
  const why = error?.code === 'REJECTED' ? whyRefused(words.rules, error.details ?? {}) : '';
  const problems: Problems = {};
  const elsewhere: string[] = [];
  for (const path of [parameter ?? property ?? []].flat()) {
    const name = path.replace(/^occurrences\.\d+\.?/, '').split('.')[0] ?? '';
    const own = name.replace(/^hs_(meeting_|appointment_)?/, '');
    const asked = kind === 'calendar' && own === 'hubspot_owner_id' ? 'organizer' : fields[own];
    const field = formFields[kind].find((one) => one === (asked ?? own));
    if (field !== undefined) problems[field] = why || words.checkThis;
    else if (name !== '') elsewhere.push(name);
  }
  return { problems, elsewhere };
}
