import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { bookingCalls, halfHourMs, user } from './support/booking-calls.ts';
import { ada, apiVersions, useItems } from './support/use-items.ts';

const items = useItems();
const { availability, seedPage } = bookingCalls(items);
const page = 'GET /scheduler/*/meeting-links/book/';

type Data = Awaited<ReturnType<typeof availability>>;

function startsOf({ slots }: Data, durationMs = halfHourMs): string[] {
  return (slots[durationMs] ?? []).map(({ start }) => start.toISOString().slice(0, 16));
}

function offlineStartsOf({ slots }: Data, durationMs = halfHourMs): string[] {
  const marked = (slots[durationMs] ?? []).filter(({ isOfflineOnly }) => isOfflineOnly === true);
  return marked.map(({ start }) => start.toISOString().slice(0, 16));
}

/** HubSpot's answer of a month, as the guide prints it. */
function answerMonth(linkAvailability: unknown, allUsersBusyTimes: unknown = []) {
  return items.fail(`${page}availability-page/*`, {
    status: 200,
    body: JSON.stringify({ linkAvailability, allUsersBusyTimes }),
  });
}

it.each(apiVersions)('tells what a page offers and what it asks for on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);

  const data = await availability({ slug: 'ben-ode' });

  expect(data).toMatchObject({
    durations: [900_000, 1_800_000, 3_600_000],
    hasMore: true,
    isOffline: false,
    offlineMembers: [],
    maxGuests: 5,
    place: 'https://zoom.us/j/86533000001',
    prefill: { company: 'Analytical Engines', phone: '+1 212 555 0142' },
  });
  expect(data.formFields.map(({ name, isRequired }) => [name, isRequired])).toEqual([
    ['company', true],
    ['phone', false],
    ['what_would_you_like_to_discuss', true],
  ]);
  expect(data.formFields[2]).toEqual({
    name: 'what_would_you_like_to_discuss',
    label: 'What would you like to discuss?',
    fieldType: 'select',
    isRequired: true,
    options: [
      { value: 'pricing', label: 'Pricing' },
      { value: 'integration', label: 'Integration' },
      { value: 'other', label: 'Something else' },
    ],
  });
  expect(Object.keys(data.slots)).toEqual(['900000', '1800000', '3600000']);
  expect(startsOf(data)[0]).toBe('2026-11-23T08:45');
});

it.each(apiVersions)('finds a page whose slug holds a slash on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);

  const data = await availability({ slug: 'team/intro' });

  expect(data.durations).toEqual([halfHourMs]);
  const urls = (await items.requests()).map(({ url }) => url);
  expect(urls.filter((url) => url.includes('team%2Fintro'))).toHaveLength(2);
});

it('says so where there is no such page', async () => {
  const reply = await items.call('get-availability', {
    slug: 'nobody',
    timeZone: 'Europe/Berlin',
    monthOffset: 0,
  });

  expect(reply.error).toMatchObject({
    code: 'NOT_FOUND',
    message: 'This scheduling page no longer exists.',
  });
});

it('shows the consent in the words of the page, without its markup, and nothing where it asks for none', async () => {
  await seedPage({
    slug: 'consent',
    organizerUserId: user.ben,
    legalConsent: {
      communicationConsentText: '<p>We write <b>rarely</b> &amp; briefly.</p>',
      communicationConsentCheckboxes: [
        { communicationTypeId: '9', label: 'Yes,&nbsp;please', required: true },
      ],
      processingConsentText: ' ',
      privacyPolicyText: 'See our <a href="https://x.example">policy</a>.',
    },
  });

  const asked = await availability({ slug: 'consent' });
  const notAsked = await availability();

  expect(asked.consent).toEqual({
    texts: ['We write rarely & briefly.', 'See our policy (https://x.example).'],
    checkboxes: [{ communicationTypeId: '9', label: 'Yes, please', isRequired: true }],
  });
  expect(notAsked.consent).toBeNull();
});

