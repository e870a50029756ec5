import { plainText } from '../src/app/packages/services/src/text/read-text.ts';

/** An action that reads a text, and where the text stands. */
export type TextReader = {
  action: string;
  of: string;
  parameters: (text: string) => object;
  /** What the account holds before the call, as the emulator is seeded. */
  holds: (text: string) => object;
  /** What is in its answer where it read the text. */
  ends: string;
};

const contactId = '101';
const meetingId = '101470007';
const bookedId = '900001';
const noteId = '900002';
const slug = 'long-texts';
const item = { kind: 'meeting', id: meetingId };
const ok = '"ok":true';
const start = '2030-06-03T09:00:00Z';
const end = '2030-06-03T10:00:00Z';
const tomorrow = new Date(Date.now() + 86_400_000).toISOString();

const meeting = (properties: Record<string, string>, id = meetingId): object => ({
  type: 'meetings',
  id,
  properties,
  associations: [{ type: 'contacts', id: contactId }],
});

function inMeeting(action: string, property: string, parameters: object): TextReader {
  return {
    action,
    of: property,
    parameters: () => parameters,
    holds: (text) => ({ objects: [meeting({ [property]: text })] }),
    ends: ok,
  };
}

const page = (text: string): object => ({
  meetingLinks: [
    {
      id: '900003',
      slug,
      name: 'Page',
      organizerUserId: '61000003',
      durations: [1_800_000],
      location: text,
      legalConsent: {
        communicationConsentText: text,
        processingConsentText: text,
        privacyPolicyText: text,
        communicationConsentCheckboxes: [{ communicationTypeId: '5', label: text, required: true }],
      },
    },
  ],
});

const booked = {
  hs_meeting_title: 'Ada and Cleo',
  hs_timestamp: start,
  hs_meeting_start_time: start,
  hs_meeting_end_time: end,
  hubspot_owner_id: '71000002',
};

/** Of the others, none reads a text of any length but to pass it on. */
export const actionsThatRead: readonly TextReader[] = [
  inMeeting('get-item', 'hs_meeting_body', { item }),
  inMeeting('get-item', 'hs_internal_meeting_notes', { item }),
  inMeeting('get-item', 'hs_meeting_location', { item }),
  inMeeting('get-calendar-file', 'hs_meeting_body', { item }),
  inMeeting('get-calendar-file', 'hs_meeting_location', { item }),
  inMeeting('list-agenda', 'hs_meeting_body', {
    view: 'upcoming',
    limit: 25,
    query: 'nowhere to be found',
  }),
  inMeeting('list-agenda', 'hs_meeting_location', { view: 'upcoming', limit: 25 }),
  inMeeting('edit-item', 'hs_internal_meeting_notes', { item, changes: { internalNotes: 'x' } }),
  {
    ...inMeeting('edit-item', 'hs_internal_meeting_notes', {}),
    of: 'typed over itself',
    parameters: (text) => ({ item, changes: { internalNotes: text.slice(0, 20_000) } }),
  },
  {
    ...inMeeting('edit-item', 'hs_internal_meeting_notes', {}),
    of: 'a line added',
    parameters: (text) => ({ item, changes: { internalNotes: `${plainText(text)}\nx` } }),
  },
  inMeeting('reschedule-item', 'hs_internal_meeting_notes', { item, start, end, reason: 'x' }),
  {
    action: 'get-pin',
    of: 'hs_note_body',
    parameters: () => ({}),
    holds: (text) => ({
      objects: [
        {
          type: 'notes',
          id: noteId,
          properties: { hs_note_body: text, hs_timestamp: start },
          associations: [{ type: 'contacts', id: contactId }],
        },
        { type: 'contacts', id: contactId, properties: { hs_pinned_engagement_id: noteId } },
      ],
    }),
    ends: ok,
  },
  {
    action: 'replace-item',
    of: 'notes of both',
    parameters: () => ({
      item,
      meetingId: bookedId,
      slug: 'cleo-marsh',
      existingIds: [],
      bookedTitle: null,
    }),
    holds: (text) => ({
      objects: [
        meeting({ hs_internal_meeting_notes: `${text.slice(0, 30_000)}<p>Last</p>` }),
        meeting({ ...booked, hs_internal_meeting_notes: text.slice(0, 30_000) }, bookedId),
      ],
    }),
    ends: ok,
  },
  {
    action: 'get-availability',
    of: 'consents and place',
    parameters: () => ({ slug, timeZone: 'Europe/Berlin', monthOffset: 0 }),
    holds: page,
    ends: ok,
  },
  {
    action: 'book-meeting',
    of: 'consents and place',
    parameters: () => ({
      slug,
      start: tomorrow,
      durationMs: 1_800_000,
      timeZone: 'Europe/Berlin',
      attendee: { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@x.example' },
      formFields: [],
      guestEmails: [],
      consents: [],
    }),
    holds: page,
    // The page is read, and nothing is booked: a required consent is not given.
    ends: '"ok":',
  },
  {
    action: 'log-meeting',
    of: 'body and notes as typed',
    parameters: (text) => ({
      title: 'x',
      start: '2026-06-03T09:00:00Z',
      end: '2026-06-03T10:00:00Z',
      outcome: 'COMPLETED',
      body: text.slice(0, 12_000),
      internalNotes: text.slice(0, 12_000),
    }),
    holds: () => ({ objects: [] }),
    ends: ok,
  },
];
