import { startEmulator, type RunningEmulator } from '../../../emulator/server.ts';
import { runSeedAccount, type SeedRun } from '../../../live-check/seed-account/run-seed-account.ts';

type Stored = {
  id: string;
  properties: Record<string, string | null>;
  associations?: { contacts?: { results: { id: string }[] } };
};

/** An item as `title on contact's e-mail or id`. */
export type Look = { contacts: string[]; items: string[]; pins: string[] };

export type SeededAccount = {
  run(...args: string[]): Promise<SeedRun>;
  control(name: string, body: object): Promise<unknown>;
  /** Everything the account holds. */
  look(): Promise<Look>;
  /** Empty again, but for what belongs to somebody else. */
  restore(): Promise<void>;
  /** Spoils the answer to one call, after so many others. */
  spoil(skip: number, how: Spoiling): Promise<void>;
  /** Whether the call was made; nothing is spoiled from now on. */
  wasSpoiled(): Promise<boolean>;
  close(): Promise<void>;
};

/** `refused`: HubSpot does nothing and says so. `lost`: it does what it is asked, and the answer is lost. */
export type Spoiling = 'refused' | 'lost';

export const foreign: Look = {
  contacts: ['mia@x.example'],
  items: ['Follow-up (demo) on 1'],
  pins: [],
};

const names = 'email,hs_meeting_title,hs_appointment_name,hs_pinned_engagement_id';

export async function openSeededAccount(): Promise<SeededAccount> {
  const emulator: RunningEmulator = await startEmulator({
    now: () => new Date(),
    account: 'empty',
  });
  const headers = { authorization: 'Bearer emulator-token', 'content-type': 'application/json' };
  const send = async (path: string, body?: object): Promise<unknown> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    return (await fetch(`${emulator.url}${path}`, { ...init, headers })).json();
  };
  const control = (name: string, body: object): Promise<unknown> =>
    send(`/_emulator/${name}`, body);
  const list = async (type: string): Promise<Stored[]> => {
    const query = `limit=100&associations=contacts&properties=${names}`;
    const answer = await send(`/crm/v3/objects/${type}?${query}`);
    // Not there where appointments are not activated.
    return (answer as { results?: Stored[] }).results ?? [];
  };
  const waiting = async (): Promise<boolean> => {
    const { faults } = (await send('/_emulator/state')) as { faults: unknown[] };
    return faults.length > 0;
  };

  return {
    control,
    run: (...args) =>
      runSeedAccount(args, {
        HUBSPOT_API_BASE_URL: emulator.url,
        HUBSPOT_API_VERSION: process.env['HUBSPOT_API_VERSION'],
      }),
    async look() {
      const contacts = await list('contacts');
      const items = [...(await list('meetings')), ...(await list('appointments'))];
      const emails = new Map(contacts.map(({ id, properties }) => [id, properties['email'] ?? id]));
      const titleOf = ({ properties }: Stored): string =>
        properties['hs_meeting_title'] ?? properties['hs_appointment_name'] ?? '';
      const ownersOf = ({ associations }: Stored): string[] =>
        (associations?.contacts?.results ?? []).map(({ id }) =>
          id === '1' ? id : (emails.get(id) ?? id),
        );
      const titles = new Map(items.map((item) => [item.id, titleOf(item)]));
      const pinOf = ({ properties }: Stored): string[] => {
        const pinned = properties['hs_pinned_engagement_id'];
        return pinned ? [titles.get(pinned) ?? pinned] : [];
      };
      return {
        contacts: [...emails.values()].sort(),
        items: items.map((item) => `${titleOf(item)} on ${ownersOf(item).join()}`).sort(),
        pins: contacts.flatMap(pinOf),
      };
    },
    async restore() {
      await control('reset', {});
      const title = { hs_timestamp: '2026-11-20T09:00:00Z', hs_meeting_title: 'Follow-up (demo)' };
      const associations = [{ type: 'contacts', id: '1' }];
      await control('seed', {
        objects: [
          { type: 'contacts', id: '1', properties: { email: 'mia@x.example', lastname: 'Moe' } },
          { type: 'meetings', id: '2', properties: title, associations },
        ],
      });
    },
    spoil: async (skip, how) => {
      const fault = how === 'lost' ? { when: 'after', fault: 'reset' } : { fault: 403 };
      await control('faults', { route: '*', skip, ...fault });
    },
    async wasSpoiled() {
      if (!(await waiting())) return true;
      while (await waiting())
        await fetch(`${emulator.url}/crm/v3/owners`, { headers }).catch(() => undefined);
      return false;
    },
    close: () => emulator.close(),
  };
}
