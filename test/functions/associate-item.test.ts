import { associateItem, disassociateItem } from '@app/contracts/agenda/associate-item';
import { expect, it, vi } from 'vitest';
import { startEmulator } from '../../emulator/server.ts';
import {
  ada,
  apiVersions,
  dataOf,
  foreignAppointment,
  foreignMeeting,
  unknownMeeting,
  useItems,
} from './support/use-items.ts';

const items = useItems();
const contactsOf = async ({ kind, id }: { kind: 'meeting' | 'appointment'; id: string }) =>
  (await items.associatedIds(kind, id, '0-1')).sort();

it.each(apiVersions)('adds an item of another record and takes it off on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);

  for (const item of [foreignMeeting, foreignAppointment]) {
    const added = await items.call('associate-item', { item });
    expect(await contactsOf(item)).toEqual([ada.id, '103']);
    const removed = await items.call('disassociate-item', { item });

    expect(dataOf(associateItem, added)).toEqual({ item, gaps: [] });
    expect(dataOf(disassociateItem, removed).item).toEqual(item);
    expect(await contactsOf(item)).toEqual(['103']);
  }
});

it('adds an item that is there already', async () => {
  const reply = await items.call('associate-item', { item: ada.review });

  expect(reply.ok).toBe(true);
  expect(await contactsOf(ada.review)).toEqual([ada.id]);
});

it('refuses to take off what belongs to somebody else', async () => {
  const reply = await items.call('disassociate-item', { item: foreignMeeting });

  expect(reply.error?.code).toBe('NOT_ASSOCIATED');
  expect(await contactsOf(foreignMeeting)).toEqual(['103']);
});

it.each(['associate-item', 'disassociate-item'])(
  '%s does not know an unknown item',
  async (uid) => {
    const reply = await items.call(uid, { item: unknownMeeting });

    expect(reply.error?.code).toBe('NOT_FOUND');
  },
);

it('writes nothing to the pin when the pinned meeting is taken off: that is left to HubSpot', async () => {
  const reply = await items.call('disassociate-item', { item: ada.review });

  expect(reply.ok).toBe(true);
  const writes = (await items.callsSince(0)).filter((call) => call.includes('PATCH'));
  expect(writes).toEqual([]);
});

it('says that appointments are not activated', async () => {
  await items.control('seed', { enablement: { '0-421': false } });

  const reply = await items.call('associate-item', { item: foreignAppointment });

  expect(reply.error?.code).toBe('NOT_ACTIVATED');
});

it('associates in one call, however often the answer is lost', async () => {
  await items.control('faults', { route: 'PUT *', when: 'after', fault: 'reset' });

  const reply = await items.call('associate-item', { item: foreignMeeting });

  expect(reply.ok).toBe(true);
  expect(await items.callsSince(0)).toHaveLength(2);
});

it('knows that nothing was written when HubSpot cannot be reached at all', async () => {
  const closed = await startEmulator({ account: 'empty' });
  await closed.close();
  vi.stubEnv('HUBSPOT_API_BASE_URL', closed.url);

  const reply = await items.call('associate-item', { item: foreignMeeting });

  expect(reply.error?.code).toBe('UNAVAILABLE');
});
