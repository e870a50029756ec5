import type { RecordRef } from '@app/contracts/record';
import type { Reply } from '../../support/function-account.ts';
import { vi } from 'vitest';
import { useItems } from './use-items.ts';

/** A record of every type that cards sit on. All bear the same number: only the type tells them apart. */
const recordId = '8000';
/** Known as a record of one type alone. */
const loneId = (index: number): string => `${8_100 + index}`;

const types = [
  { name: 'contact', type: 'contacts', objectTypeId: '0-1', called: 'firstname' },
  { name: 'company', type: 'companies', objectTypeId: '0-2', called: 'name' },
  { name: 'deal', type: 'deals', objectTypeId: '0-3', called: 'dealname' },
  { name: 'ticket', type: 'tickets', objectTypeId: '0-5', called: 'subject' },
] as const;

export type RecordCase = ReturnType<typeof recordCase>;

function recordCase(type: (typeof types)[number], index: number) {
  const number = 80_100 + index * 10;
  return {
    ...type,
    title: `The ${type.name}`,
    record: { objectTypeId: type.objectTypeId, objectId: recordId },
    lone: { objectTypeId: type.objectTypeId, objectId: loneId(index) },
    /** Past, without an outcome. */
    past: { kind: 'meeting', id: `${number + 1}` },
    /** Coming and pinned. */
    coming: { kind: 'meeting', id: `${number + 2}` },
    visit: { kind: 'appointment', id: `${number + 3}` },
    note: `${number + 4}`,
    /** Nobody's yet. */
    loose: { kind: 'meeting', id: `${number + 5}` },
  } as const;
}

export const recordCases: readonly RecordCase[] = types.map(recordCase);
export const others = recordCases.slice(1);

/** The records of another type that bear the same number. */
export function neighbourOf({ name }: RecordCase): RecordCase {
  const index = recordCases.findIndex((other) => other.name === name);
  const neighbour = recordCases[(index + 1) % recordCases.length];
  if (neighbour === undefined) throw new Error('There is no other type.');
  return neighbour;
}

function objectsOf({ type, called, title, record, lone, ...items }: RecordCase): object[] {
  const own = { associations: [{ type, id: record.objectId }] };
  const meeting = (id: string, start: string, more: object = own) => ({
    type: 'meetings',
    id,
    properties: {
      hs_meeting_title: `Meeting ${id} of ${title}`,
      hs_timestamp: start,
      hs_meeting_start_time: start,
      hs_meeting_end_time: start.replace(':00:00', ':30:00'),
      hs_meeting_outcome: 'SCHEDULED',
    },
    ...more,
  });
  return [
    { type, id: record.objectId, properties: { [called]: title } },
    { type, id: lone.objectId, properties: { [called]: `Another ${title}` } },
    meeting(items.past.id, '2026-11-20T09:00:00Z'),
    meeting(items.coming.id, '2026-11-25T09:00:00Z'),
    meeting(items.loose.id, '2026-11-26T09:00:00Z', {}),
    {
      type: 'appointments',
      id: items.visit.id,
      properties: {
        hs_appointment_name: `Visit of ${title}`,
        hs_appointment_start: '2026-11-27T09:00:00Z',
        hs_appointment_end: '2026-11-27T10:00:00Z',
      },
      ...own,
    },
    {
      type: 'notes',
      id: items.note,
      properties: { hs_timestamp: '2026-11-19T09:00:00Z', hs_note_body: 'x' },
      ...own,
    },
    { type, id: record.objectId, properties: { hs_pinned_engagement_id: items.coming.id } },
  ];
}

/** An account that holds them, and calls on one of them. */
export function useFourRecords() {
  const items = useItems();
  return {
    ...items,
    seedRecords: () => items.control('seed', { objects: recordCases.flatMap(objectsOf) }),
    callOn: (uid: string, record: RecordRef, parameters: object = {}): Promise<Reply> =>
      items.call(uid, { ...parameters, record }, record.objectId),
    async pinOf({ objectTypeId, objectId }: RecordRef): Promise<unknown> {
      const path = `/crm/objects/2026-03/${objectTypeId}/${objectId}`;
      const reply = await items.api('GET', `${path}?properties=hs_pinned_engagement_id`);
      const { properties } = reply as { properties: Record<string, unknown> };
      return properties['hs_pinned_engagement_id'];
    },
    /** Acts with a token that lacks one scope of the app. */
    async withoutScope(scope: string): Promise<void> {
      const { tokens } = (await items.control('state')) as {
        tokens: { token: string; scopes: string[] }[];
      };
      const usual = tokens.find(({ token }) => token === 'emulator-token')?.scopes ?? [];
      const scopes = usual.filter((granted) => granted !== scope);
      await items.control('tokens', { token: 'lacking', scopes });
      vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'lacking');
    },
  };
}
