import { describe, expect, it } from 'vitest';
import { startCalls, type Answer } from './support/call-emulator.ts';
import { isoOf, slotsOf, startScheduling, startsOf } from './support/scheduling-page.ts';

const pagesPath = '/scheduler/2026-03/meetings/meeting-links';

const slugsOf = ({ body }: Answer) =>
  (body as { results: { slug: string }[] }).results.map(({ slug }) => slug);

describe.each(['v3', '2026-03', '2026-09'])('scheduling pages in %s', (version) => {
  const links = `/scheduler/${version}/meetings/meeting-links`;

  it('tell how they are booked and what they offer', async () => {
    const { call } = startCalls();

    const answer = await call(`GET ${links}/book/ben-ode?timezone=Europe/Berlin`);

    expect(answer).toMatchObject({
      status: 200,
      body: {
        linkId: '5100001',
        linkType: 'PERSONAL_LINK',
        isOffline: false,
        customParams: {
          durations: [900_000, 1_800_000, 3_600_000],
          startTimeIncrementMinutes: 'FIFTEEN',
          guestSettings: { canAddGuests: true, maxGuestCount: 5 },
          legalConsentEnabled: true,
          legalConsentOptions: {
            communicationConsentCheckboxes: [{ required: true }, { required: false }],
          },
          formFields: expect.arrayContaining([
            expect.objectContaining({ name: 'company', isRequired: true, isCustom: false }),
          ]),
          availability: { MONDAY: [{ start: 540, end: 1020 }] },
        },
        allUsersBusyTimes: [{ isOffline: false, meetingsUser: { userId: '61000001' } }],
        brandingMetadata: expect.any(Object),
      },
    });
    expect(slotsOf(answer.body, 900_000).length).toBeGreaterThan(50);
  });

  it('page through their months', async () => {
    const { call } = startCalls();
    const read = (offset: number) => {
      return call(
        `GET ${links}/book/availability-page/cleo-marsh?timezone=UTC&monthOffset=${offset}`,
      );
    };

    const months = [await read(0), await read(1), await read(2)];

    const seen = months.map(({ body }) => {
      const starts = slotsOf(body).map(({ startMillisUtc }) => isoOf(startMillisUtc).slice(0, 7));
      const { linkAvailability } = body as { linkAvailability: { hasMore: boolean } };
      return [[...new Set(starts)], linkAvailability.hasMore];
    });
    expect(seen).toEqual([
      [['2026-11'], true],
      [['2026-12'], true],
      [['2027-01'], false],
    ]);
  });
});

describe('the list of scheduling pages', () => {
  it.each([
    ['organizerUserId=61000001', ['ben-ode', 'team/onboarding']],
    ['type=ROUND_ROBIN_CALENDAR', ['team/intro']],
    ['type=GROUP_CALENDAR', ['team/onboarding', 'team/three-zones']],
    ['name=meeting%20with%20c', ['cleo-marsh']],
    ['name=ben-ode', ['ben-ode']],
    ['name=Ben&type=PERSONAL_LINK&organizerUserId=61000001', ['ben-ode']],
    ['organizerUserId=61000004', []],
  ])('filtered by %s is %j', async (query, slugs) => {
    const { call } = startCalls();

    const answer = await call(`GET ${pagesPath}?${query}`);

    expect(slugsOf(answer)).toEqual(slugs);
  });

  it.each(['type=EVERYBODY', 'limit=101', 'limit=0', 'after=x'])('refuses %s', async (query) => {
    const { call } = startCalls();

    const answer = await call(`GET ${pagesPath}?${query}`);

    expect(answer).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
  });
});

describe('reading a scheduling page', () => {
  it('finds a slug with a slash that is sent as one segment', async () => {
    const { call } = startCalls();

    const info = await call(`GET ${pagesPath}/book/team%2Fintro?timezone=UTC`);
    const page = await call(`GET ${pagesPath}/book/availability-page/team%2Fintro?timezone=UTC`);

    expect([info.status, page.status]).toEqual([200, 200]);
  });

  it.each(['intro', 'team', 'ben-ode%20', 'Ben-Ode'])('answers 404 for %s', async (slug) => {
    const { call } = startCalls();

    const answer = await call(`GET ${pagesPath}/book/${slug}?timezone=UTC`);

    expect(answer).toMatchObject({ status: 404, body: { message: 'slug does not exist' } });
  });

  it.each(['', 'timezone=', 'timezone=Mars/Olympus', 'timezone=UTC&monthOffset=-1'])(
    'refuses the query "%s"',
    async (query) => {
      const { call } = startCalls();

      const answer = await call(`GET ${pagesPath}/book/availability-page/ben-ode?${query}`);

      expect(answer).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
    },
  );
});

