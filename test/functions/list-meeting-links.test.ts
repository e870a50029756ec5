import { listMeetingLinks } from '@app/contracts/booking/list-meeting-links';
import { expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
/** Ben is the owner of Ada's contact. */
const user = { ben: '61000001', cleo: '61000002', dana: '61000003', emre: '61000004' };

/** The pages of neither the signed-in user nor Ada's owner. */
const othersByName = [
  'mere-ngata/every-field',
  'team/three-zones',
  'team/intro',
  'cleo-marsh',
  'dana-whitfield',
  'mere-ngata/lang-und-kürzer',
  'mere-ngata/full',
];

async function list(parameters: object = {}, recordId: string = ada.id) {
  return dataOf(listMeetingLinks, await items.call('list-meeting-links', parameters, recordId));
}

function slugsOf({ links }: Awaited<ReturnType<typeof list>>): string[] {
  return links.map(({ slug }) => slug);
}

/** Pages of an organizer without calendar, named so that they come before all others by name. */
function seedPages(count: number, organizerUserId: string, prefix = 'a', more: object = {}) {
  const meetingLinks = Array.from({ length: count }, (_, index) => ({
    slug: `${prefix}/${index}`,
    name: `${prefix} ${index}`,
    organizerUserId,
    ...more,
  }));
  return items.control('seed', { meetingLinks });
}

it.each(apiVersions)(
  "offers the user's pages, then the owner's, then the rest on %s",
  async (version) => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const { links, after } = await list({ userId: user.cleo });

    expect(links.map(({ slug, whose, isDefault }) => [slug, whose, isDefault])).toEqual([
      ['cleo-marsh', 'signed-in-user', true],
      ['team/intro', 'signed-in-user', false],
      ['ben-ode', 'contact-owner', true],
      ['team/onboarding', 'contact-owner', false],
      ['mere-ngata/every-field', 'other', false],
      ['team/three-zones', 'other', false],
      ['dana-whitfield', 'other', true],
      ['mere-ngata/lang-und-kürzer', 'other', false],
      ['mere-ngata/full', 'other', false],
    ]);
    expect(after).toBeUndefined();
  },
);

it('tells of a page its kind, its address and its organizer by name', async () => {
  const { links } = await list();

  expect(links.find(({ slug }) => slug === 'team/intro')).toEqual({
    id: '5100005',
    slug: 'team/intro',
    name: 'Intro call with the team',
    type: 'round-robin',
    url: 'https://meetings.hubspot.com/team/intro',
    organizer: { userId: user.cleo, name: 'Cleo Marsh' },
    isDefault: false,
    whose: 'other',
  });
});

it('tells who is to be invited, and no time zone where HubSpot knows none', async () => {
  await items.control('seed', { objects: [{ type: 'contacts', id: '900', properties: {} }] });

  const known = await list();
  const unknown = await list({}, '900');

  expect(known.contact).toEqual({
    firstName: 'Ada',
    lastName: 'Lovelace',
    email: 'ada.lovelace@analytical-engines.example',
    timeZone: 'America/New_York',
  });
  expect(unknown.contact).toEqual({ firstName: null, lastName: null, email: null, timeZone: null });
});

it('names an organizer whose user was deactivated', async () => {
  await seedPages(1, '61000005', 'frank');

  const { links } = await list();

  expect(links.find(({ slug }) => slug === 'frank/0')?.organizer.name).toBe('Frank Osei');
});

it('orders pages by name as people do, whatever the case', async () => {
  await seedPages(12, user.emre, 'page');
  await items.control('seed', {
    meetingLinks: [{ slug: 'zoe', name: 'PAGE 3b', organizerUserId: user.emre }],
  });

  const slugs = slugsOf(await list({ organizerUserId: user.emre }));

  expect(slugs.slice(2, 6)).toEqual(['page/2', 'page/3', 'zoe', 'page/4']);
  expect(slugs.at(-1)).toBe('page/11');
});

it.each([
  [{ organizerUserId: user.dana }, ['dana-whitfield']],
  [{ name: 'intro' }, ['team/intro']],
  [{ name: '' }, ['ben-ode', 'team/onboarding', ...othersByName]],
  [{ name: 'nothing of that name' }, []],
])('finds by %j', async (filter, slugs) => {
  expect(slugsOf(await list(filter))).toEqual(slugs);
});

it("shows the user's pages first and every page once, however many there are", async () => {
  await seedPages(230, user.dana);
  await seedPages(2, user.emre, 'z', { defaultLink: true });

  const first = await list({ userId: user.emre });
  const second = await list({ userId: user.emre, after: first.after });
  const third = await list({ userId: user.emre, after: second.after });

  expect(slugsOf(first).slice(0, 3)).toEqual(['z/0', 'z/1', 'ben-ode']);
  expect(third.after).toBeUndefined();
  const all = [first, second, third].flatMap(slugsOf);
  expect(all).toHaveLength(241);
  expect(new Set(all).size).toBe(241);
});

