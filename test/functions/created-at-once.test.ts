import { createAppointments } from '@app/contracts/booking/create-appointments';
import { logMeeting } from '@app/contracts/booking/log-meeting';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { existingIdsIn } from './support/existing-ids.ts';
import { ada, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const titleOfTwin = 'Fitting';
const coming = { start: '2027-03-01T08:00:00.000Z', end: '2027-03-01T08:45:00.000Z' };
const past = { start: '2026-10-20T08:00:00.000Z', end: '2026-10-20T08:45:00.000Z' };

/** Lets a test decide when what creates something goes to HubSpot. */
function holdBack(create: (send: () => Promise<Response>) => Promise<Response>): void {
  const sendNow = globalThis.fetch;
  vi.stubGlobal('fetch', (input: string | URL, init: RequestInit) => {
    const send = () => sendNow(input, init);
    return /batch\/create|\/calendar\?/.test(String(input)) ? create(send) : send();
  });
}

/** Two that create wait for each other, before and after. */
function createTogether(): void {
  const waiting: (() => void)[] = [];
  const meet = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 2) for (const go of waiting.splice(0)) go();
    });
  holdBack(async (send) => {
    await meet();
    const reply = await send();
    await meet();
    return reply;
  });
}

/** Somebody else puts this on Ada just before the first creation goes out. */
function createBefore(object: object): void {
  let isThere = false;
  holdBack(async (send) => {
    if (!isThere) {
      isThere = true;
      await items.control('seed', {
        objects: [{ ...object, associations: [{ type: 'contacts', id: ada.id }] }],
      });
    }
    return send();
  });
}

const meetingAt = (title: string, { start, end }: typeof past, more: object = {}) => ({
  type: 'meetings',
  id: '770001',
  properties: {
    hs_meeting_title: title,
    hs_timestamp: start,
    hs_meeting_start_time: start,
    hs_meeting_end_time: end,
    ...more,
  },
});
const appointmentAt = (name: string, { start, end }: typeof past) => ({
  type: 'appointments',
  id: '770001',
  properties: {
    hs_appointment_name: name,
    hs_appointment_start: start,
    hs_appointment_end: end,
  },
});

const log = (more: object = {}) =>
  items.call('log-meeting', { ...past, title: titleOfTwin, outcome: 'COMPLETED', ...more });
const schedule = (more: object = {}) =>
  items.call('schedule-calendar-meeting', {
    ...coming,
    title: titleOfTwin,
    organizerUserId: '61000001',
    timeZone: 'Europe/Berlin',
    ...more,
  });
const create = (more: object = {}) =>
  items.call('create-appointments', {
    occurrences: [
      { ...past, name: 'Before' },
      { ...coming, name: titleOfTwin },
    ],
    ...more,
  });

