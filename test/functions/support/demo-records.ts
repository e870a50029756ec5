import type { RecordRef } from '@app/contracts/record';
import * as v from 'valibot';

type Api = (method: string, path: string, body?: unknown) => Promise<unknown>;

export const recordTypes = [
  ['contacts', '0-1'],
  ['companies', '0-2'],
  ['deals', '0-3'],
  ['tickets', '0-5'],
] as const;

const page = v.object({
  results: v.array(v.object({ id: v.string() })),
  paging: v.optional(v.object({ next: v.object({ after: v.string() }) })),
});
const associated = v.object({
  results: v.array(v.object({ toObjectId: v.union([v.string(), v.number()]) })),
  paging: v.optional(v.object({ next: v.object({ after: v.string() }) })),
});

async function readPages<Row>(
  read: (
    after: string,
  ) => Promise<{ results: Row[]; paging?: { next: { after: string } } | undefined }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | undefined = '';
  while (after !== undefined) {
    const { results, paging } = await read(after && `&after=${after}`);
    rows.push(...results);
    after = paging?.next.after;
  }
  return rows;
}

/** Every record of a type that the account has, asked of HubSpot's API. */
export async function recordsOf(api: Api, objectTypeId: string): Promise<string[]> {
  const rows = await readPages(async (after) =>
    v.parse(page, await api('GET', `/crm/objects/2026-03/${objectTypeId}?limit=100${after}`)),
  );
  return rows.map(({ id }) => id);
}

/** The ids of all meetings and appointments of a record, as `meeting:1`. */
export async function itemsOf(api: Api, { objectTypeId, objectId }: RecordRef): Promise<string[]> {
  const keys: string[] = [];
  for (const [kind, type] of [
    ['meeting', '0-47'],
    ['appointment', '0-421'],
  ]) {
    const path = `/crm/objects/2026-03/${objectTypeId}/${objectId}/associations/${type}?limit=500`;
    const rows = await readPages(async (after) =>
      v.parse(associated, await api('GET', `${path}${after}`)),
    );
    keys.push(...rows.map(({ toObjectId }) => `${kind}:${toObjectId}`));
  }
  return keys;
}
