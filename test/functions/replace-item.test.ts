import { replaceItem, type ReplaceItemData } from '@app/contracts/booking/replace-item';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { ada, apiVersions, dataOf, foreignMeeting, useItems } from './support/use-items.ts';
import { useNarrowToken } from './support/wide-token.ts';

const items = useItems();
const next = '900001';
const company = '500001';
const deal = '500002';
const everything = [
  'oauth',
  'tickets',
  ...['contacts', 'companies', 'deals', 'appointments'].flatMap((object) => [
    `crm.objects.${object}.read`,
    `crm.objects.${object}.write`,
  ]),
  'crm.objects.owners.read',
  'scheduler.meetings.meeting-link.read',
];
const done = { ok: true };
const finished = {
  title: done,
  associations: done,
  internalNotes: done,
  pin: done,
  outcome: done,
};
/** Of Cleo's page, on which the booking was made. */
const booking = {
  meetingId: next,
  slug: 'cleo-marsh',
  existingIds: [],
  bookedTitle: 'Ada and Cleo',
};

/** A booking on Ada's record, and a company, a deal and another contact beside the review. */
beforeEach(async () => {
  await items.control('seed', {
    objects: [
      { type: 'companies', id: company, properties: { name: 'Engines' } },
      { type: 'deals', id: deal, properties: { dealname: 'Pilot' } },
      {
        type: 'meetings',
        id: next,
        properties: {
          hs_meeting_title: 'Ada and Cleo',
          hs_timestamp: '2026-12-01T15:00:00Z',
          hs_meeting_start_time: '2026-12-01T15:00:00Z',
          hs_meeting_end_time: '2026-12-01T15:30:00Z',
          hs_meeting_outcome: 'SCHEDULED',
          hubspot_owner_id: '71000002',
        },
        associations: [{ type: 'contacts', id: ada.id }],
      },
      ...[ada.review, ada.training].map(({ kind, id }) => ({
        type: `${kind}s`,
        id,
        associations: [
          { type: 'companies', id: company },
          { type: 'deals', id: deal },
          { type: 'contacts', id: '107' },
        ],
      })),
    ],
  });
  await items.control('tokens', { token: 'everything', scopes: everything });
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'everything');
});

async function replace(changes: object = {}): Promise<ReplaceItemData> {
  const parameters = { item: ada.review, ...booking, ...changes };
  return dataOf(replaceItem, await items.call('replace-item', parameters));
}

async function updatedAtOf(kind: 'meeting' | 'appointment', id: string) {
  const values = await items.valuesOf(kind, id, ['hs_lastmodifieddate']);
  return values?.['hs_lastmodifieddate'] ?? '';
}

async function titleOf(id: string) {
  return (await items.valuesOf('meeting', id, ['hs_meeting_title']))?.['hs_meeting_title'];
}

async function lookAt(id: string) {
  const [values, contacts, contact] = await Promise.all([
    items.valuesOf('meeting', id, ['hs_internal_meeting_notes', 'hs_meeting_outcome']),
    items.associatedIds('meeting', id, '0-1'),
    items.valuesOf('contact', ada.id, ['hs_pinned_engagement_id']),
  ]);
  return {
    notes: values?.['hs_internal_meeting_notes'] ?? null,
    outcome: values?.['hs_meeting_outcome'],
    contacts: contacts.sort(),
    isPinned: contact?.['hs_pinned_engagement_id'] === id,
  };
}

async function tiesOf(id: string): Promise<string[][]> {
  return Promise.all(
    ['0-2', '0-3'].map(async (typeId) => {
      const path = `/crm/objects/2026-03/0-47/${id}?associations=${typeId}`;
      const response = await fetch(`${process.env['HUBSPOT_API_BASE_URL'] ?? ''}${path}`, {
        headers: { authorization: 'Bearer everything' },
      });
      const found = [...(await response.text()).matchAll(/"id":"(50000\d)"/g)];
      return [...new Set(found.map(([, tie]) => String(tie)))];
    }),
  );
}

