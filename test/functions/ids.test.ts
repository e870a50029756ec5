import { expect, it } from 'vitest';
import { ada, useItems } from './support/use-items.ts';

const items = useItems();

/** What is no id as HubSpot writes one, though much of it could be read as the id of a meeting on the card. */
const noIds: unknown[] = [
  ...['', '0', '00', '-0', '+1', '1e3', '0x10', '1.0', '1,000', 'null', 'NaN', '1;2', '1/2'],
  ...[`0${ada.review.id}`, ` ${ada.review.id}`, `${ada.review.id} `, `${ada.review.id}\n`],
  ...[`${ada.review.id}\u0000`, `${ada.review.id}?`, `../0-1/${ada.id}`, '%31', '1'.repeat(21)],
  ...['١٢٣', '１０１', '²', '\u200b1', '1\u200b'],
  ...[Number(ada.review.id), [ada.review.id], { id: ada.review.id }, true, null, 0, -1],
];

const at = { start: '2026-12-01T09:00:00Z', end: '2026-12-01T10:00:00Z' };
const item = (id: unknown) => ({ kind: 'meeting', id });

it.each<[string, (id: unknown) => object]>([
  ['set-outcome', (id) => ({ changes: [{ item: item(id), outcome: 'COMPLETED' }] })],
  ['get-item', (id) => ({ item: item(id) })],
  ['get-calendar-file', (id) => ({ item: item(id) })],
  ['reschedule-item', (id) => ({ item: item(id), ...at })],
  ['edit-item', (id) => ({ item: item(id), changes: { title: 'x' } })],
  ['delete-items', (id) => ({ items: [ada.pricing, item(id)] })],
  ['associate-item', (id) => ({ item: item(id) })],
  ['disassociate-item', (id) => ({ item: item(id) })],
  ['find-clashes', (id) => ({ intervals: [at], ownerId: id })],
  ['find-clashes', (id) => ({ intervals: [at], item: item(id) })],
  ['get-pin', (id) => ({ appointmentId: id })],
  ['set-pin', (id) => ({ engagementId: id === null ? '0' : id })],
  [
    'replace-item',
    (id) => ({ item: ada.review, meetingId: id, existingIds: [], slug: 'ada/intro' }),
  ],
])('%s takes nothing for an id but an id', async (uid, parametersFor) => {
  for (const id of noIds) {
    const reply = await items.call(uid, parametersFor(id));
    expect(reply.error?.code, JSON.stringify(id)).toBe('INVALID_INPUT');
  }
  expect(await items.requests()).toEqual([]);
});

it.each([
  ['with a zero before it', `0${ada.id}`],
  ['with a blank before it', ` ${ada.id}`],
  ['in digits of another script', '١٠١'],
  ['as a number that is not exact', 2 ** 53],
  ['as a number in powers of ten', 1e21],
  ['as a fraction', 101.5],
  ['as a negative number', -101],
  ['as nothing', 0],
  ['in a list', [ada.id]],
  ['as a truth', true],
])('acts on no record that HubSpot names %s', async (_how, id) => {
  const calls = ['list-agenda', 'get-pin', 'list-record-contacts'].map((uid) =>
    items.coldFunction(uid)({
      propertiesToSend: { hs_object_id: id },
      parameters: uid === 'list-agenda' ? { view: 'past' } : {},
    }),
  );

  const codes = (await Promise.all(calls)).map(({ error }) => error?.code);

  expect(codes).toEqual(['INVALID_INPUT', 'INVALID_INPUT', 'INVALID_INPUT']);
  expect(await items.requests()).toEqual([]);
});
