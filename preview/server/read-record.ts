import * as v from 'valibot';
import type { Activity, ActivityKind, ContactSummary, RecordView } from '../page/api.ts';

const VERSION = '2026-03';
const MOST_SHOWN = 100;
const CONTACT_PROPERTIES = [
  'firstname',
  'lastname',
  'email',
  'phone',
  'jobtitle',
  'company',
  'city',
  'country',
  'lifecyclestage',
  'hs_timezone',
  'hs_ip_timezone',
  'hubspot_owner_id',
  'hs_object_id',
  'hs_pinned_engagement_id',
];

const crmObject = v.object({
  id: v.string(),
  properties: v.record(v.string(), v.nullish(v.string(), null)),
});
const objectList = v.object({ results: v.array(crmObject) });
const associationList = v.object({
  results: v.array(
    v.object({ to: v.array(v.object({ toObjectId: v.union([v.string(), v.number()]) })) }),
  ),
});

interface KindOfActivity {
  objectType: string;
  title: string;
  body: string;
  at: string[];
  status: string;
}

const KINDS: Record<ActivityKind, KindOfActivity> = {
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

export interface HubSpotReader {
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
}

/** Reads with the token on the server side. @throws an Error that names status and HubSpot's message */
export function createReader(baseUrl: string, token: string): HubSpotReader {
  const request = async (path: string, init: RequestInit) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(new URL(path, baseUrl), { ...init, headers });
    const text = await response.text();
    if (!response.ok) throw new Error(`HubSpot answered ${response.status}: ${messageOf(text)}`);
    return JSON.parse(text) as unknown;
  };
  return {
    get: (path) => request(path, { method: 'GET' }),
    post: (path, body) => request(path, { method: 'POST', body: JSON.stringify(body) }),
  };
}

function messageOf(text: string): string {
  return /"message":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? text.slice(0, 200);
}

function fullName(properties: Record<string, string | null>, id: string): string {
  const name = [properties['firstname'], properties['lastname']].filter(Boolean).join(' ');
  return name || properties['email'] || `Contact ${id}`;
}

export async function listContacts(hubspot: HubSpotReader): Promise<ContactSummary[]> {
  const path = `/crm/objects/${VERSION}/contacts?limit=100&properties=firstname,lastname,email`;
  const { results } = v.parse(objectList, await hubspot.get(path));
  return results.map(({ id, properties }) => ({ id, name: fullName(properties, id) }));
}

/** What the page shows around the cards. A kind of activity that cannot be read becomes a line in `problems`. */
export async function readRecord(hubspot: HubSpotReader, id: string): Promise<RecordView> {
  const path = `/crm/objects/${VERSION}/contacts/${encodeURIComponent(id)}?properties=${CONTACT_PROPERTIES.join()}`;
  const { properties } = v.parse(crmObject, await hubspot.get(path));
  const problems: string[] = [];
  const kinds = ['meeting', 'appointment', 'note', 'call'] as const;
  const activities = await Promise.all(
    kinds.map((kind) =>
      readActivities(hubspot, id, kind).catch((error: unknown) => {
        problems.push(
          `${KINDS[kind].objectType}: ${error instanceof Error ? error.message : String(error)}`,
        );
        return [];
      }),
    ),
  );
  return {
    id,
    name: fullName(properties, id),
    properties,
    pinnedId: properties['hs_pinned_engagement_id'] || null,
    activities: activities.flat(),
    problems,
  };
}

async function readActivities(
  hubspot: HubSpotReader,
  contactId: string,
  kind: ActivityKind,
): Promise<Activity[]> {
  const { objectType, title, body, at, status } = KINDS[kind];
  const associated = v.parse(
    associationList,
    await hubspot.post(`/crm/associations/${VERSION}/contacts/${objectType}/batch/read`, {
      inputs: [{ id: contactId }],
    }),
  );
  const ids = associated.results.flatMap(({ to }) =>
    to.map(({ toObjectId }) => String(toObjectId)),
  );
  if (ids.length === 0) return [];
  const { results } = v.parse(
    objectList,
    await hubspot.post(`/crm/objects/${VERSION}/${objectType}/batch/read`, {
      inputs: ids.slice(-MOST_SHOWN).map((id) => ({ id })),
      properties: [title, body, status, ...at].filter(Boolean),
      propertiesWithHistory: [],
    }),
  );
  return results.map(({ id, properties }) => ({
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
