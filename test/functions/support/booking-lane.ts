import { vi } from 'vitest';
import { createEmulator } from '../../../emulator/emulator.ts';
import { loadFunction, type Reply } from '../../support/function-account.ts';

export const laneStart = '2026-11-24T09:00:00Z';
const contacts = ['1001', '1002'];
const parameters = {
  slug: 'page',
  start: laneStart,
  durationMs: 1_800_000,
  timeZone: 'Europe/Berlin',
  formFields: [],
  guestEmails: [],
  consents: [],
};

export type PageType = 'PERSONAL_LINK' | 'GROUP_CALENDAR' | 'ROUND_ROBIN_CALENDAR';
export type Lane = ReturnType<typeof openLane>;

/** An account in this process, and the functions on it; its answers come in an order `pause` decides. */
export function openLane(origin: string, pause: () => Promise<void>) {
  const emulator = createEmulator({ now: () => new Date(), account: 'empty' });
  const send = async (path: string, body?: object): Promise<unknown> => {
    const response = await emulator.fetch(
      new Request(`${origin}${path}`, {
        headers: { authorization: 'Bearer emulator-token', 'content-type': 'application/json' },
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      }),
    );
    return response.json();
  };
  const door = (name: string, body: object): Promise<unknown> => send(`/_emulator/${name}`, body);
  const book = loadFunction('book-meeting');
  const find = loadFunction('find-booking');
  const call = (main: typeof book, contactId: string, more: object): Promise<Reply> => {
    // A function reads its environment before it first waits, so that lanes do not meet.
    vi.stubEnv('HUBSPOT_API_BASE_URL', origin);
    return main({
      propertiesToSend: { hs_object_id: contactId },
      parameters: { ...parameters, ...more },
    });
  };
  const emailOf = (contactId: string): string => `c${contactId}@navy.example`;

  return {
    origin,
    door,
    async answer(request: Request): Promise<Response> {
      await pause();
      const response = await emulator.fetch(request);
      await pause();
      return response;
    },
    async restore(type: PageType): Promise<void> {
      await door('reset', {});
      await door('seed', {
        owners: ['61', '62'].map((userId) => ({
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
    book: (contactId: string): Promise<Reply> =>
      call(book, contactId, {
        attendee: { firstName: 'C', lastName: contactId, email: emailOf(contactId) },
      }),
    find: (contactId: string): Promise<Reply> =>
      call(find, contactId, { email: emailOf(contactId) }),
    /** How many meetings each contact really has. */
    async count(): Promise<Record<string, number>> {
      const reply = await send('/crm/v3/objects/meetings?limit=100&associations=contacts');
      const { results } = reply as { results: Meeting[] };
      const withWhom = results.flatMap(({ associations }) => [
        ...new Set(associations?.contacts?.results.map(({ id }) => id)),
      ]);
      return Object.fromEntries(
        contacts.map((contact) => [contact, withWhom.filter((id) => id === contact).length]),
      );
    },
  };
}

type Meeting = { associations?: { contacts?: { results: { id: string }[] } } };
