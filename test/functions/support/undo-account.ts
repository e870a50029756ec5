import { expect } from 'vitest';
import { openHeldAccount } from '../../support/held-account.ts';

export type Kind = 'meeting' | 'appointment';

/** Records with the number that the cards sit on, one of each type, and where an item may be as well. */
export const cardId = '1001';
export const records = {
  '0-1': ['1001', '1002'],
  '0-2': ['1001', '2002'],
  '0-3': ['1001'],
  '0-5': ['1001'],
} as const;
export type RecordType = keyof typeof records;
const typeIds = {
  meeting: '0-47',
  appointment: '0-421',
  note: '0-46',
  call: '0-48',
  email: '0-49',
} as const;
/** The item that things are done to, one of its kind beside it, and what it may be linked with. */
export const itemId = '5001';
const otherId = '5002';
export const linkId = '6001';
export const activityId = '7001';
/** What a rep may have pinned before: an activity of any kind, known by its id alone. */
export const otherPins = { note: '7002', call: '7003', email: '7004', meeting: '50021' } as const;
export type OtherPin = keyof typeof otherPins;

/** Labels with one number between different types: they are not the same label. */
export const labels: Record<RecordType, number[]> = {
  '0-1': [1001, 1005],
  '0-2': [1001],
  '0-3': [1005],
  '0-5': [],
};

const names = { '0-1': 'contacts', '0-2': 'companies', '0-3': 'deals', '0-5': 'tickets' } as const;
const recordValues: Record<RecordType, Record<string, string>> = {
  '0-1': { firstname: 'Uma' },
  '0-2': { name: 'Ono' },
  '0-3': { dealname: 'Uma buys' },
  '0-5': { subject: 'Uma asks' },
};
const kinds = ['meetings', 'appointments'] as const;
const recordTypes = ['0-1', '0-2', '0-3', '0-5'] as const;

const account = {
  owners: [
    { id: '71', userId: 61, email: 'o@x.example', firstName: 'Olga', lastName: 'Ono' },
    { id: '72', userId: 62, email: 'p@x.example', firstName: 'Pia', lastName: 'Po' },
    {
      id: '73',
      userId: 63,
      email: 'q@x.example',
      firstName: 'Quinn',
      lastName: 'Q',
      archived: true,
    },
  ],
  addProperties: kinds.map((objectTypeId) => ({
    objectTypeId,
    name: 'mood',
    label: 'Mood',
    type: 'enumeration',
    options: [{ value: 'good', label: 'Good' }],
  })),
  associationLabels: kinds.flatMap((to) =>
    recordTypes.flatMap((from) =>
      labels[from].map((typeId) => ({
        from: names[from],
        to,
        label: `${names[from]} ${typeId}`,
        inverseLabel: `of ${names[from]} ${typeId}`,
        typeId,
        inverseTypeId: typeId + 1,
      })),
    ),
  ),
  objects: [
    ...recordTypes.flatMap((type) =>
      records[type].map((id) => ({ type: names[type], id, properties: recordValues[type] })),
    ),
    ...[linkId, otherId].flatMap((id) => [
      { type: 'meetings', id: `${id}1`, properties: { hs_timestamp: '2026-11-18T09:00:00.000Z' } },
      {
        type: 'appointments',
        id: `${id}2`,
        properties: { hs_appointment_start: '2026-11-18T09:00:00.000Z' },
      },
    ]),
    { type: 'notes', id: activityId, properties: { hs_timestamp: '2026-11-18T09:00:00.000Z' } },
    { type: 'calls', id: activityId, properties: { hs_timestamp: '2026-11-18T09:00:00.000Z' } },
    { type: 'notes', id: otherPins.note, properties: { hs_timestamp: '2026-11-18T09:00:00.000Z' } },
    { type: 'calls', id: otherPins.call, properties: { hs_timestamp: '2026-11-18T09:00:00.000Z' } },
    {
      type: 'emails',
      id: otherPins.email,
      properties: { hs_timestamp: '2026-11-18T09:00:00.000Z', hs_email_direction: 'EMAIL' },
    },
  ],
};

export type Link = { toTypeId: string; toId: string; label: number | null };
export type World = {
  kind: Kind;
  properties: Record<string, string>;
  links: Link[];
  pins: { type: RecordType; id: string }[];
  /** Pinned on the card's record in the item's place. */
  otherPin: { on: RecordType; kind: OtherPin } | null;
};

