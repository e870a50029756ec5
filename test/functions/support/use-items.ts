import * as v from 'valibot';
import { expect } from 'vitest';
import { useFunctionAccount, type Reply } from '../../support/function-account.ts';
import { sample } from '../../support/whole.ts';

/** Which of HubSpot's versions are tried: they differ in paths and in the form of an answer. */
export const apiVersions = sample(['2026-03', 'v3', '2026-09'], 3);

/** Ada's record, and items of hers and of others. */
export const ada = {
  id: '101',
  /** Past, without an outcome. */
  pricing: { kind: 'meeting', id: '101470005' },
  security: { kind: 'meeting', id: '101470006' },
  /** Coming, pinned, with notes. */
  review: { kind: 'meeting', id: '101470007' },
  /** Past, without an outcome. */
  siteVisit: { kind: 'appointment', id: '101420002' },
  training: { kind: 'appointment', id: '101420003' },
  note: '101460001',
  call: '101480001',
} as const;
export const foreignMeeting = { kind: 'meeting', id: '103470001' } as const;
export const foreignAppointment = { kind: 'appointment', id: '103420001' } as const;
export const unknownMeeting = { kind: 'meeting', id: '999999999' } as const;

const typeIds = { meeting: '0-47', appointment: '0-421', contact: '0-1' } as const;
type Kind = keyof typeof typeIds;

const recordReply = v.object({ properties: v.record(v.string(), v.nullable(v.string())) });
const associations = v.object({
  results: v.array(v.object({ toObjectId: v.union([v.string(), v.number()]) })),
});

/** A fresh account with functions acting on it, and a look at what they left behind. */
export function useItems() {
  const account = useFunctionAccount();

  async function api(method: string, path: string, body?: unknown): Promise<unknown> {
    const url = process.env['HUBSPOT_API_BASE_URL'] ?? '';
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: 'Bearer emulator-token', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (response.status === 404) return undefined;
    expect(response.status).toBeLessThan(300);
    return response.status === 204 ? undefined : response.json();
  }

  return {
    ...account,
    api,
    call: (uid: string, parameters: object, recordId: string = ada.id): Promise<Reply> =>
      account.coldFunction(uid)({
        propertiesToSend: { hs_object_id: recordId },
        parameters,
      }),
    /** The values of a record, or undefined where it is gone. */
    async valuesOf(kind: Kind, id: string, properties: readonly string[]) {
      const query = `properties=${properties.join(',')}`;
      const reply = await api('GET', `/crm/objects/2026-03/${typeIds[kind]}/${id}?${query}`);
      return reply === undefined ? undefined : v.parse(recordReply, reply).properties;
    },
    async associatedIds(kind: Kind, id: string, toTypeId: string): Promise<string[]> {
      const path = `/crm/objects/2026-03/${typeIds[kind]}/${id}/associations/${toTypeId}`;
      const reply = await api('GET', path);
      if (reply === undefined) return [];
      return v.parse(associations, reply).results.map(({ toObjectId }) => String(toObjectId));
    },
    /** The HubSpot calls made by functions, as method and path without the version. */
    async callsSince(count: number): Promise<string[]> {
      return (await account.requests())
        .slice(count)
        .map(({ method, url }) => `${method} ${url.replace(/\?.*/, '')}`);
    },
  };
}

/** The data of an answer that went well, under the contract's own schema. */
export function dataOf<Output extends v.GenericSchema>(
  contract: { output: Output },
  reply: Reply,
): v.InferOutput<Output> {
  expect(reply, JSON.stringify(reply)).toMatchObject({ ok: true });
  return v.parse(contract.output, reply.data);
}