it.each(apiVersions)(
  'hands everything over and marks the old one as rescheduled on %s',
  async (version) => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);
    const before = await lookAt(ada.review.id);
    const reviewTitle = await titleOf(ada.review.id);

    const data = await replace({ expectedUpdatedAt: await updatedAtOf('meeting', ada.review.id) });

    expect(data).toMatchObject({ steps: finished, isFinished: true });
    expect(data.meeting).toMatchObject({ id: next, title: reviewTitle, isPinned: true });
    expect(before).toMatchObject({ isPinned: true });
    expect(await lookAt(next)).toEqual({
      notes: before.notes,
      outcome: 'SCHEDULED',
      contacts: [ada.id, '107'],
      isPinned: true,
    });
    expect(await tiesOf(next)).toEqual([[company], [deal]]);
    expect(await lookAt(ada.review.id)).toMatchObject({
      notes: before.notes,
      outcome: 'RESCHEDULED',
    });
  },
);

it.each(apiVersions)(
  'takes over from an appointment, which has no notes and no pin, on %s',
  async (version) => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);
    await items.control('seed', {
      addProperties: [
        {
          objectTypeId: '0-421',
          name: 'hs_appointment_status',
          type: 'enumeration',
          options: [
            { value: 'SCHEDULED', label: 'Scheduled' },
            { value: 'RESCHEDULED', label: 'Rescheduled' },
          ],
        },
      ],
    });

    const data = await replace({ item: ada.training });

    expect(data).toMatchObject({ steps: finished, isFinished: true });
    expect(await lookAt(next)).toMatchObject({ notes: null, contacts: [ada.id, '107'] });
    expect(await tiesOf(next)).toEqual([[company], [deal]]);
    const { hs_appointment_status: status } =
      (await items.valuesOf('appointment', ada.training.id, ['hs_appointment_status'])) ?? {};
    expect(status).toBe('RESCHEDULED');
  },
);

it.each(['NO_SHOW', 'CANCELED', 'COMPLETED'])(
  'hands everything over and leaves an item alone of which it is said how it ended: %s',
  async (outcome) => {
    await items.api('PATCH', `/crm/objects/2026-03/0-47/${ada.review.id}`, {
      properties: { hs_meeting_outcome: outcome },
    });

    const data = await replace({ expectedUpdatedAt: await updatedAtOf('meeting', ada.review.id) });

    expect(data).toMatchObject({ steps: finished, isFinished: true });
    expect(await titleOf(next)).toBe(await titleOf(ada.review.id));
    expect(await lookAt(ada.review.id)).toMatchObject({ outcome });
  },
);

it('marks an item as rescheduled whose outcome says nothing of how it ended', async () => {
  await items.api('PATCH', `/crm/objects/2026-03/0-47/${ada.review.id}`, {
    properties: { hs_meeting_outcome: null },
  });

  await replace();

  expect(await lookAt(ada.review.id)).toMatchObject({ outcome: 'RESCHEDULED' });
});

describe('run again', () => {
  it('changes nothing, whatever the card saw of the old item', async () => {
    const expectedUpdatedAt = await updatedAtOf('meeting', ada.review.id);
    await replace({ expectedUpdatedAt });
    const before = await lookAt(next);
    const count = (await items.requests()).length;

    const data = await replace({ expectedUpdatedAt });

    expect(data).toMatchObject({ steps: finished, isFinished: true });
    expect(await lookAt(next)).toEqual(before);
    const writes = (await items.callsSince(count)).filter((call) =>
      /^(PATCH|PUT|DELETE)|associate/.test(call),
    );
    expect(writes).toEqual([]);
  });

  it.each([
    ['associations', 'POST /crm/associations/*/associate/default', { count: 3 }],
    ['internalNotes', `PATCH /crm/objects/*/0-47/${next}`, { count: 3 }],
    ['pin', 'PATCH /crm/objects/*/0-1/*', { count: 1 }],
    ['outcome', `PATCH /crm/objects/*/0-47/${ada.review.id}`, { count: 3 }],
  ])('finishes what a lost answer left open: %s', async (step, route, fault) => {
    const expectedUpdatedAt = await updatedAtOf('meeting', ada.review.id);
    await items.control('faults', { route, fault: 500, ...fault });

    const first = await replace({ expectedUpdatedAt });
    const second = await replace({ expectedUpdatedAt });

    expect(first.isFinished).toBe(false);
    const lost = {
      ok: false,
      error: expect.objectContaining({ code: 'OUTCOME_UNKNOWN' }) as unknown,
    };
    expect(first.steps).toEqual({
      ...finished,
      [step]: lost,
      // One write takes both.
      ...(step === 'internalNotes' && { title: lost }),
    });
    expect(second).toMatchObject({ steps: finished, isFinished: true });
    expect(await lookAt(next)).toMatchObject({ isPinned: true, contacts: [ada.id, '107'] });
  });

  it('keeps notes that were written on the new meeting, and adds the old ones once', async () => {
    await items.api('PATCH', `/crm/objects/2026-03/0-47/${next}`, {
      properties: { hs_internal_meeting_notes: 'Bring the <b>contract</b>' },
    });
    const { notes } = await lookAt(ada.review.id);

    await replace();
    const once = await lookAt(next);
    await replace();

    expect(once.notes).toBe(`<div>Bring the <b>contract</b></div><div>${notes ?? ''}</div>`);
    expect(await lookAt(next)).toEqual(once);
  });
});

