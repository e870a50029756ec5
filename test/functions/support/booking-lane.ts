import { vi } from 'vitest';
import { createEmulator } from '../../../emulator/emulator.ts';
import { loadFunction, type Reply } from '../../support/function-account.ts';

export const laneStart = '2026-11-24T09:00:00Z';
const laneEnd = '2026-11-24T09:30:00Z';
const contacts = ['1001', '1002'];
const parameters = { slug: 'page', start: laneStart, durationMs: 1_800_000 };
const entries = {
  timeZone: 'Europe/Berlin',
  formFields: [],
  guestEmails: [],
  consents: [],
};
const strangersNotes = 'Nobody else’s business';

export type PageType = 'PERSONAL_LINK' | 'GROUP_CALENDAR' | 'ROUND_ROBIN_CALENDAR';
export type Lane = ReturnType<typeof openLane>;

/** A meeting that is no booking of anybody's on the page. */
export type LookAlike = {
  id: string;
  contact: string;
  /** Of the page's first host, of somebody else, or of nobody. */
  whose: 'host' | 'other' | 'nobody';
  /** Whether it starts and ends exactly then, or only reaches into it. */
  isExact: boolean;
  isCanceled: boolean;
};
const ownerIds = { host: '761', other: '763', nobody: '' };

/** An account in this process, and the functions on it; its answers come in an order `pause` decides. */
export function openLane(origin: string, pause: () => Promise<void>) {
  const emulator = createEmulator({ now: () => new Date(), account: 'empty' });
  const send = async (path: string, body?: object): Promise<unknown> => {
    const response = await emulator.fetch(
      new Request(`http://localhost${path}`, {
        headers: { authorization: 'Bearer emulator-token', 'content-type': 'application/json' },
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      }),
    );
    if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
    return response.json();
  };
  const control = (name: string, body: object): Promise<unknown> =>
    send(`/_emulator/${name}`, body);
  const mains = {
    book: loadFunction('book-meeting'),
    find: loadFunction('find-booking'),
    replace: loadFunction('replace-item'),
  };
  const call = (which: keyof typeof mains, contactId: string, given: object): Promise<Reply> => {
    // A function reads its environment before it first waits, so that lanes do not meet.
    vi.stubEnv('HUBSPOT_API_BASE_URL', origin);
    return mains[which]({ propertiesToSend: { hs_object_id: contactId }, parameters: given });
  };
  const emailOf = (contactId: string): string => `c${contactId}@navy.example`;

  return {
    origin,
    control,
    async answer(request: Request): Promise<Response> {
      await pause();
      const response = await emulator.fetch(request);
      await pause();
      return response;
    },
    pause,
    async restore(type: PageType): Promise<void> {
      await control('reset', {});
      await control('seed', {
        owners: ['61', '62', '63'].map((userId) => ({
          id: `7${userId}`,
          userId: Number(userId),
          email: `o${userId}@x.example`,
          firstName: 'O',
          lastName: userId,
        })),
        meetingLinks: [
          {
            slug: 'page',
            name: 'Page',
            type,
            organizerUserId: '61',
            userIdsOfLinkMembers: type === 'PERSONAL_LINK' ? ['61'] : ['61', '62'],
            durations: [1_800_000],
            availability: { TUESDAY: [{ start: 600, end: 660 }] },
            weeksToAdvertise: 1,
          },
        ],
        objects: contacts.map((id) => ({
          type: 'contacts',
          id,
          properties: { firstname: 'C', email: emailOf(id) },
        })),
      });
    },
    async add(lookAlikes: readonly LookAlike[]): Promise<void> {
      await control('seed', {
        objects: lookAlikes.map(({ id, contact, whose, isExact, isCanceled }) => {
          const startsAt = isExact ? laneStart : '2026-11-24T08:45:00Z';
          return {
            type: 'meetings',
            id,
            properties: {
              hs_meeting_title: `C ${contact} and O 61`,
              hs_timestamp: startsAt,
              hs_meeting_start_time: startsAt,
              hs_meeting_end_time: laneEnd,
              hs_meeting_outcome: isCanceled ? 'CANCELED' : 'SCHEDULED',
              hs_internal_meeting_notes: strangersNotes,
              hubspot_owner_id: ownerIds[whose],
            },
            associations: [{ type: 'contacts', id: contact }],
          };
        }),
      });
    },
    book: (contactId: string, more: object): Promise<Reply> =>
      call('book', contactId, {
        ...parameters,
        ...entries,
        attendee: { firstName: 'C', lastName: contactId, email: emailOf(contactId) },
        ...more,
      }),
    find: (contactId: string, more: object): Promise<Reply> =>
      call('find', contactId, { ...parameters, email: emailOf(contactId), ...more }),
    replace: (contactId: string, more: object): Promise<Reply> =>
      call('replace', contactId, { slug: 'page', ...more }),
    /** The meetings that each contact really has, by their ids, as far as they are not of `seeded`. */
    async made(seeded: ReadonlySet<string>): Promise<Record<string, string[]>> {
      const meetings = await list();
      return Object.fromEntries(
        contacts.map((contact) => [
          contact,
          meetings
            .filter(({ id, withWhom }) => !seeded.has(id) && withWhom.has(contact))
            .map(({ id }) => id),
        ]),
      );
    },
    /** Which of the strangers' meetings are not as they were. */
    async touched(lookAlikes: readonly LookAlike[]): Promise<string[]> {
      const meetings = new Map((await list()).map((meeting) => [meeting.id, meeting]));
      return lookAlikes.flatMap(({ id, isCanceled }) => {
        const { notes, outcome } = meetings.get(id) ?? {};
        const isSame =
          notes === strangersNotes && outcome === (isCanceled ? 'CANCELED' : 'SCHEDULED');
        return isSame ? [] : [id];
      });
    },
  };

  async function list() {
    const reply = await send(
      '/crm/v3/objects/meetings?limit=100&associations=contacts&properties=hs_internal_meeting_notes,hs_meeting_outcome',
    );
    const { results } = reply as { results: Meeting[] };
    return results.map(({ id, properties, associations }) => ({
      id,
      notes: properties['hs_internal_meeting_notes'],
      outcome: properties['hs_meeting_outcome'],
      withWhom: new Set(associations?.contacts?.results.map((contact) => contact.id)),
    }));
  }
}

type Meeting = {
  id: string;
  properties: Record<string, string | null>;
  associations?: { contacts?: { results: { id: string }[] } };
};
