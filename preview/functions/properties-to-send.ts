import type { TracedCall } from './protocol.ts';

export type RecordReference = {
  /** Such as `0-1`, a contact. */
  objectTypeId: string;
  objectId: string;
};

type PropertiesRequest = {
  hubspotBaseUrl: string;
  token: string;
  record: RecordReference | undefined;
  names: string[];
  onCall: (call: TracedCall) => void;
};

/**
 * The record's properties a card asked to have sent to its function. `hs_object_id` alone is answered from the record
 * the page is open on: the platform knows it already, and a read of it would cost every function one more request.
 *
 * @throws when the record or the properties cannot be read; HubSpot then answers 500 without running the function
 */
export async function readPropertiesToSend(
  request: PropertiesRequest,
): Promise<Record<string, string | null>> {
  const { record } = request;
  const names = request.names.filter((name) => name !== '');
  if (names.length === 0) return {};
  if (record === undefined) throw new Error('Properties were asked for without a record.');
  if (names.every((name) => name === 'hs_object_id')) return { hs_object_id: record.objectId };

  const path = `/crm/v3/objects/${encodeURIComponent(record.objectTypeId)}/${encodeURIComponent(record.objectId)}`;
  const url = new URL(path, request.hubspotBaseUrl);
  url.searchParams.set('properties', names.join(','));
  const startedAt = Date.now();
  const response = await fetch(url, { headers: { authorization: `Bearer ${request.token}` } });
  request.onCall({
    method: 'GET',
    path,
    status: response.status,
    startedAt,
    endedAt: Date.now(),
  });
  if (!response.ok) throw new Error(`HubSpot answered ${response.status} for ${path}.`);
  return pickProperties(await response.json(), names);
}

function pickProperties(body: unknown, names: string[]): Record<string, string | null> {
  const read: Record<string, string | null> = {};
  if (typeof body !== 'object' || body === null || !('properties' in body)) return read;
  const properties = body.properties;
  if (typeof properties !== 'object' || properties === null) return read;
  for (const [name, value] of Object.entries(properties)) {
    if (names.includes(name)) read[name] = typeof value === 'string' ? value : null;
  }
  return read;
}
