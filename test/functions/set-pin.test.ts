import { setPin } from '@app/contracts/agenda/set-pin';
import { expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { ada, apiVersions, dataOf, foreignMeeting, useItems } from './support/use-items.ts';

const items = useItems();

const pinOf = async (contactId: string = ada.id) =>
  (await items.valuesOf('contact', contactId, ['hs_pinned_engagement_id']))?.[
    'hs_pinned_engagement_id'
  ];

it.each(apiVersions)('pins, replaces and takes off a pin on API version %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);
  const steps = [ada.security.id, null, ada.pricing.id];

  const answers = [];
  for (const engagementId of steps) {
    answers.push(dataOf(setPin, await items.call('set-pin', { engagementId })));
    expect(await pinOf()).toBe(engagementId);
  }

  expect(answers).toEqual([
    { pinned: ada.security.id, previous: ada.review.id },
    { pinned: null, previous: ada.security.id },
    { pinned: ada.pricing.id, previous: null },
  ]);
});

it.each([
  ['note', ada.note],
  ['call', ada.call],
])('pins a %s, so that a replaced pin can be put back', async (_kind, engagementId) => {
  const reply = await items.call('set-pin', { engagementId });

  expect(dataOf(setPin, reply)).toEqual({ pinned: engagementId, previous: ada.review.id });
  expect(await pinOf()).toBe(engagementId);
});

it('refuses an appointment and says why', async () => {
  const reply = await items.call('set-pin', { engagementId: ada.training.id });

  expect(reply.error).toMatchObject({
    code: 'REJECTED',
    details: { property: 'hs_pinned_engagement_id' },
  });
  expect(await pinOf()).toBe(ada.review.id);
});

it.each([
  ['a meeting of somebody else', foreignMeeting.id],
  ['an id nobody knows', '999999999'],
])('refuses %s', async (_case, engagementId) => {
  const reply = await items.call('set-pin', { engagementId });

  expect(reply.error?.code).toBe('NOT_ASSOCIATED');
  expect(await pinOf()).toBe(ada.review.id);
});

it('refuses to replace a pin that the card has not seen, and names it', async () => {
  const reply = await items.call('set-pin', {
    engagementId: ada.security.id,
    expectedEngagementId: null,
  });

  expect(reply.error).toMatchObject({ code: 'STALE', details: { engagementId: ada.review.id } });
  expect(await pinOf()).toBe(ada.review.id);
});

it('leaves a pin alone that is there already', async () => {
  const reply = await items.call('set-pin', { engagementId: ada.review.id });

  expect(dataOf(setPin, reply)).toEqual({ pinned: ada.review.id, previous: ada.review.id });
  expect((await items.callsSince(0)).some((call) => call.startsWith('PATCH'))).toBe(false);
});

it.each([
  ['a meeting', ada.security.id, 3, 2],
  ['a note', ada.note, 10, 3],
  ['nothing', null, 3, 3],
])('pins %s in at most %i calls, %i deep', async (_case, engagementId, calls, depth) => {
  await items.control('latency', { ms: 60 });
  vi.useRealTimers();

  await items.call('set-pin', { engagementId });

  const requests = await items.requests();
  expect(requests.length).toBeLessThanOrEqual(calls);
  expect(depthOf(requests)).toBeLessThanOrEqual(depth);
});
