export const MEETINGS = 10_000;
const PER_BATCH = 100;
const FIRST_ID = 5_000_001;

const headers = { authorization: 'Bearer emulator-token', 'content-type': 'application/json' };

/** Six properties, of which one was changed after the meeting was made. */
const PROPERTIES = [
  'hs_timestamp',
  'hs_meeting_title',
  'hs_meeting_start_time',
  'hs_meeting_end_time',
  'hs_meeting_outcome',
  'hubspot_owner_id',
];

const idAt = (position: number) => String(FIRST_ID + position);

/** Reads every meeting once, a hundred at a time. */
export const READS = Array.from({ length: MEETINGS / PER_BATCH }, (_, batch) => ({
  method: 'POST' as const,
  path: '/crm/objects/2026-03/meetings/batch/read',
  headers,
  body: JSON.stringify({
    inputs: Array.from({ length: PER_BATCH }, (__, at) => ({ id: idAt(batch * PER_BATCH + at) })),
    properties: PROPERTIES,
    propertiesWithHistory: [],
  }),
}));

/** What was sent for a read: the head, apart from what Node adds by itself, and the body. */
export type SentAnswer = { headers: Record<string, string>; text: string };

const ADDED_BY_NODE = ['connection', 'keep-alive'];

export async function readAll(url: string): Promise<SentAnswer[]> {
  const answers: SentAnswer[] = [];
  for (const { path, ...request } of READS) {
    const answer = await fetch(url + path, request);
    const kept = [...answer.headers].filter(([name]) => !ADDED_BY_NODE.includes(name));
    answers.push({ headers: Object.fromEntries(kept), text: await answer.text() });
  }
  return answers;
}

/** Stores the meetings and gives each of them an outcome afterwards, so that it has a history. */
export async function storeMeetings(url: string): Promise<void> {
  const objects = Array.from({ length: MEETINGS }, (_, position) => meeting(position));
  await post(`${url}/_emulator/seed`, { objects });
  for (let start = 0; start < MEETINGS; start += PER_BATCH) {
    const inputs = Array.from({ length: PER_BATCH }, (_, at) => {
      return { id: idAt(start + at), properties: { hs_meeting_outcome: 'COMPLETED' } };
    });
    await post(`${url}/crm/objects/2026-03/meetings/batch/update`, { inputs });
  }
}

function meeting(position: number) {
  const start = Date.UTC(2026, 0, 1) + position * 1_800_000;
  const properties = {
    hs_timestamp: new Date(start).toISOString(),
    hs_meeting_title: `Meeting ${position}`,
    hs_meeting_start_time: new Date(start).toISOString(),
    hs_meeting_end_time: new Date(start + 1_800_000).toISOString(),
    hs_meeting_outcome: 'SCHEDULED',
    hubspot_owner_id: '71000001',
  };
  return { type: 'meetings', id: idAt(position), properties };
}

async function post(url: string, body: unknown): Promise<void> {
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  await answer.text();
}
