import { describe, expect, it } from 'vitest';
import type { Reply } from '../support/function-account.ts';
import { ada, useItems } from './support/use-items.ts';

const items = useItems();

const meeting = `/crm/objects/2026-03/0-47/${ada.review.id}`;
const appointment = `/crm/objects/2026-03/0-421/${ada.training.id}`;
const batch = 'POST *batch/update';
const contact = `/crm/objects/2026-03/0-1/${ada.id}`;

type Write = {
  call: () => Promise<Reply>;
  path: string;
  route?: string;
  /** What somebody else sets between the try and the look. */
  theirs: Record<string, string>;
};

const writes: Record<string, Write> = {
  'an outcome': {
    call: () => items.call('set-outcome', { changes: [{ item: ada.review, outcome: 'NO_SHOW' }] }),
    path: meeting,
    route: batch,
    theirs: { hs_meeting_outcome: 'COMPLETED' },
  },
  'the status of an appointment': {
    call: () =>
      items.call('set-outcome', { changes: [{ item: ada.training, outcome: 'NO_SHOW' }] }),
    path: appointment,
    route: batch,
    theirs: { hs_appointment_status: 'COMPLETED' },
  },
  'an owner': {
    call: () => items.call('hand-over', { changes: [{ item: ada.training, ownerId: '71000003' }] }),
    path: appointment,
    route: batch,
    theirs: { hubspot_owner_id: '71000004' },
  },
  'a time': {
    call: () =>
      items.call('reschedule-item', {
        item: ada.review,
        start: '2026-12-01T09:00:00Z',
        end: '2026-12-01T09:30:00Z',
      }),
    path: meeting,
    theirs: {
      hs_timestamp: '2026-12-07T09:00:00.000Z',
      hs_meeting_start_time: '2026-12-07T09:00:00.000Z',
      hs_meeting_end_time: '2026-12-07T10:00:00.000Z',
    },
  },
  notes: {
    call: () => items.call('edit-item', { item: ada.review, changes: { internalNotes: 'Mine' } }),
    path: meeting,
    theirs: { hs_internal_meeting_notes: 'Theirs' },
  },
  'the name of an appointment': {
    call: () => items.call('edit-item', { item: ada.training, changes: { title: 'Mine' } }),
    path: appointment,
    theirs: { hs_appointment_name: 'Theirs' },
  },
  'a pin': {
    call: () => items.call('set-pin', { engagementId: ada.pricing.id }),
    path: contact,
    theirs: { hs_pinned_engagement_id: ada.note },
  },
};

const isWrite = ({ method, url }: Request) => method === 'PATCH' || url.endsWith('/batch/update');

async function valuesAt(path: string, names: readonly string[]) {
  const reply = await items.api('GET', `${path}?properties=${names.join(',')}`);
  const { properties } = reply as { properties: Record<string, string | null> };
  return Object.fromEntries(names.map((name) => [name, properties[name]]));
}

describe.each(Object.entries(writes))('%s', (_what, { call, path, theirs, route = 'PATCH *' }) => {
  it.each([
    ['took effect and whose answer got lost', { when: 'after', fault: 'reset' }],
    ['took effect and was answered with an error', { when: 'after', fault: { status: 502 } }],
    ['never arrived', { when: 'before', fault: { status: 503 } }],
  ])('that somebody else set after a try that %s is left alone', async (_how, fault) => {
    await items.control('faults', { route, ...fault });
    items.meanwhile(isWrite, () => items.api('PATCH', path, { properties: theirs }));

    const reply = await call();

    expect(JSON.stringify(reply)).toContain('"code":"STALE"');
    expect(await valuesAt(path, Object.keys(theirs))).toEqual(theirs);
  });
});
