import type { FunctionReply, PageSetup, RecordSummary, RecordView } from './api.ts';
import type { RecordType } from './records/record-types.ts';

/** The page is served with its server, so their types are of the same build: replies are not checked again. */
async function readJson<Reply>(url: string, init?: RequestInit): Promise<Reply> {
  const response = await fetch(url, init);
  if (!response.ok)
    throw new Error((await response.text()) || `The page's server answered ${response.status}.`);
  return (await response.json()) as Reply;
}

function postJson<Reply>(url: string, body: unknown): Promise<Reply> {
  return readJson<Reply>(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function withToken(path: string, token: string): string {
  return token === '' ? path : `${path}?token=${encodeURIComponent(token)}`;
}

export const serverApi = {
  setup: () => readJson<PageSetup>('/api/setup'),
  records: (type: RecordType, token: string) =>
    readJson<RecordSummary[]>(withToken(`/api/records/${type}`, token)),
  record: (type: RecordType, id: string, token: string) =>
    readJson<RecordView>(withToken(`/api/records/${type}/${encodeURIComponent(id)}`, token)),
  setLatency: (ms: number) => postJson<null>('/api/latency', { ms }),
  runFunction: (uid: string, call: object) =>
    postJson<FunctionReply>(`/functions/${encodeURIComponent(uid)}`, call),
};