describe('refuses, and writes nothing,', () => {
  async function expectNothing(parameters: object, error: object) {
    const before = await Promise.all([lookAt(next), lookAt(ada.review.id)]);

    const reply = await items.call('replace-item', {
      item: ada.review,
      ...booking,
      ...parameters,
    });

    expect(reply.error).toMatchObject(error);
    expect(await Promise.all([lookAt(next), lookAt(ada.review.id)])).toEqual(before);
  }

  it('where somebody changed the old item meanwhile', async () => {
    const expectedUpdatedAt = await updatedAtOf('meeting', ada.review.id);
    vi.setSystemTime(new Date('2026-11-21T09:05:00Z'));
    await items.api('PATCH', `/crm/objects/2026-03/0-47/${ada.review.id}`, {
      properties: { hs_meeting_title: 'Moved' },
    });

    await expectNothing({ expectedUpdatedAt }, { code: 'STALE', details: { title: 'Moved' } });
  });

  it.each([
    ['a meeting of another record as the new one', { meetingId: foreignMeeting.id }],
    ['an item of another record as the old one', { item: foreignMeeting }],
  ])('for %s', async (_case, parameters) => {
    await expectNothing(parameters, { code: 'NOT_ASSOCIATED' });
  });

  it('for a meeting that HubSpot does not know', async () => {
    await expectNothing({ meetingId: '999999999' }, { code: 'NOT_FOUND' });
  });

  it('for a meeting in its own place', async () => {
    await expectNothing({ meetingId: ada.review.id }, { code: 'INVALID_INPUT' });
  });

  it('for a meeting that was there before the booking', async () => {
    await expectNothing(
      { existingIds: ['1', next] },
      { code: 'INVALID_INPUT', details: { parameter: 'meetingId' } },
    );
  });

  it.each([
    ['another page', { slug: 'ben-ode' }, {}],
    ['nobody', {}, { hubspot_owner_id: '' }],
    ['somebody HubSpot does not know', {}, { hubspot_owner_id: '5' }],
  ])('for a meeting with a host of %s', async (_case, changes, properties) => {
    if (Object.keys(properties).length > 0) {
      await items.api('PATCH', `/crm/objects/2026-03/0-47/${next}`, { properties });
    }

    await expectNothing(changes, { code: 'REJECTED', details: { property: 'meetingId' } });
  });

  it('where the page cannot be read', async () => {
    await expectNothing({ slug: 'nobody-knows' }, { code: 'NOT_FOUND' });
  });
});

describe('without a way to say rescheduled', () => {
  it('says so in its step, after all others are done', async () => {
    await items.control('seed', {
      addProperties: [
        {
          objectTypeId: '0-47',
          name: 'hs_meeting_outcome',
          type: 'enumeration',
          options: [{ value: 'SCHEDULED', label: 'Scheduled' }],
        },
      ],
    });

    const data = await replace();

    expect(data.steps).toMatchObject({
      ...finished,
      outcome: {
        ok: false,
        error: {
          code: 'REJECTED',
          details: { property: 'hs_meeting_outcome', options: ['Scheduled'] },
        },
      },
    });
    expect(data.isFinished).toBe(false);
  });

  it.each([
    ['takes a stage of its own pipeline', '78', { ok: true }, '782'],
    ['does not take one of another pipeline', '79', { ok: false }, '791'],
  ])('an appointment %s', async (_case, pipeline, outcome, stage) => {
    const stageOf = (id: string, label: string) => ({ id, label });
    const pipelineOf = (id: string, stages: object[]) => ({
      objectTypeId: '0-421',
      id,
      label: id,
      stages,
    });
    await items.control('seed', {
      removeProperties: [{ objectTypeId: '0-421', name: 'hs_appointment_status' }],
      pipelines: [
        pipelineOf('77', [stageOf('771', 'Open'), stageOf('772', 'Rescheduled')]),
        pipelineOf('78', [stageOf('781', 'Open'), stageOf('782', 'Postponed')]),
        pipelineOf('79', [stageOf('791', 'Open')]),
      ],
      objects: [
        {
          type: 'appointments',
          id: ada.training.id,
          properties: { hs_pipeline: pipeline, hs_pipeline_stage: `${pipeline}1` },
        },
      ],
    });

    const data = await replace({ item: ada.training });

    expect(data.steps.outcome).toMatchObject(outcome);
    const values = await items.valuesOf('appointment', ada.training.id, [
      'hs_pipeline',
      'hs_pipeline_stage',
    ]);
    expect(values).toMatchObject({ hs_pipeline: pipeline, hs_pipeline_stage: stage });
  });
});

