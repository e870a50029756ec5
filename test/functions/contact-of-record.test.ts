import { getMeetingOptions } from '@app/contracts/booking/get-meeting-options';
import { listRecordContacts } from '@app/contracts/booking/list-record-contacts';
import { logMeeting } from '@app/contracts/booking/log-meeting';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { bookingParameters } from './support/booking-calls.ts';
import { apiVersions, dataOf } from './support/use-items.ts';
import { others, useFourRecords } from './support/use-four-records.ts';

const account = useFourRecords();
const person = (id: string, properties: object) => ({ type: 'contacts', id, properties });
const day = { start: '2026-11-20T15:00:00Z', end: '2026-11-20T15:30:00Z' };
const meeting = { title: 'Coffee', ...day, outcome: 'COMPLETED' };
const page = { slug: 'cleo-marsh', timeZone: 'Europe/Berlin', monthOffset: 0 };

const visits = { occurrences: [{ name: 'Visit', start: day.start }] };
const calendar = {
  title: 'Coffee',
  start: '2026-12-01T15:00:00Z',
  end: '2026-12-01T16:00:00Z',
  timeZone: 'UTC',
  organizerUserId: '61000002',
};

/** Of one number, each of another type. */
const related = ['deals', 'companies'].map((type) => ({ type, id: '8000' }));
const numbered = ['deals', 'companies'].map((type) => ({ type, id: '9402' }));

/** What needs no contact, and takes the record the card sits on. */
const withoutContact: [string, object][] = [
  ['get-meeting-options', {}],
  ['create-appointments', visits],
  ['log-meeting', meeting],
  ['schedule-calendar-meeting', calendar],
];

/** What each function that acts on a contact takes beside it. */
const functions: [string, object][] = [
  ['list-meeting-links', {}],
  ['get-availability', page],
  ['book-meeting', bookingParameters()],
  ['find-booking', { start: day.start, durationMs: 1_800_000 }],
  ...withoutContact,
];

beforeEach(account.seedRecords);

describe.each(others)('from a $name', ({ type, record, lone }) => {
  const contact = { objectTypeId: '0-1', objectId: '9101' } as const;
  const stranger = { objectTypeId: '0-1', objectId: '9199' } as const;

  beforeEach(async () => {
    const associations = [{ type, id: record.objectId }];
    await account.control('seed', {
      objects: [
        {
          ...person('9101', { firstname: 'Ida', lastname: 'Berg', email: 'ida@x.example' }),
          associations,
        },
        { ...person('9102', { hs_timezone: 'europe_slash_madrid' }), associations },
        person('9199', { firstname: 'Nobody' }),
      ],
    });
  });

  it.each(apiVersions)(
    'lists its contacts on API version %s, two round trips deep',
    async (version) => {
      vi.stubEnv('HUBSPOT_API_VERSION', version);

      const reply = await account.callOn('list-record-contacts', record);

      expect(dataOf(listRecordContacts, reply)).toEqual({
        contacts: [
          { id: '9101', name: 'Ida Berg', email: 'ida@x.example', timeZone: null },
          { id: '9102', name: null, email: null, timeZone: 'Europe/Madrid' },
        ],
        total: 2,
        canAddItems: true,
      });
      const requests = await account.requests();
      expect([requests.length, depthOf(requests)]).toEqual([2, 2]);
    },
  );

  it('lists none where there are none', async () => {
    const reply = await account.callOn('list-record-contacts', lone);

    expect(dataOf(listRecordContacts, reply)).toEqual({
      contacts: [],
      total: 0,
      canAddItems: true,
    });
  });

  it.each([
    ['log-meeting', meeting, 'meeting'],
    ['create-appointments', visits, 'appointment'],
    ['schedule-calendar-meeting', calendar, 'meeting'],
  ] as const)(
    '%s puts what it makes on the contact and on the card’s record',
    async (uid, given, kind) => {
      const parameters = { ...given, record: contact, on: record };

      const reply = await account.call(uid, parameters, record.objectId);

      expect(reply.ok).toBe(true);
      const id = /"id":"(\d+)"/.exec(JSON.stringify(reply.data))?.[1] ?? '';
      expect(await account.associatedIds(kind, id, '0-1')).toEqual([contact.objectId]);
      expect(await account.associatedIds(kind, id, record.objectTypeId)).toEqual([record.objectId]);
    },
  );

  it('refuses the record itself where a contact is needed', async () => {
    const given = { ...bookingParameters(), on: record };
    const reply = await account.callOn('book-meeting', record, given);

    expect(reply.error).toMatchObject({
      code: 'INVALID_INPUT',
      details: { parameter: 'record.objectTypeId' },
    });
  });

  it.each(withoutContact)(
    '%s takes no record but a contact beside another one',
    async (uid, given) => {
      const reply = await account.callOn(uid, record, { ...given, on: record });

      expect(reply.error).toMatchObject({
        code: 'INVALID_INPUT',
        details: { parameter: 'record.objectTypeId' },
      });
      expect(await account.requests()).toEqual([]);
    },
  );

  it.each(functions)('%s refuses a contact that is none of its own', async (uid, parameters) => {
    const given = { ...parameters, record: stranger, on: record };

    const reply = await account.call(uid, given, record.objectId);

    expect(reply.error).toMatchObject({ code: 'NOT_ASSOCIATED', details: { contactId: '9199' } });
    expect(reply).not.toHaveProperty('data');
    // What only reads asks beside the check, not after it.
    const reads = ['list-meeting-links', 'get-availability', 'get-meeting-options'];
    const sent = (await account.requests()).filter(({ method, url }) => {
      return method !== 'GET' && !url.endsWith('/batch/read') && !url.endsWith('/search');
    });
    expect(sent).toEqual([]);
    if (!reads.includes(uid)) expect((await account.requests()).length).toBe(1);
  });

  it('costs one call more than from the contact itself', async () => {
    const call = async (given: object, id: string): Promise<number> => {
      const before = (await account.requests()).length;
      dataOf(getMeetingOptions, await account.call('get-meeting-options', given, id));
      return (await account.requests()).length - before;
    };

    const alone = await call({ record: contact }, contact.objectId);
    const from = await call({ record: contact, on: record }, record.objectId);

    expect(from).toBe(alone + 1);
  });
});

