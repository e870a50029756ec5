import type { HubSpotClient } from '../../client.ts';
import { objectTypeIds } from '../../paths.ts';
import { listRecords } from '../records/list-records.ts';
import { textOf } from '../records/record-reply.ts';

/** Where each kind of activity keeps what it is called, where it is, and what it says. */
const names = {
  meeting: { title: 'hs_meeting_title', text: 'hs_meeting_body' },
  note: { title: null, text: 'hs_note_body' },
  call: { title: 'hs_call_title', text: 'hs_call_body' },
  task: { title: 'hs_task_subject', text: 'hs_task_body' },
  email: { title: 'hs_email_subject', text: 'hs_email_text' },
  communication: { title: null, text: 'hs_communication_body' },
  postalMail: { title: null, text: 'hs_postal_mail_body' },
} as const;

export type ActivityKind = keyof typeof names;

/** What can be pinned. */
export const activityKinds: readonly ActivityKind[] = [
  'meeting',
  'note',
  'call',
  'task',
  'email',
  'communication',
  'postalMail',
];

export type Activity = {
  title: string | null;
  /** Mostly HTML. */
  text: string | null;
};

/** An activity of a kind, undefined where HubSpot knows none of that id. */
export async function findActivity(
  hubspot: HubSpotClient,
  kind: ActivityKind,
  id: string,
): Promise<Activity | undefined> {
  const { title, text } = names[kind];
  const asked = title === null ? [text] : [title, text];
  const [record] = await listRecords(hubspot, objectTypeIds[kind], [id], asked);
  if (record === undefined) return undefined;
  return { title: title && textOf(record, title), text: textOf(record, text) };
}