/** A small account with one item in it as it was drawn, and a look at everything that belongs to the item. */
export function openUndoAccount() {
  const emulator = openHeldAccount({ account: 'empty' });
  const headers = { authorization: 'Bearer emulator-token', 'content-type': 'application/json' };

  async function send(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${emulator.url}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (response.status === 404) return undefined;
    expect(response.status, `${method} ${path} ${text}`).toBeLessThan(300);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }

  const associate = async (kind: Kind, { toTypeId, toId, label }: Link): Promise<void> => {
    const path = `/crm/objects/2026-03/${typeIds[kind]}/${itemId}/associations`;
    await send('PUT', `${path}/default/${toTypeId}/${toId}`);
    if (label === null) return;
    await send('PUT', `${path}/${toTypeId}/${toId}`, [
      { associationCategory: 'USER_DEFINED', associationTypeId: label + 1 },
    ]);
  };

  const typesFrom = async (fromTypeId: string, id: string, toTypeId: string, toId?: string) => {
    const path = `/crm/associations/2026-03/${fromTypeId}/${toTypeId}/batch/read`;
    const reply = (await send('POST', path, { inputs: [{ id }] })) as AssociationsReply;
    return (reply.results[0]?.to ?? [])
      .filter(({ toObjectId }) => toId === undefined || toObjectId === toId)
      .map(({ toObjectId, associationTypes }) => ({
        to: toObjectId,
        types: associationTypes.map(({ category, typeId }) => `${category} ${typeId}`).sort(),
      }))
      .sort((a, b) => a.to.localeCompare(b.to));
  };

  return {
    url: emulator.url,
    send,
    control: (name: string, body: object) => send('POST', `/_emulator/${name}`, body),
    async restore({ kind, properties, links, pins, otherPin }: World): Promise<void> {
      emulator.clock.reset();
      await send('POST', '/_emulator/reset', {});
      await send('POST', '/_emulator/seed', account);
      const item = { type: kind === 'meeting' ? 'meetings' : 'appointments', id: itemId };
      await send('POST', '/_emulator/seed', { objects: [{ ...item, properties }] });
      for (const link of links) await associate(kind, link);
      for (const { type, id } of pins) {
        const values = { properties: { hs_pinned_engagement_id: itemId } };
        await send('PATCH', `/crm/objects/2026-03/${type}/${id}`, values);
      }
      if (otherPin === null) return;
      const pinId = otherPins[otherPin.kind];
      const from = `/crm/objects/2026-03/${typeIds[otherPin.kind]}/${pinId}/associations`;
      await send('PUT', `${from}/default/${otherPin.on}/${cardId}`);
      await send('PATCH', `/crm/objects/2026-03/${otherPin.on}/${cardId}`, {
        properties: { hs_pinned_engagement_id: pinId },
      });
    },
    /** Everything of the item: values, associations seen from both ends, and who has it pinned. */
    async look({ kind, properties }: World, id: string): Promise<Look | null> {
      const typeId = typeIds[kind];
      const query = Object.keys(properties).join(',');
      const record = (await send(
        'GET',
        `/crm/objects/2026-03/${typeId}/${id}?properties=${query}`,
      )) as { properties: Record<string, string | null> } | undefined;
      if (record === undefined) return null;
      const values = Object.entries(record.properties).filter(
        ([name]) => !/^hs_(object_id|createdate|lastmodifieddate)$/.test(name),
      );
      const others = ['0-1', '0-2', '0-3', '0-5', '0-421', '0-47', '0-46', '0-48'];
      const links = await Promise.all(
        others.map(async (toTypeId) => {
          const there = await typesFrom(typeId, id, toTypeId);
          const back = await Promise.all(
            there.map(({ to }) => typesFrom(toTypeId, to, typeId, id)),
          );
          return [toTypeId, there, back.map((rows) => rows.map(({ types }) => types))] as const;
        }),
      );
      const pins = await Promise.all(
        recordTypes.flatMap((type) =>
          records[type].map(async (recordId) => {
            const reply = (await send(
              'GET',
              `/crm/objects/2026-03/${type}/${recordId}?properties=hs_pinned_engagement_id`,
            )) as { properties: Record<string, string | null> } | undefined;
            const pinned = reply?.properties['hs_pinned_engagement_id'] ?? null;
            return [`${type} ${recordId}`, pinned === id ? 'the item' : pinned] as const;
          }),
        ),
      );
      return {
        values: Object.fromEntries(values.map(([name, value]) => [name, value ?? ''])),
        links: Object.fromEntries(links.map(([toTypeId, ...rest]) => [toTypeId, rest])),
        pins: Object.fromEntries(pins),
      };
    },
    close: emulator.close,
  };
}

export type Look = {
  values: Record<string, string>;
  links: Record<string, unknown>;
  pins: Record<string, string | null>;
};

type AssociationsReply = {
  results: {
    to: { toObjectId: string; associationTypes: { category: string; typeId: number }[] }[];
  }[];
};