it('leaves a pin alone that stands on something else', async () => {
  await items.api('PATCH', `/crm/objects/2026-03/0-1/${ada.id}`, {
    properties: { hs_pinned_engagement_id: ada.note },
  });

  const data = await replace();

  expect(data).toMatchObject({ isFinished: true, meeting: { isPinned: false } });
  expect((await lookAt(ada.note)).isPinned).toBe(true);
});

it('hands over what the app may see where it has no scope for companies and deals', async () => {
  await useNarrowToken(items.control);

  const data = await replace();

  expect(data).toMatchObject({
    steps: finished,
    isFinished: true,
    unseen: ['company', 'deal', 'ticket'],
  });
  expect(await tiesOf(next)).toEqual([[], []]);
  expect((await lookAt(next)).contacts).toEqual([ada.id, '107']);
});

it('says what became of the rest where associations cannot be read', async () => {
  await items.fail('POST /crm/associations/*/0-47/0-3/batch/read', 500, 3);

  const data = await replace();

  expect(data.steps).toMatchObject({
    ...finished,
    associations: { ok: false, error: { code: 'UNAVAILABLE' } },
  });
  expect((await lookAt(next)).contacts).toEqual([ada.id, '107']);
  expect((await replace()).isFinished).toBe(true);
  expect(await tiesOf(next)).toEqual([[company], [deal]]);
});

it('takes 9 reads, up to 6 writes and another read, three round trips deep', async () => {
  await items.control('latency', { ms: 100 });
  vi.useRealTimers();

  await replace();

  const requests = await items.requests();
  expect([requests.length, depthOf(requests)]).toEqual([16, 3]);
});

describe('the title', () => {
  const title = (id: string, hs_meeting_title: string) =>
    items.api('PATCH', `/crm/objects/2026-03/0-47/${id}`, { properties: { hs_meeting_title } });

  it('of the old item goes to the booking, which HubSpot named', async () => {
    await title(ada.review.id, 'Quarterly review');

    expect((await replace()).meeting.title).toBe('Quarterly review');
    expect(await titleOf(next)).toBe('Quarterly review');
    expect(await titleOf(ada.review.id)).toBe('Quarterly review');
  });

  it('of an appointment goes to it too', async () => {
    await replace({ item: ada.training });

    const { hs_appointment_name: name } =
      (await items.valuesOf('appointment', ada.training.id, ['hs_appointment_name'])) ?? {};
    expect(await titleOf(next)).toBe(name);
  });

  it.each([
    ['somebody has named the booking since', 'Ada and Ben', 'Quarterly review'],
    ['nobody knows what HubSpot called it', undefined, 'Quarterly review'],
    ['the old one has none', 'Ada and Cleo', ' '],
    ['nobody sees anything of the old one', 'Ada and Cleo', '\u200b\u00a0\u2060'],
    ['there is nothing but marks of direction in it', 'Ada and Cleo', '\u200f\u202a\u2069'],
    ['the old one names a host it is not with any more', 'Ada and Cleo', 'Lunch with Ben Ode'],
  ])('stays as it is where %s', async (_case, bookedTitle, old) => {
    await title(ada.review.id, old);

    const data = await replace({ bookedTitle });

    expect([data.isFinished, await titleOf(next)]).toEqual([true, 'Ada and Cleo']);
  });

  it('of the old item goes to a booking of whose title nobody sees anything', async () => {
    await title(ada.review.id, 'Quarterly review');
    await title(next, '\u00ad\u200b');

    expect((await replace({ bookedTitle: null })).meeting.title).toBe('Quarterly review');
  });
});