describe('months', () => {
  it('counts months by the clocks of the asked zone', async () => {
    // In Kiritimati it is December already while it is November in Berlin.
    vi.setSystemTime(new Date('2026-11-30T11:00:00Z'));

    const berlin = await availability();
    const kiritimati = await availability({ timeZone: 'Pacific/Kiritimati' });

    expect(startsOf(berlin).every((start) => start.startsWith('2026-11-30'))).toBe(true);
    expect(startsOf(kiritimati)[0]).toBe('2026-11-30T14:00');
    expect(startsOf(kiritimati).at(-1)?.slice(0, 7)).toBe('2026-12');
  });

  it.each(['Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Chatham'])(
    'holds every slot once over the months of %s',
    async (timeZone) => {
      const inZone = await Promise.all(
        [0, 1, 2].map((monthOffset) => availability({ timeZone, monthOffset })),
      );
      const inUtc = await Promise.all(
        [0, 1, 2].map((monthOffset) => availability({ timeZone: 'UTC', monthOffset })),
      );

      const all = inZone.flatMap((month) => startsOf(month));
      expect(all.length).toBeGreaterThan(500);
      expect(all).toEqual(inUtc.flatMap((month) => startsOf(month)));
    },
  );

  it('offers what the page offers on a day on which its clocks change', async () => {
    vi.setSystemTime(new Date('2026-10-24T09:00:00Z'));
    await seedPage({
      slug: 'night',
      organizerUserId: user.ben,
      availability: { SUNDAY: [{ start: 60, end: 300 }] },
      startTimeIncrementMinutes: 'THIRTY',
    });

    const starts = startsOf(await availability({ slug: 'night', timeZone: 'Asia/Kathmandu' }));

    // 02:00 to 03:00 comes twice in Berlin on that night; HubSpot's own choice is kept.
    expect(starts.slice(0, 3)).toEqual([
      '2026-10-24T23:00',
      '2026-10-24T23:30',
      '2026-10-25T00:00',
    ]);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('offers nothing in a month that is beyond what the page advertises', async () => {
    const data = await availability({ monthOffset: 6 });

    expect([startsOf(data), data.hasMore]).toEqual([[], false]);
  });
});

it('keeps of an answer only times to come, of the month, once and in order', async () => {
  const at = (iso: string) => ({ startMillisUtc: Date.parse(iso), endMillisUtc: 1 });
  await answerMonth({
    linkAvailabilityByDuration: {
      [halfHourMs]: {
        meetingDurationMillis: 1,
        availabilities: [
          at('2026-11-24T10:00:00Z'),
          at('2026-11-23T10:00:00Z'),
          at('2026-11-24T10:00:00Z'),
          at('2026-11-20T10:00:00Z'),
          at('2026-12-24T10:00:00Z'),
          at('2026-11-30T23:00:00Z'),
          { startMillisUtc: 1e300 },
          { startMillisUtc: '1795514400000' },
          { startMillisUtc: null },
          'soon',
          null,
        ],
      },
      '900000': { availabilities: [at('2026-11-24T10:00:00Z')] },
      constructor: 7,
    },
  });

  const data = await availability();

  expect(data.slots).toEqual({
    [halfHourMs]: [
      { start: new Date('2026-11-23T10:00:00Z'), end: new Date('2026-11-23T10:30:00Z') },
      { start: new Date('2026-11-24T10:00:00Z'), end: new Date('2026-11-24T10:30:00Z') },
    ],
  });
  expect(data.hasMore).toBe(false);
});

it.each([
  ['null for it', { linkAvailability: null }],
  ['a text for it', { linkAvailability: 'none', allUsersBusyTimes: 'nobody' }],
  ['a list for the durations', { linkAvailability: { linkAvailabilityByDuration: [1, 2] } }],
  ['members without a user', { allUsersBusyTimes: [{}, null, { meetingsUser: {} }] }],
])('offers nothing for %s', async (_case, body) => {
  await items.fail(`${page}availability-page/*`, { status: 200, body: JSON.stringify(body) });

  expect(startsOf(await availability())).toEqual([]);
});

it.each([{}, { ok: true }, { status: 'success', slots: [] }])(
  'does not take the answer of something else for a full month: %j',
  async (body) => {
    await items.fail(`${page}availability-page/*`, { status: 200, body: JSON.stringify(body) }, 9);

    const reply = await items.call('get-availability', {
      slug: 'cleo-marsh',
      timeZone: 'Europe/Berlin',
      monthOffset: 0,
    });

    expect(reply).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE' } });
  },
);

it('reads a page with settings of odd shapes as far as they make sense', async () => {
  const customParams = {
    durations: [halfHourMs, 'x', -5, 0.5, halfHourMs],
    formFields: [
      { name: 'email', isRequired: true },
      { name: 'LastName' },
      { name: 'company', label: null, options: [{ value: 'a' }, {}, 3], isRequired: 'yes' },
      { name: '' },
      null,
    ],
    guestSettings: { canAddGuests: true, maxGuestCount: -1 },
    legalConsentEnabled: true,
    legalConsentOptions: 'none',
  };
  await items.fail(`${page}cleo-marsh`, {
    status: 200,
    body: JSON.stringify({ customParams }),
  });

  const data = await availability();

  expect(data).toMatchObject({ durations: [halfHourMs], maxGuests: 0, consent: null });
  expect(data.formFields).toEqual([
    {
      name: 'company',
      label: 'company',
      fieldType: 'text',
      isRequired: false,
      options: [{ value: 'a', label: 'a' }],
    },
  ]);
});

describe('calendars that cannot be reached', () => {
  /** Ben is busy all Monday but 10:00 to 11:00 UTC; Cleo, like everybody, until 15:00 UTC. */
  const hosts = [
    {
      userId: user.ben,
      busyTimes: [
        { start: Date.parse('2026-11-23T00:00Z'), end: Date.parse('2026-11-23T10:00Z') },
        { start: Date.parse('2026-11-23T11:00Z'), end: Date.parse('2026-11-24T00:00Z') },
      ],
    },
    {
      userId: user.cleo,
      busyTimes: [{ start: Date.parse('2026-11-23T00:00Z'), end: Date.parse('2026-11-23T15:00Z') }],
    },
    { userId: user.dana, isOffline: true },
  ];
  const page = {
    slug: 'all',
    organizerUserId: user.ben,
    userIdsOfLinkMembers: [user.ben, user.cleo, user.dana],
    type: 'ROUND_ROBIN_CALENDAR',
    startTimeIncrementMinutes: 'THIRTY',
    availability: { MONDAY: [{ start: 600, end: 1020 }] },
    weeksToAdvertise: 1,
  };

  it('marks the times of a round robin that only they could take', async () => {
    await seedPage(page, hosts);

    const data = await availability({ slug: 'all' });

    expect(data.offlineMembers).toEqual([{ userId: user.dana, name: 'Dana Whitfield' }]);
    expect(data.isOffline).toBe(false);
    const reachable = startsOf(data).filter((start) => !offlineStartsOf(data).includes(start));
    expect(reachable).toEqual([
      '2026-11-23T10:00',
      '2026-11-23T10:30',
      '2026-11-23T15:00',
      '2026-11-23T15:30',
    ]);
  });

  it("counts the page's buffer", async () => {
    await seedPage({ ...page, meetingBufferTime: 900_000 }, hosts);

    const data = await availability({ slug: 'all' });

    const reachable = startsOf(data).filter((start) => !offlineStartsOf(data).includes(start));
    expect(reachable).toEqual(['2026-11-23T15:30']);
  });

  it('marks none where everybody can be reached', async () => {
    await seedPage({ ...page, userIdsOfLinkMembers: [user.ben, user.cleo] }, hosts);

    const data = await availability({ slug: 'all' });

    expect(startsOf(data)).toHaveLength(4);
    expect(offlineStartsOf(data)).toEqual([]);
  });

  it('marks every time of a page whose only host is away', async () => {
    const data = await availability({ slug: 'dana-whitfield' });

    expect(data.isOffline).toBe(true);
    expect(startsOf(data).length).toBeGreaterThan(10);
    expect(offlineStartsOf(data)).toEqual(startsOf(data));
  });

  it('names the unreachable host of a group, whose times the others hold', async () => {
    await seedPage({
      ...page,
      type: 'GROUP_CALENDAR',
      userIdsOfLinkMembers: [user.cleo, user.dana],
    });

    const data = await availability({ slug: 'all' });

    expect(data.offlineMembers).toMatchObject([{ userId: user.dana }]);
    expect([data.isOffline, offlineStartsOf(data)]).toEqual([false, []]);
  });

  it('trusts either answer that names one', async () => {
    const slot = Date.parse('2026-11-24T10:00:00Z');
    const availabilities = [{ startMillisUtc: slot, endMillisUtc: slot + halfHourMs }];
    await answerMonth({ linkAvailabilityByDuration: { [halfHourMs]: { availabilities } } }, [
      { isOffline: true, meetingsUser: { id: '1', userId: user.cleo } },
    ]);

    const data = await availability();

    expect(data).toMatchObject({
      isOffline: true,
      offlineMembers: [{ userId: user.cleo, name: 'Cleo Marsh' }],
    });
    expect(offlineStartsOf(data)).toHaveLength(1);
  });
});

describe('prefill', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];
  const formFields = [
    { name: 'jobtitle', label: 'Job' },
    { name: 'favourite', label: 'Favourite', fieldType: 'select', options },
    { name: 'several', label: 'Several', fieldType: 'checkbox', options },
    { name: 'amount', label: 'Amount', fieldType: 'number' },
    { name: 'empty', label: 'Empty' },
    { name: 'unheard_of', label: 'Unheard of' },
  ];
  const seed = (properties: object) =>
    items.control('seed', {
      addProperties: ['favourite', 'several', 'amount', 'empty'].map((name) => ({
        objectTypeId: '0-1',
        name,
        type: 'string',
      })),
      meetingLinks: [{ slug: 'form', name: 'Form', organizerUserId: user.ben, formFields }],
      objects: [{ type: 'contacts', id: ada.id, properties }],
    });

  it("takes over the contact's values that the fields accept", async () => {
    await seed({ favourite: 'b', several: 'a;b', amount: '3.5', empty: '' });

    const { prefill } = await availability({ slug: 'form' });

    expect(prefill).toEqual({
      jobtitle: 'Head of Research',
      favourite: 'b',
      several: 'a;b',
      amount: '3.5',
    });
  });

  it('leaves out values that the fields do not accept', async () => {
    await seed({ favourite: 'c', several: 'a;c', amount: 'three', jobtitle: 'x'.repeat(65_537) });

    expect((await availability({ slug: 'form' })).prefill).toEqual({});
  });

  it('prefills nothing where the contact cannot be read', async () => {
    await items.fail('GET /crm/objects/*/0-1/*', 500, 9);

    const data = await availability({ slug: 'ben-ode' });

    expect(data.prefill).toEqual({});
    expect(data.durations).toHaveLength(3);
  });

  it('takes 3 calls for the page and two round trips for what the contact has, and one more for unusual fields the first time', async () => {
    await seed({});
    await items.control('latency', { ms: 100 });
    vi.useRealTimers();
    const main = items.coldFunction('get-availability');
    const requestsOf = async (slug: string) => {
      const before = (await items.requests()).length;
      await main({
        propertiesToSend: { hs_object_id: ada.id },
        parameters: { slug, timeZone: 'Europe/Berlin', monthOffset: 1 },
      });
      const made = (await items.requests()).slice(before);
      return [made.length, depthOf(made)];
    };

    expect(await requestsOf('cleo-marsh')).toEqual([9, 2]);
    expect(await requestsOf('form')).toEqual([8, 2]);
    expect(await requestsOf('form')).toEqual([7, 2]);
  });
});