it.each([
  ['another record than the card’s', 'log-meeting', '999', 'on.objectId'],
  ['what acts on the card’s own record', 'set-pin', '8000', 'on'],
])('refuses a contact of %s', async (_case, uid, objectId, parameter) => {
  const record = { objectTypeId: '0-1', objectId: '9101' };
  const on = { objectTypeId: '0-3', objectId };

  const reply = await account.call(uid, { ...meeting, engagementId: null, record, on }, '8000');

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
  expect(await account.requests()).toEqual([]);
});

it('names those first for whom it is the primary company, then those with a label', async () => {
  const company = '8000';
  await account.control('seed', {
    associationLabels: [
      { from: 'companies', to: 'contacts', label: 'Decision maker', typeId: 77 },
      { from: 'companies', to: 'contacts', label: 'Primary', typeId: 78 },
    ],
    objects: ['9201', '9202', '9203'].map((id) => ({
      ...person(id, { firstname: id }),
      associations: [{ type: 'companies', id: company }],
    })),
  });
  const label = (id: string, associationTypeId: number) =>
    account.api('PUT', `/crm/objects/2026-03/0-2/${company}/associations/0-1/${id}`, [
      { associationCategory: 'USER_DEFINED', associationTypeId },
    ]);
  await label('9202', 77);
  await label('9203', 78);

  const record = { objectTypeId: '0-2', objectId: company } as const;
  const reply = await account.callOn('list-record-contacts', record);

  const { contacts } = dataOf(listRecordContacts, reply);
  expect(contacts.map(({ id }) => id)).toEqual(['9203', '9202', '9201']);
});

it('puts a new item on records of each type that bear one number, and whose labels do', async () => {
  const shared = 640;
  await account.control('seed', {
    associationLabels: (['companies', 'deals', 'contacts'] as const).map((to) => ({
      from: 'meetings',
      to,
      label: 'Attended',
      typeId: shared,
    })),
    objects: [
      { ...person('9401', { firstname: 'Ute' }), associations: related },
      { type: 'deals', id: '9402', properties: { dealname: 'One number' } },
      { type: 'companies', id: '9402', properties: { name: 'One number' } },
      { ...person('9401', {}), associations: numbered },
    ],
  });
  const parameters = {
    ...meeting,
    record: { objectTypeId: '0-1', objectId: '9401' },
    on: { objectTypeId: '0-3', objectId: '8000' },
    companyIds: ['9402', '9402', '8000'],
    dealIds: ['9402', '8000'],
  };

  const { item } = dataOf(logMeeting, await account.call('log-meeting', parameters, '8000'));

  const id = item?.id ?? '';
  const associated = (typeId: string) => account.associatedIds('meeting', id, typeId);
  expect(await associated('0-1')).toEqual(['9401']);
  expect((await associated('0-2')).sort()).toEqual(['8000', '9402']);
  expect((await associated('0-3')).sort()).toEqual(['8000', '9402']);
});

it('lists a hundred and tells how many there are', async () => {
  const ids = Array.from({ length: 130 }, (_, index) => String(9_300 + index));
  const associations = [{ type: 'deals', id: '8000' }];
  await account.control('seed', {
    objects: ids.map((id) => ({ ...person(id, { firstname: id }), associations })),
  });

  const record = { objectTypeId: '0-3', objectId: '8000' } as const;
  const reply = await account.callOn('list-record-contacts', record);

  const { contacts, total } = dataOf(listRecordContacts, reply);
  expect([contacts.length, total]).toEqual([100, 130]);
});

it('has nothing to list for a contact', async () => {
  const reply = await account.call('list-record-contacts', {});

  expect(reply.error).toMatchObject({
    code: 'INVALID_INPUT',
    details: { parameter: 'record.objectTypeId' },
  });
});