it("reads the contact owner's pages by themselves where they are far down", async () => {
  await seedPages(120, user.dana);
  await seedPages(1, user.emre, 'z', { defaultLink: true });
  await items.control('seed', {
    objects: [{ type: 'contacts', id: '900', properties: { hubspot_owner_id: '71000004' } }],
  });

  const first = await list({}, '900');
  const second = await list({ after: first.after }, '900');

  expect(first.links[0]).toMatchObject({ slug: 'z/0', whose: 'contact-owner' });
  expect(slugsOf(second)).not.toContain('z/0');
  expect([...slugsOf(first), ...slugsOf(second)]).toHaveLength(130);
});

it('is an empty list where the account has no pages', async () => {
  await items.fail('GET /scheduler/*/meeting-links', {
    status: 200,
    body: '{"total":0,"results":[]}',
  });

  expect((await list()).links).toEqual([]);
});

it('leaves out a page of a kind nobody knows, and reads numbers where ids should be texts', async () => {
  const page = { link: 'javascript:alert(1)', organizerUserId: 61000001, createdAt: 'x' };
  await items.fail('GET /scheduler/*/meeting-links', {
    status: 200,
    body: JSON.stringify({
      total: 2,
      results: [
        { ...page, id: 7, slug: 'odd', type: 'PERSONAL_LINK' },
        { ...page, id: 8, slug: 'new', type: 'PHONE_TREE' },
      ],
    }),
  });

  expect((await list()).links).toMatchObject([
    { id: '7', name: null, url: '', organizer: { userId: user.ben, name: 'Ben Ode' } },
  ]);
});

it('names the scope that is missing', async () => {
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token-no-scheduler');

  const reply = await items.call('list-meeting-links', {});

  expect(reply.error).toMatchObject({
    code: 'MISSING_SCOPE',
    details: { scopes: ['scheduler.meetings.meeting-link.read'] },
  });
});

it('lists without names where owners cannot be read', async () => {
  await items.fail('GET /crm/owners/*', 403, 5);

  const { links } = await list({ userId: user.cleo });

  expect(links[0]).toMatchObject({
    slug: 'cleo-marsh',
    whose: 'signed-in-user',
    organizer: { name: null },
  });
  expect(links).toHaveLength(9);
});

it.each(['x', '~', 'abc~5', '1,~5', '~javascript'])(
  'refuses %j as a place to go on',
  async (after) => {
    const reply = await items.call('list-meeting-links', { after });

    expect(['INVALID_INPUT', 'REJECTED']).toContain(reply.error?.code);
  },
);

it('takes 3 calls in one round trip, 2 of them warm', async () => {
  await items.control('latency', { ms: 100 });
  vi.useRealTimers();
  const main = items.coldFunction('list-meeting-links');
  const call = (parameters: object) =>
    main({ propertiesToSend: { hs_object_id: ada.id }, parameters });

  await call({ userId: user.cleo });
  const cold = await items.requests();
  await call({ userId: user.cleo });
  const warm = (await items.requests()).slice(cold.length);
  await call({});
  const withoutUser = (await items.requests()).slice(cold.length + warm.length);

  expect([cold.length, depthOf(cold)]).toEqual([3, 1]);
  expect([warm.length, depthOf(warm)]).toEqual([2, 1]);
  expect([withoutUser.length, depthOf(withoutUser)]).toEqual([2, 1]);
});

it('takes a second round trip for an owner who is not among those read', async () => {
  await seedPages(120, user.dana);
  await items.control('seed', {
    objects: [{ type: 'contacts', id: '900', properties: { hubspot_owner_id: '71000004' } }],
  });
  await items.control('latency', { ms: 100 });
  vi.useRealTimers();

  await list({ userId: user.cleo }, '900');

  const requests = await items.requests();
  expect([requests.length, depthOf(requests)]).toEqual([5, 2]);
});

it('offers the pages of the owner of an item that is booked again first, then the others as always', async () => {
  await seedPages(120, user.emre);
  // Dana's id as an owner is another number than as a user.
  const { links } = await list({ userId: user.cleo, ownerId: '71000003' });

  expect(links.slice(0, 3).map(({ slug, whose }) => [slug, whose])).toEqual([
    ['dana-whitfield', 'item-owner'],
    ['cleo-marsh', 'signed-in-user'],
    ['team/intro', 'signed-in-user'],
  ]);
});

it('calls the pages of a rep who owns the item their own, and goes on where nobody knows the owner', async () => {
  const own = await list({ userId: user.ben, ownerId: '71000001' });
  const unknown = await list({ userId: user.cleo, ownerId: '4711' });

  expect(own.links[0]).toMatchObject({ slug: 'ben-ode', whose: 'signed-in-user' });
  expect(unknown.links[0]).toMatchObject({ slug: 'cleo-marsh', whose: 'signed-in-user' });
});
