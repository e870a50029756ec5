import { getPin } from '@app/contracts/agenda/get-pin';
import { expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { ada, apiVersions, dataOf, foreignAppointment, useItems } from './support/use-items.ts';

const items = useItems();
const contact = { type: 'contacts', id: ada.id };

const pin = (id: string) =>
  items.control('seed', {
    objects: [{ ...contact, properties: { hs_pinned_engagement_id: id } }],
  });

async function seedActivity(type: string, properties: Record<string, string>): Promise<void> {
  await items.control('seed', {
    objects: [
      {
        type,
        id: '880001',
        properties: { hs_timestamp: '2026-11-12T09:00:00Z', ...properties },
        associations: [contact],
      },
    ],
  });
  await pin('880001');
}

const look = async (parameters: object = {}) =>
  dataOf(getPin, await items.call('get-pin', parameters));

it.each([
  ['note', 'notes', { hs_note_body: '<p>Discovery<br>notes</p>' }, 'Discovery notes'],
  ['call', 'calls', { hs_call_title: 'Called back', hs_call_body: 'Long' }, 'Called back'],
  ['call', 'calls', { hs_call_body: '<p>No title</p>' }, 'No title'],
  ['task', 'tasks', { hs_task_subject: 'Send the offer' }, 'Send the offer'],
  ['meeting', 'meetings', { hs_meeting_title: 'Kick-off' }, 'Kick-off'],
])('names a pinned %s by its words', async (kind, type, properties, text) => {
  await seedActivity(type, properties);

  expect((await look()).pinned).toEqual({ engagementId: '880001', kind, text });
});

it('says nothing of a pin where there is none', async () => {
  await items.call('set-pin', { engagementId: null });

  expect(await look()).toEqual({ pinned: null, meeting: null });
});

it('shortens to 60 characters as people count them, and keeps an empty text empty', async () => {
  await seedActivity('notes', { hs_note_body: `<p>${'👩‍👩‍👧‍👦'.repeat(70)}</p>` });
  const long = (await look()).pinned?.text ?? '';
  await seedActivity('notes', { hs_note_body: '<p> </p>' });

  expect([...new Intl.Segmenter().segment(long)]).toHaveLength(60);
  expect(long).toMatch(/👩‍👩‍👧‍👦…$/u);
  expect((await look()).pinned?.text).toBeNull();
});

it('says so where the pinned activity is gone', async () => {
  await pin('999999999');

  expect((await look()).pinned).toEqual({ engagementId: '999999999', kind: 'deleted', text: null });
});

it('does not call deleted what the app may not read', async () => {
  await pin('999999999');
  await items.fail('POST /crm/objects/*/0-49/batch/read', 403);

  expect((await look()).pinned?.kind).toBe('hidden');
});

it('does not guess where a kind cannot be read for now', async () => {
  await pin('999999999');
  await items.fail('POST /crm/objects/*/0-46/batch/read', 503, 9);

  expect((await items.call('get-pin', {})).error?.code).toBe('UNAVAILABLE');
});

it.each(apiVersions)('finds the meeting associated with an appointment on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);
  await items.control('seed', {
    objects: [
      {
        type: 'meetings',
        id: '880002',
        properties: { hs_timestamp: '2026-12-24T09:00:00Z', hs_meeting_title: 'Goes with it' },
        associations: [contact, { type: 'appointments', id: ada.training.id }],
      },
    ],
  });

  const { meeting, pinned } = await look({ appointmentId: ada.training.id });

  expect(meeting).toEqual({ id: '880002', title: 'Goes with it' });
  expect(pinned?.engagementId).toBe(ada.review.id);
});

it('takes no meeting for an appointment that belongs to somebody else', async () => {
  await items.control('seed', {
    objects: [
      {
        type: 'meetings',
        id: '880002',
        properties: { hs_timestamp: '2026-12-24T09:00:00Z' },
        associations: [
          { type: 'contacts', id: '103' },
          { type: 'appointments', id: ada.training.id },
        ],
      },
    ],
  });

  expect((await look({ appointmentId: ada.training.id })).meeting).toBeNull();
});

it('finds the meeting at the very same time where none is associated', async () => {
  const times = await items.valuesOf('appointment', ada.training.id, ['hs_appointment_start']);
  const start = times?.['hs_appointment_start'] ?? '';
  await items.control('seed', {
    objects: [
      {
        type: 'meetings',
        id: '880003',
        properties: { hs_timestamp: start, hs_meeting_start_time: start, hs_meeting_title: 'Same' },
        associations: [contact],
      },
    ],
  });

  const { meeting } = await look({ appointmentId: ada.training.id });

  expect(meeting).toEqual({ id: '880003', title: 'Same' });
});

it('refuses an appointment of somebody else', async () => {
  const reply = await items.call('get-pin', { appointmentId: foreignAppointment.id });

  expect(reply.error?.code).toBe('NOT_ASSOCIATED');
});

it.each([
  ['a pin', 8, {}],
  ['a pin and an appointment', 12, { appointmentId: ada.training.id }],
])('looks at %s in at most %i calls, two round trips deep', async (_case, calls, parameters) => {
  await items.control('latency', { ms: 60 });
  vi.useRealTimers();

  await look(parameters);

  const requests = await items.requests();
  expect(requests.length).toBeLessThanOrEqual(calls);
  expect(depthOf(requests)).toBe(2);
});
