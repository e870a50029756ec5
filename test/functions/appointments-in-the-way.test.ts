import { describe, expect, it } from 'vitest';
import { bookingCalls, user } from './support/booking-calls.ts';
import { ada, useItems } from './support/use-items.ts';

const items = useItems();
const { book, booked, sentCount, seedPage } = bookingCalls(items);

/** The slot: Tuesday, 15:00 to 15:30 UTC. */
const id = '880001';
const benOwner = '71000001';

function seedAppointment(values: object = {}, contactId: string = ada.id, ownId = id) {
  const properties = {
    hs_appointment_name: 'Fitting',
    hs_appointment_start: '2026-11-24T15:10:00Z',
    hs_appointment_end: '2026-11-24T16:00:00Z',
    hubspot_owner_id: benOwner,
    ...values,
  };
  const associations = [{ type: 'contacts', id: contactId }];
  return items.control('seed', {
    objects: [{ type: 'appointments', id: ownId, properties, associations }],
  });
}

function seedMeeting(ownId: string, start: string, end: string) {
  return items.control('seed', {
    objects: [
      {
        type: 'meetings',
        id: ownId,
        properties: {
          hs_meeting_title: 'Call back',
          hs_timestamp: start,
          hs_meeting_start_time: start,
          hs_meeting_end_time: end,
        },
        associations: [{ type: 'contacts', id: ada.id }],
      },
    ],
  });
}

