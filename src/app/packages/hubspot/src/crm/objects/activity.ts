import type { HubSpotClient } from '../../client.ts';
import { objectTypeIds } from '../../paths.ts';
import { listRecords } from '../records/list-records.ts';
import { textOf } from '../records/record-reply.ts';

/** Where each kind of activity keeps what it says and, where it has one, its title. */
const activities = [
  { kind: 'meeting', text: 'hs_meeting_body', title: 'hs_meeting_title' },
  { kind: 'note', text: 'hs_note_body' },
  { kind: 'call', text: 'hs_call_body', title: 'hs_call_title' },
  { kind: 'task', text: 'hs_task_body', title: 'hs_task_subject' },
  { kind: 'email', text: 'hs_email_text', title: 'hs_email_subject' },
  { kind: 'communication', text: 'hs_communication_body' },
  { kind: 'postalMail', text: 'hs_postal_mail_body' },
] as const;

export type ActivityKind = (typeof activities)[number]['kind'];

type Activity = {
  title: string | null;
  /** Mostly HTML. */
  text: string | null;
};

/** Reads what an id may be, for each kind of activity, of which any can be pinned. */
export const activityReads = activities.map(({ kind, ...names }) => ({
  kind,
  /** Undefined where HubSpot knows none of that kind and id. */
  find: async (hubspot: HubSpotClient, id: string): Promise<Activity | undefined> => {
    const asked = Object.values(names);
    const [record] = await listRecords(hubspot, objectTypeIds[kind], [id], asked);
    if (record === undefined) return undefined;
    const title = 'title' in names ? textOf(record, names.title) : null;
    return { title, text: textOf(record, names.text) };
  },
}));
