import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ada, useItems } from './support/use-items.ts';

const items = useItems();

const start = '2026-11-10T10:00:00.000Z';
const end = '2026-11-10T10:45:00.000Z';
const coming = { start: '2026-12-09T13:00:00.000Z', end: '2026-12-09T13:45:00.000Z' };
const id = '881001';
const outcomesOfMeetings = 'GET /crm/properties/*/0-47/*';
const pipelines = 'GET /crm/pipelines/*';

const requests = {
  'log-meeting': { title: 'Tasting', start, end, outcome: 'COMPLETED' },
  'schedule-calendar-meeting': {
    title: 'Tasting',
    organizerUserId: '61000001',
    timeZone: 'Asia/Kathmandu',
    ...coming,
  },
  'create-appointments': { occurrences: [{ name: 'Tasting', ...coming }] },
};
type Action = keyof typeof requests;

const timeOf = (action: Action) => (action === 'log-meeting' ? { start, end } : coming);

/** Something at the time that the action is about, with an outcome of the account's own. */
async function seedThere(action: Action, kind: 'meeting' | 'appointment'): Promise<void> {
  const time = timeOf(action);
  if (kind === 'meeting') {
    const properties = {
      hs_meeting_title: 'Walk-through',
      hs_timestamp: time.start,
      hs_meeting_start_time: time.start,
      hs_meeting_end_time: time.end,
      hs_meeting_outcome: 'ON_HOLD',
    };
    const associations = [{ type: 'contacts', id: ada.id }];
    await items.control('seed', { objects: [{ type: 'meetings', id, properties, associations }] });
    return;
  }
  const objectTypeId = '0-421';
  const stages = [{ id: '7', label: 'Wartet' }];
  await items.control('seed', {
    removeProperties: [{ objectTypeId, name: 'hs_appointment_status' }],
    pipelines: [{ objectTypeId, id: '90', label: 'Anproben', stages }],
    objects: [
      {
        type: 'appointments',
        id,
        properties: {
          hs_appointment_name: 'Fitting',
          hs_appointment_start: time.start,
          hs_appointment_end: time.end,
          hs_pipeline: '90',
          hs_pipeline_stage: '7',
        },
        associations: [{ type: 'contacts', id: ada.id }],
      },
    ],
  });
}

/** What was answered, with each conflict as the item alone. */
async function answer(action: Action) {
  const reply = await items.call(action, requests[action]);
  if (!reply.ok) throw new Error(reply.error?.code);
  const { conflicts, isUnsure } = v.parse(answered, reply.data);
  return { ids: conflicts.map((one) => one.item?.id ?? one.id), isUnsure };
}

const answered = v.object({
  conflicts: v.array(
    v.object({ id: v.optional(v.string()), item: v.optional(v.object({ id: v.string() })) }),
  ),
  isUnsure: v.boolean(),
});

const actions = ['log-meeting', 'schedule-calendar-meeting', 'create-appointments'] as const;

describe('a conflict', () => {
  it.each([
    ['log-meeting', 'appointment', pipelines],
    ['schedule-calendar-meeting', 'appointment', pipelines],
    ['create-appointments', 'meeting', outcomesOfMeetings],
  ] as const)(
    'is said to be unsure by %s where nobody can read what the outcome of the %s there means',
    async (action, kind, route) => {
      await seedThere(action, kind);
      await items.fail(route, 503, 99);

      expect(await answer(action)).toEqual({ ids: [id], isUnsure: true });
    },
  );

  it.each(
    actions.flatMap((action) => [[action, 'appointment'] as const, [action, 'meeting'] as const]),
  )('is sure for %s where the outcome of the %s can be read', async (action, kind) => {
    await seedThere(action, kind);

    expect(await answer(action)).toEqual({ ids: [id], isUnsure: false });
  });

  it.each([
    ['log-meeting', 'meeting', pipelines],
    ['schedule-calendar-meeting', 'meeting', pipelines],
    ['create-appointments', 'appointment', outcomesOfMeetings],
  ] as const)(
    'is sure for %s where the outcomes of the other kind than the %s’s cannot be read',
    async (action, kind, route) => {
      await seedThere(action, kind);
      await items.fail(route, 503, 99);

      expect(await answer(action)).toEqual({ ids: [id], isUnsure: false });
    },
  );

  it.each([
    ['log-meeting', outcomesOfMeetings],
    ['schedule-calendar-meeting', outcomesOfMeetings],
    ['create-appointments', pipelines],
  ] as const)(
    'is no matter where %s cannot read what it would set itself',
    async (action, route) => {
      await seedThere(action, action === 'create-appointments' ? 'appointment' : 'meeting');
      await items.fail(route, 503, 99);

      const reply = await items.call(action, requests[action]);

      expect(reply).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE' } });
      expect((await items.callsSince(0)).filter((call) => /create|calendar$/.test(call))).toEqual(
        [],
      );
    },
  );
});