describe('an appointment at the time of a slot', () => {
  it.each([
    ['that begins in it', {}],
    ['that spans it', { hs_appointment_start: '2026-11-23T08:00:00Z' }],
    ['without an end', { hs_appointment_end: '' }],
    ['with an end that cannot be', { hs_appointment_end: '2026-11-20T09:00:00Z' }],
    ['whose status means nothing', { hs_appointment_status: 'AWAITING_PARTS' }],
    ['without a name', { hs_appointment_name: '' }],
  ])('is named before anything is sent, and never again: %s', async (_case, values) => {
    await seedAppointment(values);

    const told = await booked();
    const sent = await sentCount();
    const anyway = await booked({ existingIds: told.existingIds });

    expect(told).toMatchObject({
      status: 'conflict',
      meeting: null,
      conflicts: [{ kind: 'appointment', id, owner: { name: 'Ben Ode' } }],
      conflictCount: 1,
      existingIds: [`appointment:${id}`],
    });
    expect(sent).toBe(0);
    expect(anyway).toMatchObject({
      status: 'booked',
      meeting: { owner: { name: 'Cleo Marsh' } },
      conflicts: [],
    });
  });

  it.each([
    ['that was canceled', { hs_appointment_status: 'CANCELED' }],
    ['that nobody came to', { hs_appointment_status: 'NO_SHOW' }],
    ['that was moved away', { hs_appointment_status: 'RESCHEDULED' }],
    [
      'that ends as it begins',
      { hs_appointment_start: '2026-11-24T14:00:00Z', hs_appointment_end: '2026-11-24T15:00:00Z' },
    ],
    ['that begins as it ends', { hs_appointment_start: '2026-11-24T15:30:00Z' }],
    ['a day later', { hs_appointment_start: '2026-11-25T15:00:00Z', hs_appointment_end: '' }],
    ['without a start', { hs_appointment_start: '' }],
  ])('is in nobody’s way %s', async (_case, values) => {
    await seedAppointment(values);

    expect(await booked()).toMatchObject({ status: 'booked', conflicts: [] });
  });

  it.each([
    ['2', 'conflict'],
    ['3', 'booked'],
    ['4', 'booked'],
  ])('counts by its stage where the account has no status: %s', async (stage, status) => {
    const objectTypeId = '0-421';
    await items.control('seed', {
      removeProperties: [{ objectTypeId, name: 'hs_appointment_status' }],
    });
    const stages = [
      { id: '2', label: 'Eingeplant' },
      { id: '3', label: 'Abgesagt', isClosed: true },
      { id: '4', label: 'Zurückgestellt', isClosed: true },
    ];
    await items.control('seed', {
      pipelines: [{ objectTypeId, id: '83', label: 'Anproben', stages }],
    });
    await seedAppointment({ hs_pipeline: '83', hs_pipeline_stage: stage });

    expect((await booked()).status).toBe(status);
  });

  it('is said to be unsure where nobody can read what its stage means', async () => {
    const objectTypeId = '0-421';
    await items.control('seed', {
      removeProperties: [{ objectTypeId, name: 'hs_appointment_status' }],
    });
    await items.control('seed', {
      pipelines: [
        { objectTypeId, id: '83', label: 'Anproben', stages: [{ id: '3', label: 'Abgesagt' }] },
      ],
    });
    await seedAppointment({ hs_pipeline: '83', hs_pipeline_stage: '3' });
    await items.fail('GET /crm/pipelines/*', 503, 99);

    const told = await booked();

    expect(told).toMatchObject({ status: 'conflict', conflicts: [{ id }], isUnsure: true });
    expect(await sentCount()).toBe(0);
  });

  it.each([
    ['the appointments’ where a meeting is there', 'GET /crm/pipelines/*', false],
    ['the meetings’', 'GET /crm/properties/*/0-47/*', true],
  ])(
    'is told apart by its kind where outcomes cannot be read: %s',
    async (_case, route, isUnsure) => {
      await seedPage({ slug: 'emre', organizerUserId: user.emre });
      await seedMeeting('900001', '2026-11-24T14:30:00Z', '2026-11-24T15:05:00Z');
      await items.fail(route, 503, 99);

      const told = await booked({ slug: 'emre' });

      expect(told).toMatchObject({ status: 'conflict', conflicts: [{ id: '900001' }], isUnsure });
    },
  );

  it('is told with the meetings there, soonest first', async () => {
    await seedPage({ slug: 'emre', organizerUserId: user.emre });
    await seedMeeting('900001', '2026-11-24T14:30:00Z', '2026-11-24T15:05:00Z');
    await seedMeeting('900002', '2026-11-24T15:20:00Z', '2026-11-24T16:20:00Z');
    await seedAppointment();

    const { conflicts, conflictCount } = await booked({ slug: 'emre' });

    expect(conflicts.map((item) => item.id)).toEqual(['900001', id, '900002']);
    expect(conflictCount).toBe(3);
  });

  it('of the contact the e-mail belongs to is told as well, one that both have once', async () => {
    await seedAppointment();
    await seedAppointment({ hs_appointment_name: 'Tasting' }, '107', '880002');
    await items.control('seed', {
      objects: [
        {
          type: 'appointments',
          id: '880003',
          properties: { hs_appointment_start: '2026-11-24T15:00:00Z' },
          associations: [
            { type: 'contacts', id: ada.id },
            { type: 'contacts', id: '107' },
          ],
        },
      ],
    });
    const email = 'layla.hassan@nakheel-retail.example';

    const told = await booked({ attendee: { firstName: 'Layla', lastName: 'Hassan', email } });

    expect(told.conflicts.map((item) => item.id).sort()).toEqual([id, '880002', '880003']);
  });

  it('is no conflict where it is given up', async () => {
    await seedAppointment();

    expect((await booked({ givenUpIds: [`appointment:${id}`] })).status).toBe('booked');
  });

  it.each([
    ['seen', { existingIds: [id] }],
    ['given up', { givenUpIds: [id] }],
  ])('is another item than the %s meeting of the same number', async (_case, known) => {
    await seedAppointment();

    const told = await booked(known);

    expect(told).toMatchObject({ status: 'conflict', conflicts: [{ kind: 'appointment', id }] });
  });

  it('is asked about again where it came after the rep had looked', async () => {
    await seedPage({ slug: 'emre', organizerUserId: user.emre });
    await seedMeeting('900001', '2026-11-24T15:00:00Z', '2026-11-24T15:30:00Z');
    const { existingIds } = await booked({ slug: 'emre' });
    await seedAppointment();

    const again = await booked({ slug: 'emre', existingIds });

    expect(again).toMatchObject({ status: 'conflict', conflicts: [{ id }], conflictCount: 1 });
    expect(again.existingIds).toEqual(['900001', `appointment:${id}`]);
  });

  it('is never taken for the booking whose answer got lost', async () => {
    await seedAppointment({
      hs_appointment_start: '2026-11-24T15:00:00Z',
      hs_appointment_end: '2026-11-24T15:30:00Z',
      hubspot_owner_id: '71000002',
    });

    const again = await booked({ existingIds: [], isRetry: true });

    expect(again).toMatchObject({ status: 'conflict', wasBookedBefore: false });
    expect(await sentCount()).toBe(0);
  });

  it('is told among more than are read by their ids', async () => {
    await items.control('seed', {
      objects: Array.from({ length: 640 }, (_, index) => ({
        type: 'appointments',
        id: String(710_000 + index),
        properties: {
          hs_appointment_start: index < 9 ? '2026-11-24T15:15:00Z' : '2026-08-01T09:00:00Z',
        },
        associations: [{ type: 'contacts', id: ada.id }],
      })),
    });

    const told = await booked();

    expect([told.conflicts.length, told.conflictCount]).toEqual([5, 9]);
  });
});

describe('a booking', () => {
  it('goes on where the account has no appointments', async () => {
    await items.control('seed', { enablement: { '0-421': false } });

    expect((await booked()).status).toBe('booked');
  });

  it.each([
    ['associations', 'POST /crm/associations/*/0-1/0-421/batch/read'],
    ['records', 'POST /crm/objects/*/0-421/batch/read'],
  ])('is not sent where the appointments there cannot be read: their %s', async (_case, route) => {
    await items.fail(route, 503, 9);

    expect((await book()).error?.code).toBe('UNAVAILABLE');
    expect(await sentCount()).toBe(0);
  });
});
