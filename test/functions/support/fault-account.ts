import { openHeldAccount } from '../../support/held-account.ts';

/** The contact the functions are called on, what belongs to it, and a meeting that does not. */
export const contactId = '1001';
/** A deal of the same number, with the same items but for a pin of its own. */
export const deal = { objectTypeId: '0-3', objectId: contactId } as const;
export const meeting = { kind: 'meeting', id: '2001' } as const;
export const otherMeeting = { kind: 'meeting', id: '2002' } as const;
export const foreignMeeting = { kind: 'meeting', id: '2003' } as const;
export const appointment = { kind: 'appointment', id: '3001' } as const;
export const note = '4001';

const times = (prefix: string, day: number): Record<string, string> => ({
  [`${prefix}_start${prefix === 'hs_meeting' ? '_time' : ''}`]: `2026-11-${day}T09:00:00.000Z`,
  [`${prefix}_end${prefix === 'hs_meeting' ? '_time' : ''}`]: `2026-11-${day}T10:00:00.000Z`,
});

const owners = [
  { type: 'contacts', id: contactId },
  { type: 'deals', id: deal.objectId },
];

function seedOf(id: string, title: string, day: number, associations: object[] = owners) {
  return {
    type: 'meetings',
    id,
    properties: {
      hs_meeting_title: title,
      hs_timestamp: `2026-11-${day}T09:00:00.000Z`,
      hs_meeting_outcome: 'SCHEDULED',
      hs_internal_meeting_notes: '<p>Before</p>',
      hubspot_owner_id: '71',
      ...times('hs_meeting', day),
    },
    associations,
  };
}

const account = {
  owners: [
    { id: '71', userId: 61, email: 'o@x.example', firstName: 'Olga', lastName: 'Ono' },
    { id: '72', userId: 62, email: 'p@x.example', firstName: 'Pia', lastName: 'Po' },
  ],
  pipelines: [
    { objectTypeId: '0-421', id: '77', label: 'Visits', stages: [{ id: '771', label: 'Open' }] },
  ],
  objects: [
    { type: 'contacts', id: contactId, properties: { firstname: 'Uma' } },
    { type: 'contacts', id: '1002', properties: { firstname: 'Vito' } },
    { type: 'deals', id: deal.objectId, properties: { dealname: 'Uma buys' } },
    seedOf(meeting.id, 'First', 18),
    seedOf(otherMeeting.id, 'Second', 19),
    seedOf(foreignMeeting.id, 'Third', 19, [{ type: 'contacts', id: '1002' }]),
    {
      type: 'appointments',
      id: appointment.id,
      properties: {
        hs_appointment_name: 'Visit',
        hs_appointment_status: 'SCHEDULED',
        ...times('hs_appointment', 20),
      },
      associations: owners,
    },
    {
      type: 'notes',
      id: note,
      properties: { hs_timestamp: '2026-11-18T09:00:00.000Z', hs_note_body: 'x' },
      associations: owners,
    },
    ...owners.map((owner) => ({
      ...owner,
      properties: { hs_pinned_engagement_id: otherMeeting.id },
    })),
  ],
};

export type FaultAccount = {
  url: string;
  control(name: string, body?: object): Promise<unknown>;
  /** Back to the beginning, without faults and without a log. */
  restore(): Promise<void>;
  /** What the account holds, as a text for each thing a function may change. */
  look(): Promise<Record<string, string>>;
  close(): void;
};

/** A small account on an emulator of its own. Reads of `look` use other paths than the functions do. */
export function openFaultAccount(): FaultAccount {
  const emulator = openHeldAccount({ account: 'empty' });
  const headers = { authorization: 'Bearer emulator-token', 'content-type': 'application/json' };
  const send = async (path: string, init: RequestInit): Promise<unknown> => {
    const response = await fetch(`${emulator.url}${path}`, { ...init, headers });
    return response.status === 404 ? undefined : response.json();
  };
  const post = (path: string, body: object): Promise<unknown> =>
    send(path, { method: 'POST', body: JSON.stringify(body) });
  const control = (name: string, body?: object): Promise<unknown> =>
    body === undefined
      ? send(`/_emulator/${name}`, { method: 'GET' })
      : post(`/_emulator/${name}`, body);

  const listItems = async (type: string, properties: string): Promise<Item[]> => {
    const query = `limit=100&associations=contacts,deals&properties=${properties}`;
    const reply = await send(`/crm/v3/objects/${type}?${query}`, { method: 'GET' });
    return (reply as { results: Item[] }).results;
  };

  return {
    url: emulator.url,
    control,
    async restore() {
      emulator.clock.reset();
      await control('reset', {});
      await control('seed', account);
    },
    async look() {
      const pinned = 'properties=hs_pinned_engagement_id';
      const [meetings, appointments, contact, ofDeal] = await Promise.all([
        listItems(
          'meetings',
          'hs_meeting_title,hs_meeting_start_time,hs_meeting_end_time,hs_timestamp,' +
            'hs_meeting_outcome,hs_internal_meeting_notes,hs_meeting_location,hubspot_owner_id',
        ),
        listItems(
          'appointments',
          'hs_appointment_name,hs_appointment_start,hs_appointment_end,hs_appointment_status,hubspot_owner_id',
        ),
        send(`/crm/v3/objects/contacts/${contactId}?${pinned}`, { method: 'GET' }),
        send(`/crm/v3/objects/deals/${deal.objectId}?${pinned}`, { method: 'GET' }),
      ]);
      return {
        pin: pinIn(contact),
        pinOfDeal: pinIn(ofDeal),
        ...lookAt('meeting', meetings, [meeting.id, otherMeeting.id, foreignMeeting.id]),
        ...lookAt('appointment', appointments, [appointment.id]),
      };
    },
    close: emulator.close,
  };
}

type Item = {
  id: string;
  properties: Record<string, string | null>;
  associations?: Partial<Record<'contacts' | 'deals', { results: { id: string }[] }>>;
};

function pinIn(record: unknown): string {
  return JSON.stringify((record as Item).properties['hs_pinned_engagement_id'] ?? null);
}

/** One text for each known id, and one for each title: items made again have other ids. */
function lookAt(kind: string, items: readonly Item[], ids: readonly string[]) {
  const describe = ({ properties, associations }: Item): string => {
    const values = Object.entries(properties).filter(
      ([name]) => !/^hs_(object_id|createdate|lastmodifieddate)$/.test(name),
    );
    const idsOf = (type: 'contacts' | 'deals'): string[] =>
      (associations?.[type]?.results ?? []).map(({ id }) => id).sort();
    return JSON.stringify([values.sort(), idsOf('contacts'), idsOf('deals')]);
  };
  const byId = ids.map((id) => {
    const item = items.find((candidate) => candidate.id === id);
    return [`${kind}:${id}`, item === undefined ? 'gone' : describe(item)];
  });
  const titles = ['First', 'Second', 'Third', 'Visit', 'New', 'Other'];
  const byTitle = titles.map((title) => {
    const called = items.filter(({ properties }) => Object.values(properties).includes(title));
    return [`${kind} ${title}`, JSON.stringify(called.map(describe).sort())];
  });
  return Object.fromEntries([...byId, ...byTitle]) as Record<string, string>;
}