it.each([
  ['timeZone', { timeZone: '+05:45' }],
  ['timeZone', { timeZone: 'Mars/Phobos' }],
  ['monthOffset', { monthOffset: -1 }],
  ['monthOffset', { monthOffset: 25 }],
  ['slug', { slug: ' ' }],
])('refuses a %s that makes no sense', async (parameter, changes) => {
  const parameters = { slug: 'cleo-marsh', timeZone: 'UTC', monthOffset: 0, ...changes };

  const reply = await items.call('get-availability', parameters);

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
  expect(await items.requests()).toEqual([]);
});

describe('what the contact has already', () => {
  const seedAt = (rows: [title: string, day: string, outcome: string][]) =>
    items.control('seed', {
      objects: rows.map(([title, day, outcome], index) => ({
        type: 'meetings',
        id: String(880_100 + index),
        properties: {
          hs_meeting_title: title,
          hs_timestamp: `${day}T10:00:00Z`,
          hs_meeting_start_time: `${day}T10:00:00Z`,
          hs_meeting_end_time: `${day}T10:30:00Z`,
          hs_meeting_outcome: outcome,
        },
        associations: [{ type: 'contacts', id: ada.id }],
      })),
    });
  const seeded = ({ taken }: Data) =>
    taken?.flatMap(({ id, title }) => (id.startsWith('8801') ? [title] : []));

  it('is told of the months that are asked for, without what does not take place', async () => {
    await seedAt([
      ['later', '2026-12-30', 'SCHEDULED'],
      ['kept', '2026-11-26', ''],
      ['off', '2026-11-27', 'CANCELED'],
      ['moved', '2026-11-27', 'RESCHEDULED'],
      ['over', '2026-11-20', 'SCHEDULED'],
      ['too late', '2027-01-02', 'SCHEDULED'],
    ]);

    const one = await availability();
    const two = await availability({ months: 2 });

    expect(seeded(one)).toEqual(['kept']);
    expect(seeded(two)).toEqual(['kept', 'later']);
    expect(two.taken?.find(({ title }) => title === 'kept')).toEqual({
      kind: 'meeting',
      id: '880101',
      title: 'kept',
      start: new Date('2026-11-26T10:00:00Z'),
      end: new Date('2026-11-26T10:30:00Z'),
    });
  });

  it('is told of appointments too, and of what reaches in from before', async () => {
    await items.control('seed', {
      objects: [
        {
          type: 'appointments',
          id: '880200',
          properties: {
            hs_appointment_name: 'Fair',
            hs_appointment_start: '2026-11-10T08:00:00Z',
            hs_appointment_end: '2026-12-02T08:00:00Z',
          },
          associations: [{ type: 'contacts', id: ada.id }],
        },
      ],
    });

    const [now, next] = [await availability(), await availability({ monthOffset: 1 })];

    for (const { taken } of [now, next]) {
      expect(taken?.[0]).toMatchObject({ kind: 'appointment', title: 'Fair' });
    }
  });

  it.each(['POST /crm/associations/*', 'POST /crm/objects/*/batch/read*'])(
    'is unknown where %s fails, and times are offered all the same',
    async (route) => {
      await items.fail(route, 400, 99);

      const data = await availability();

      expect(data.taken).toBeNull();
      expect(startsOf(data).length).toBeGreaterThan(0);
    },
  );
});

it('tells two months in one answer, as each of them alone, and asks for the page once', async () => {
  const [november, december] = [await availability(), await availability({ monthOffset: 1 })];
  const before = (await items.requests()).length;

  const both = await availability({ months: 2 });

  expect(startsOf(both)).toEqual([...startsOf(november), ...startsOf(december)]);
  const asked = (await items.requests()).slice(before).map(({ url }) => url);
  expect(asked.filter((url) => url.includes('availability-page'))).toHaveLength(2);
  expect(asked.filter((url) => /meeting-links\/book\/[\w-]+\?/.test(url))).toHaveLength(1);
});
