import type { Activity, ActivityKind } from '../page/api.ts';
import { associatedIds, readObjects, type HubSpotReader } from './hubspot-reader.ts';

const mostShown = 100;

type KindOfActivity = {
  objectType: string;
  title: string;
  body: string;
  at: string[];
  status: string;
};

export const activityKinds: Record<ActivityKind, KindOfActivity> = {
  meeting: {
    objectType: 'meetings',
    title: 'hs_meeting_title',
    body: 'hs_meeting_body',
    at: ['hs_meeting_start_time', 'hs_timestamp'],
    status: 'hs_meeting_outcome',
  },
  appointment: {
    objectType: '0-421',
    title: 'hs_appointment_name',
    body: '',
    at: ['hs_appointment_start'],
    status: 'hs_appointment_status',
  },
  note: { objectType: 'notes', title: '', body: 'hs_note_body', at: ['hs_timestamp'], status: '' },
  call: {
    objectType: 'calls',
    title: 'hs_call_title',
    body: 'hs_call_body',
    at: ['hs_timestamp'],
    status: 'hs_call_disposition',
  },
};

/** The activities of one kind that a record was associated with last. */
export async function readActivities(
  hubspot: HubSpotReader,
  record: { type: string; id: string },
  kind: ActivityKind,
): Promise<Activity[]> {
  const { objectType, title, body, at, status } = activityKinds[kind];
  const ids = await associatedIds(hubspot, record, objectType);
  const names = [title, body, status, ...at].filter(Boolean);
  const objects = await readObjects(hubspot, objectType, ids.slice(-mostShown), names);
  return objects.map(({ id, properties }) => ({
    kind,
    id,
    title: properties[title] ?? '',
    body: asText(properties[body] ?? ''),
    at: at.map((name) => properties[name]).find(Boolean) ?? '',
    status: properties[status] ?? '',
  }));
}

/** HubSpot stores rich text as HTML; the page shows its words. */
function asText(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
