import { createAppointments } from '@app/contracts/booking/create-appointments';
import { getMeetingOptions } from '@app/contracts/booking/get-meeting-options';
import { logMeeting } from '@app/contracts/booking/log-meeting';
import { beforeEach, describe, expect, it } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { existingIdsIn } from './support/existing-ids.ts';
import { dataOf } from './support/use-items.ts';
import { others, useFourRecords } from './support/use-four-records.ts';

const account = useFourRecords();
const past = { start: '2026-11-20T15:00:00Z', end: '2026-11-20T15:30:00Z' };
const coming = { start: '2026-12-01T15:00:00Z', end: '2026-12-01T16:00:00Z' };
const log = { title: 'Coffee', ...past, outcome: 'COMPLETED' };
const visits = { occurrences: [{ name: 'Visit', ...coming }] };
const calendar = { title: 'Coffee', ...coming, timeZone: 'UTC', organizerUserId: '61000002' };

beforeEach(account.seedRecords);

describe.each(others)('on a $name without a contact', ({ record, lone, title }) => {
  it.each([
    ['log-meeting', log, 'meeting'],
    ['create-appointments', visits, 'appointment'],
    ['schedule-calendar-meeting', calendar, 'meeting'],
  ] as const)(
    '%s puts what it makes on the record, and on no contact',
    async (uid, given, kind) => {
      const reply = await account.callOn(uid, lone, given);

      expect(reply.ok).toBe(true);
      const id = /"id":"(\d+)"/.exec(JSON.stringify(reply.data))?.[1] ?? '';
      expect(await account.associatedIds(kind, id, lone.objectTypeId)).toEqual([lone.objectId]);
      expect(await account.associatedIds(kind, id, '0-1')).toEqual([]);
    },
  );

  it('offers what the account has, at most two round trips deep, and names the record', async () => {
    const reply = await account.callOn('get-meeting-options', record);

    const { name, contact, owners, problems } = dataOf(getMeetingOptions, reply);
    expect([name, contact, problems]).toEqual([title, null, []]);
    expect(owners).not.toEqual([]);
    expect(depthOf(await account.requests())).toBeLessThanOrEqual(2);
  });

  it('says what the record has at that time, and creates it once the rep goes on', async () => {
    // As long as the record's own past meeting.
    const then = { start: '2026-11-20T09:15:00Z', end: '2026-11-20T09:45:00Z' };
    const first = await account.callOn('log-meeting', record, { ...log, ...then });
    const existingIds = existingIdsIn(first);
    const again = await account.callOn('log-meeting', record, { ...log, ...then, existingIds });

    const met = dataOf(logMeeting, first);
    expect([met.item, met.conflicts.map((one) => one.title?.includes(title))]).toEqual([
      null,
      [true],
    ]);
    expect(dataOf(logMeeting, again).item).toMatchObject({ title: 'Coffee' });
  });

  it('creates nothing twice where an answer got lost', async () => {
    await account.control('faults', {
      route: 'POST /crm/objects/*/0-421/batch/create',
      when: 'after',
      fault: 'reset',
    });
    const lost = await account.callOn('create-appointments', lone, visits);
    const existingIds = existingIdsIn(lost);
    const again = await account.callOn('create-appointments', lone, { ...visits, existingIds });

    expect(lost.error?.code).toBe('OUTCOME_UNKNOWN');
    expect(dataOf(createAppointments, again).results).toMatchObject([{ existedBefore: true }]);
  });

  it('is refused for a record that HubSpot does not know, with nothing created', async () => {
    const unknown = { ...record, objectId: '999999' };
    const replies = [
      await account.callOn('get-meeting-options', unknown),
      await account.callOn('log-meeting', unknown, log),
      await account.callOn('create-appointments', unknown, visits),
      await account.callOn('schedule-calendar-meeting', unknown, calendar),
    ];

    expect(replies.map(({ error }) => error?.code)).toEqual(replies.map(() => 'NOT_FOUND'));
    const writes = (await account.requests()).filter(({ url }) =>
      /batch\/create|meetings\/calendar/.test(url),
    );
    expect(writes).toEqual([]);
  });
});

it('offers companies and deals of a ticket, and neither of its own kind', async () => {
  const associations = [
    { type: 'companies', id: '8000' },
    { type: 'deals', id: '8000' },
  ];
  await account.control('seed', {
    objects: [
      { type: 'tickets', id: '8000', properties: {}, associations },
      { type: 'deals', id: '8000', properties: {}, associations: [associations[0]] },
      { type: 'deals', id: '8200', properties: { dealname: 'Split' } },
    ],
  });
  const offered = async (objectTypeId: '0-3' | '0-5') => {
    const record = { objectTypeId, objectId: '8000' };
    const reply = await account.callOn('get-meeting-options', record);
    const { companies, deals } = dataOf(getMeetingOptions, reply);
    return { companies: companies.map(({ id }) => id), deals: deals.map(({ id }) => id) };
  };

  expect(await offered('0-5')).toEqual({ companies: ['8000'], deals: ['8000'] });
  expect(await offered('0-3')).toEqual({ companies: ['8000'], deals: [] });
});

it('refuses a company of somebody else beside a deal, and creates nothing', async () => {
  const record = { objectTypeId: '0-3', objectId: '8000' } as const;

  const reply = await account.callOn('log-meeting', record, { ...log, companyIds: ['8101'] });

  expect(reply.error).toMatchObject({ code: 'NOT_ASSOCIATED', details: { company: '8101' } });
});
