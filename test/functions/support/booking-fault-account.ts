import { openHeldAccount } from '../../support/held-account.ts';

/** The record the functions are called on, the meeting that is given up, and the one in its place. */
export const contactId = '1001';
export const oldMeeting = { kind: 'meeting', id: '2001' } as const;
export const newMeetingId = '2002';
/** A slot that the page `uma` offers. */
export const freeStart = '2026-11-24T09:00:00.000Z';

const token = 'emulator-token-everything';
const scopes = [
  'oauth',
  'crm.objects.owners.read',
  'scheduler.meetings.meeting-link.read',
  'tickets',
  ...['contacts', 'companies', 'deals', 'appointments'].flatMap((type) => [
    `crm.objects.${type}.read`,
    `crm.objects.${type}.write`,
  ]),
];

function meeting(id: string, day: number, notes: string, others: object[]) {
  return {
    type: 'meetings',
    id,
    properties: {
      hs_meeting_title: `Meeting ${id}`,
      hs_timestamp: `2026-11-${day}T09:00:00.000Z`,
      hs_meeting_start_time: `2026-11-${day}T09:00:00.000Z`,
      hs_meeting_end_time: `2026-11-${day}T09:30:00.000Z`,
      hs_meeting_outcome: 'SCHEDULED',
      hs_internal_meeting_notes: notes,
      hubspot_owner_id: '71',
    },
    associations: [{ type: 'contacts', id: contactId }, ...others],
  };
}

const account = {
  owners: [{ id: '71', userId: 61, email: 'o@x.example', firstName: 'Olga', lastName: 'Ono' }],
  meetingLinks: [
    {
      slug: 'uma',
      name: 'Uma',
      organizerUserId: '61',
      durations: [1_800_000],
      formFields: [
        { name: 'jobtitle', label: 'Job' },
        { name: 'favourite', label: 'Favourite' },
      ],
    },
  ],
  objects: [
    {
      type: 'contacts',
      id: contactId,
      properties: { firstname: 'Uma', email: 'uma@navy.example', hubspot_owner_id: '71' },
    },
    { type: 'contacts', id: '1002', properties: { firstname: 'Vito' } },
    { type: 'companies', id: '5001', properties: { name: 'X' } },
    { type: 'deals', id: '6001', properties: { dealname: 'Y' } },
    meeting(oldMeeting.id, 25, '<p>Old</p>', [
      { type: 'contacts', id: '1002' },
      { type: 'companies', id: '5001' },
      { type: 'deals', id: '6001' },
    ]),
    meeting(newMeetingId, 26, '', []),
    { type: 'contacts', id: contactId, properties: { hs_pinned_engagement_id: oldMeeting.id } },
  ],
};

export type BookingLook = Record<
  'bookings' | 'contacts' | 'companies' | 'deals' | 'title' | 'internalNotes' | 'pin' | 'outcome',
  string
>;

/** A small account with a scheduling page. What looks at it uses other paths than the functions do. */
export function openBookingAccount() {
  const emulator = openHeldAccount({ account: 'empty' });
  const send = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${emulator.url}${path}`, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
    return response.json();
  };
  const control = (name: string, body?: object): Promise<unknown> =>
    send(`/_emulator/${name}`, body);

  return {
    url: emulator.url,
    token,
    control,
    /** Back to the beginning, without faults and without a log. */
    async restore(): Promise<void> {
      emulator.clock.reset();
      await control('reset', {});
      await control('tokens', { token, scopes });
      await control('seed', account);
    },
    /** What the account holds, as a text for each thing a function may change. */
    async look(): Promise<BookingLook> {
      const properties =
        'hs_meeting_title,hs_meeting_start_time,hs_meeting_outcome,hs_internal_meeting_notes';
      const [meetings, contact] = await Promise.all([
        send(
          `/crm/v3/objects/meetings?limit=100&properties=${properties}&associations=contacts,companies,deals`,
        ),
        send(`/crm/v3/objects/contacts/${contactId}?properties=hs_pinned_engagement_id`),
      ]);
      const { results } = meetings as { results: Item[] };
      const next = results.find(({ id }) => id === newMeetingId);
      const old = results.find(({ id }) => id === oldMeeting.id);
      const idsOf = (type: 'contacts' | 'companies' | 'deals'): string =>
        [...new Set(next?.associations?.[type]?.results.map(({ id }) => id))].sort().join();
      return {
        bookings: results
          .filter(({ id }) => id !== newMeetingId && id !== oldMeeting.id)
          .map((item) => String(item.properties['hs_meeting_start_time']))
          .join(),
        contacts: idsOf('contacts'),
        companies: idsOf('companies'),
        deals: idsOf('deals'),
        title: String(next?.properties['hs_meeting_title']),
        internalNotes: String(next?.properties['hs_internal_meeting_notes']),
        pin: String((contact as Item).properties['hs_pinned_engagement_id']),
        outcome: String(old?.properties['hs_meeting_outcome']),
      };
    },
    close: emulator.close,
  };
}

type Item = {
  id: string;
  properties: Record<string, string | null>;
  associations?: Partial<Record<string, { results: { id: string }[] }>>;
};