beforeEach(() => {
  vi.stubEnv('HUBSPOT_API_VERSION', '2026-03');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const once = [
  ['log-meeting', log, past, 'POST /crm/objects/2026-03/0-47/batch/create'],
  ['schedule-calendar-meeting', schedule, coming, 'POST /scheduler/*/calendar'],
] as const;

describe.each(once)('%s', (_uid, ask, time, route) => {
  const answer = async (more?: object) => dataOf(logMeeting, await ask(more));

  it('tells two who do the same at the same instant of each other', async () => {
    createTogether();

    const [one, two] = await Promise.all([answer(), answer()]);

    expect(one.item?.id).not.toBe(two.item?.id);
    expect(one.alsoCreated?.map(({ id }) => id)).toEqual([two.item?.id]);
    expect(two.alsoCreated?.map(({ id }) => id)).toEqual([one.item?.id]);
  });

  it('tells the second of the first where that one has had its answer already', async () => {
    let first: unknown;
    let isFirst = true;
    holdBack(async (send) => {
      if (isFirst) {
        isFirst = false;
        first = await answer();
      }
      return send();
    });

    const second = await answer();

    expect(first).toMatchObject({ alsoCreated: [] });
    expect(second.alsoCreated).toMatchObject([{ title: titleOfTwin, start: new Date(time.start) }]);
  });

  it.each([
    ['another title that reaches into it', 'Dentist', { start: '', end: '' }, {}, 1],
    ['the same title, with no outcome', titleOfTwin, {}, {}, 1],
    ['another title, called off', 'Dentist', {}, { hs_meeting_outcome: 'CANCELED' }, 0],
    [
      'the same title a day later',
      titleOfTwin,
      { start: '2027-03-02T08:00:00Z', end: '2027-03-02T08:45:00Z' },
      {},
      0,
    ],
  ])('names what has %s', async (_case, title, other, more, count) => {
    const reach = {
      start: new Date(Date.parse(time.start) - 900_000).toISOString(),
      end: time.end,
    };
    const at = 'start' in other && other.start === '' ? reach : { ...time, ...other };
    createBefore(meetingAt(title, at, more));

    const { item, alsoCreated, existingIds } = await answer();

    expect(item?.title).toBe(titleOfTwin);
    expect(alsoCreated).toHaveLength(count);
    expect(existingIds).toEqual([]);
  });

  it('does not name what the rep has seen before', async () => {
    await items.control('seed', {
      objects: [
        { ...meetingAt(titleOfTwin, time), associations: [{ type: 'contacts', id: ada.id }] },
      ],
    });
    const { existingIds } = await answer();

    const { item, alsoCreated } = await answer({ existingIds });

    expect(item).not.toBeNull();
    expect(alsoCreated).toEqual([]);
  });

  it('names beside the work of a lost attempt what was created with it', async () => {
    createBefore(meetingAt(titleOfTwin, time));
    await items.control('faults', { route, fault: 'reset', when: 'after', count: 1 });

    const lost = await ask();
    const again = await answer({ existingIds: existingIdsIn(lost) });

    expect(again.existedBefore).toBe(true);
    expect(again.alsoCreated).toHaveLength(1);
    expect(again.alsoCreated?.[0]?.id).not.toBe(again.item?.id);
  });

  it('says that it does not know where it could not look once more', async () => {
    holdBack(async (send) => {
      const reply = await send();
      await items.control('faults', {
        route: 'POST /crm/associations/2026-03/0-1/0-47/batch/read',
        fault: 403,
        count: 9,
      });
      return reply;
    });

    const { item, alsoCreated } = await answer();

    expect(item?.title).toBe(titleOfTwin);
    expect(alsoCreated).toBeNull();
  });
});

describe('create-appointments', () => {
  const answer = async (more?: object) => dataOf(createAppointments, await create(more));

  it('tells two who create the same series of each other, for each occurrence', async () => {
    createTogether();

    const [one, two] = await Promise.all([answer(), answer()]);

    const idsOf = ({ results }: typeof one) => results.map((row) => row.ok && row.item.id);
    const alsoIn = ({ alsoCreated }: typeof one) =>
      alsoCreated?.map(({ occurrence, item }) => [occurrence, item.id]);
    expect(alsoIn(one)).toEqual(idsOf(two).map((id, occurrence) => [occurrence, id]));
    expect(alsoIn(two)).toEqual(idsOf(one).map((id, occurrence) => [occurrence, id]));
  });

  it('names the one of several that somebody else created as well', async () => {
    createBefore(appointmentAt(titleOfTwin, coming));

    const { results, alsoCreated } = await answer();

    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(alsoCreated).toMatchObject([{ occurrence: 1, item: { id: '770001' } }]);
  });

  it('does not take its own ones, which overlap, for those of somebody else', async () => {
    const occurrences = [
      { ...coming, name: 'One' },
      { start: coming.start, end: coming.end, name: 'Two' },
    ];

    const { results, alsoCreated } = await answer({ occurrences });

    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(alsoCreated).toEqual([]);
  });
});

it('does not read the list of a contact with 10,000 items to its end a second time', async () => {
  const occurrences = [{ ...coming, name: titleOfTwin }];

  const reply = await items.call('create-appointments', { occurrences }, '104');

  const calls = await items.callsSince(0);
  const after = calls.slice(calls.findIndex((call) => call.includes('batch/create')) + 1);
  expect(dataOf(createAppointments, reply).alsoCreated).toBeNull();
  expect(after).toHaveLength(1);
});
