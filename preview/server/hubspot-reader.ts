import * as v from 'valibot';

export const version = '2026-03';

export const crmObject = v.object({
  id: v.string(),
  properties: v.record(v.string(), v.nullish(v.string(), null)),
});
export const objectList = v.object({ results: v.array(crmObject) });
const associationList = v.object({
  results: v.array(
    v.object({ to: v.array(v.object({ toObjectId: v.union([v.string(), v.number()]) })) }),
  ),
});

export type HubSpotReader = {
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
};

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

/** Of more than a page only the ids of the first page. */
export async function associatedIds(
  hubspot: HubSpotReader,
  from: { type: string; id: string },
  to: string,
): Promise<string[]> {
  const path = `/crm/associations/${version}/${from.type}/${to}/batch/read`;
  const { results } = v.parse(
    associationList,
    await hubspot.post(path, { inputs: [{ id: from.id }] }),
  );
  return results.flatMap((row) => row.to.map(({ toObjectId }) => String(toObjectId)));
}

export async function readObjects(
  hubspot: HubSpotReader,
  type: string,
  ids: string[],
  properties: string[],
): Promise<v.InferOutput<typeof crmObject>[]> {
  if (ids.length === 0) return [];
  const body = { inputs: ids.map((id) => ({ id })), properties, propertiesWithHistory: [] };
  const path = `/crm/objects/${version}/${type}/batch/read`;
  return v.parse(objectList, await hubspot.post(path, body)).results;
}