describe('availability', () => {
  it('is what the hours of the page leave of the coming weeks', async () => {
    const { seed, starts } = startScheduling();
    await seed();

    const offered = await starts();

    expect(offered.slice(0, 2)).toEqual(['2026-11-18T10:30', '2026-11-18T11:00']);
    expect(offered.at(-1)).toBe('2026-11-25T09:30');
    expect(offered.filter((start) => /-2[12]T/.test(start))).toEqual([]);
    expect(offered.filter((start) => start.startsWith('2026-11-19'))).toEqual(
      Array.from({ length: 16 }, (_, half) => isoOf(Date.UTC(2026, 10, 19, 8, half * 30))),
    );
  });

  it('keeps the notice that the page asks for', async () => {
    const { seed, starts } = startScheduling({ minimumNoticeMs: 24 * 3_600_000 });
    await seed();

    expect((await starts())[0]).toBe('2026-11-19T10:00');
  });

  it.each([
    ['SCHEDULED', 0, ['2026-11-19T09:00', '2026-11-19T10:30']],
    ['COMPLETED', 0, ['2026-11-19T09:00', '2026-11-19T10:30']],
    ['SCHEDULED', 900_000, ['2026-11-19T08:30', '2026-11-19T11:00']],
    ['CANCELED', 0, ['2026-11-19T09:30', '2026-11-19T10:00']],
    ['RESCHEDULED', 0, ['2026-11-19T09:30', '2026-11-19T10:00']],
  ])('leaves out a meeting that is %s, with a buffer of %i ms', async (outcome, buffer, around) => {
    const { seed, open, starts } = startScheduling({ meetingBufferTime: buffer });
    await seed();
    const properties = {
      hs_meeting_start_time: '2026-11-19T09:30:00Z',
      hs_meeting_end_time: '2026-11-19T10:30:00Z',
      hs_meeting_outcome: outcome,
      hubspot_owner_id: '1',
    };
    await open('seed', { objects: [{ type: 'meetings', properties }] });

    const offered = await starts();

    const before = offered.filter((start) => start < '2026-11-19T09:45').at(-1);
    const after = offered.find((start) => start > '2026-11-19T09:45');
    expect([before, after]).toEqual(around);
  });

  it('leaves out meetings that the host attends, and forgets those that are moved or archived', async () => {
    const { seed, open, call, starts } = startScheduling();
    await seed();
    const properties = {
      hs_meeting_start_time: '2026-11-19T09:00:00Z',
      hs_meeting_end_time: '2026-11-19T09:30:00Z',
      hs_attendee_owner_ids: '7;1',
    };
    await open('seed', { objects: [{ type: 'meetings', id: '5', properties }] });
    const path = '/crm/objects/2026-03/meetings/5';
    const taken = async () => {
      const offered = await starts();
      return ['2026-11-19T09:00', '2026-11-19T12:00'].filter((start) => !offered.includes(start));
    };

    const atFirst = await taken();
    await call(`PATCH ${path}`, {
      body: {
        properties: {
          hs_meeting_start_time: '2026-11-19T12:00:00Z',
          hs_meeting_end_time: '2026-11-19T12:30:00Z',
        },
      },
    });
    const moved = await taken();
    await call(`DELETE ${path}`);
    const archived = await taken();

    expect([atFirst, moved, archived]).toEqual([['2026-11-19T09:00'], ['2026-11-19T12:00'], []]);
  });

  it('offers an offline calendar whole, with no busy times', async () => {
    const { seed, open, read } = startScheduling();
    await seed();
    const busy = { start: Date.UTC(2026, 10, 19, 0), end: Date.UTC(2026, 10, 20, 0) };
    await open('scheduler/hosts', { userId: 11, busyTimes: [busy], isOffline: true });

    const answer = await read();

    expect(startsOf(answer)).toContain('2026-11-19T09:00');
    expect(answer.body).toMatchObject({ allUsersBusyTimes: [{ isOffline: true, busyTimes: [] }] });
  });
});

describe('pages with several hosts', () => {
  const busyAt = (hour: number) => {
    return [{ start: Date.UTC(2026, 10, 19, hour), end: Date.UTC(2026, 10, 19, hour + 1) }];
  };
  const shared = async (type: string) => {
    const started = startScheduling({ type, userIdsOfLinkMembers: ['11', '22'] });
    await started.seed();
    await started.open('scheduler/hosts', { userId: 11, busyTimes: busyAt(9) });
    await started.open('scheduler/hosts', { userId: 22, busyTimes: busyAt(10) });
    const offered = await started.starts();
    const hours = ['08', '09', '10', '11'].map((hour) => `2026-11-19T${hour}:00`);
    return hours.map((start) => offered.includes(start));
  };

  it('offer what everyone of a group has free', async () => {
    const offered = await shared('GROUP_CALENDAR');

    expect(offered).toEqual([true, false, false, true]);
  });

  it('offer what anyone of a round robin has free', async () => {
    const offered = await shared('ROUND_ROBIN_CALENDAR');

    expect(offered).toEqual([true, true, true, true]);
  });

  it('keep to the hours of a host, in the host’s zone', async () => {
    const { seed, open, starts } = startScheduling({
      type: 'GROUP_CALENDAR',
      userIdsOfLinkMembers: ['11', '22'],
    });
    const availability = { THURSDAY: [{ start: 540, end: 1020 }] };
    await seed();
    await open('seed', {
      meetingHosts: [{ userId: 22, timeZone: 'America/New_York', availability }],
    });

    const offered = await starts();

    expect(offered).toEqual([
      '2026-11-19T14:00',
      '2026-11-19T14:30',
      '2026-11-19T15:00',
      '2026-11-19T15:30',
    ]);
  });

  it('are offline only when all hosts are, and name those that are', async () => {
    const { call } = startCalls();
    const read = (slug: string) => call(`GET ${pagesPath}/book/${slug}?timezone=UTC`);

    const pages = [await read('team%2Fintro'), await read('dana-whitfield')];

    expect(pages.map(({ body }) => body)).toMatchObject([
      {
        isOffline: false,
        allUsersBusyTimes: [{ isOffline: false }, { isOffline: false }, { isOffline: true }],
      },
      { isOffline: true, allUsersBusyTimes: [{ isOffline: true, busyTimes: [] }] },
    ]);
  });
});
