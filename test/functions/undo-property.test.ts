import type { Gap } from '@app/contracts/item-result';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { fixedNow, loadFunction, type Reply } from '../support/function-account.ts';
import { answerInProcess } from '../support/held-account.ts';
import {
  activityId,
  cardId,
  itemId,
  labels,
  linkId,
  openUndoAccount,
  records,
  type Kind,
  type Link,
  type Look,
  type OtherPin,
  type RecordType,
  type World,
} from './support/undo-account.ts';
import { isWhole } from '../support/whole.ts';

const account = openUndoAccount();

afterAll(() => {
  account.close();
});
beforeEach(() => {
  answerInProcess();
  vi.useFakeTimers({ now: fixedNow, toFake: ['Date'] });
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token');
  vi.stubEnv('HUBSPOT_API_BASE_URL', account.url);
});

const properties = {
  meeting: {
    title: 'hs_meeting_title',
    start: 'hs_meeting_start_time',
    end: 'hs_meeting_end_time',
    outcome: 'hs_meeting_outcome',
  },
  appointment: {
    title: 'hs_appointment_name',
    start: 'hs_appointment_start',
    end: 'hs_appointment_end',
    outcome: 'hs_appointment_status',
  },
};

const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
/** What people, imports and twenty years leave in a line of text. */
const line = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => ` ${text} \t `),
  fc.string({ minLength: 1001, maxLength: 1800 }),
  fc.constantFrom('<b>x</b> & y', 'null', '0', 'true', '__proto__', 'a;b', '\u200b'),
);
const html = fc.oneof(
  line,
  line.map((text) => `<div style="color:red"><p>${text}</p><ul><li>1</ul></div>`),
  fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.repeat(700)),
);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const valuesOf = (kind: Kind): fc.Arbitrary<Record<string, string>> => {
  const names = properties[kind];
  return fc
    .record({
      [names.title]: maybe(line),
      [names.start]: time,
      [names.end]: maybe(time),
      [names.outcome]: fc.constantFrom('SCHEDULED', 'COMPLETED', 'HELD 2019', undefined),
      hubspot_owner_id: fc.constantFrom('71', '72', '73', undefined),
      mood: fc.constantFrom('good', 'gone', undefined),
      ...(kind === 'meeting' && {
        hs_timestamp: time,
        hs_internal_meeting_notes: maybe(html),
        hs_meeting_location: maybe(line),
        hs_meeting_body: maybe(html),
        hs_activity_type: fc.constantFrom('First call', 'Check-in', undefined),
      }),
      isZeroLength: fc.boolean(),
    })
    .map(({ isZeroLength, ...drawn }) => {
      const values = new Map<string, unknown>(Object.entries(drawn));
      if (isZeroLength) values.set(names.end, values.get(names.start));
      return Object.fromEntries(
        [...values].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      );
    });
};

const types = ['0-1', '0-2', '0-3', '0-5'] as const;
const linkTo = (type: RecordType) =>
  fc.record({
    toTypeId: fc.constant<string>(type),
    toId: fc.constantFrom(...records[type]),
    label: fc.constantFrom<(number | null)[]>(null, ...labels[type]),
  });
const inner = (kind: Kind): Link[] => [
  {
    toTypeId: kind === 'meeting' ? '0-421' : '0-47',
    toId: `${linkId}${kind === 'meeting' ? 2 : 1}`,
    label: null,
  },
  { toTypeId: kind === 'meeting' ? '0-48' : '0-46', toId: activityId, label: null },
];

const actions = [
  'delete',
  'remove',
  'move',
  'moveMany',
  'edit',
  'outcome',
  'pin',
  'handOver',
  'ownOutcome',
  'handOverDay',
] as const;
/** Those of My day, which acts on what an owner has. */
const ofDay = new Set<string>(['ownOutcome', 'handOverDay']);

type Case = { world: World; on: RecordType; action: (typeof actions)[number] };

const cases: fc.Arbitrary<Case> = fc
  .record({
    kind: fc.constantFrom<Kind[]>('meeting', 'appointment'),
    on: fc.constantFrom(...types),
    action: fc.constantFrom(...actions),
  })
  .chain(({ kind, on, action }) =>
    fc
      .record({
        properties: valuesOf(kind),
        own: fc.array(fc.constantFrom<(number | null)[]>(null, ...labels[on]), { maxLength: 2 }),
        links: fc.array(fc.oneof(...types.map(linkTo)), { maxLength: 5 }),
        inner: fc.subarray(inner(kind)),
        isPinned: fc.boolean(),
        otherPin: fc.constantFrom<OtherPin[]>('email', 'note', 'call', 'meeting'),
        hasOtherPin: fc.boolean(),
      })
      .map(
        ({ properties: values, own, links, inner: between, isPinned, otherPin, hasOtherPin }) => {
          const all: Link[] = [
            ...[null, ...own].map((label) => ({ toTypeId: on, toId: cardId, label })),
            ...links,
            ...between,
          ];
          const pins = all.flatMap(({ toTypeId, toId }) =>
            types.flatMap((type) => (type === toTypeId ? [{ type, id: toId }] : [])),
          );
          const canPin = kind === 'meeting' && isPinned;
          const world = {
            kind,
            properties: ofDay.has(action) ? { ...values, hubspot_owner_id: '71' } : values,
            links: all,
            pins: canPin ? pins : [],
            otherPin: !canPin && hasOtherPin ? { on, kind: otherPin } : null,
          };
          return { world, on, action };
        },
      ),
  );

function call(uid: string, on: RecordType, parameters: object): Promise<Reply> {
  const record = { objectTypeId: on, objectId: cardId };
  return loadFunction(uid)({
    propertiesToSend: { hs_object_id: cardId },
    parameters: { record, ...parameters },
  });
}

/** What a call that has to go well answers. */
async function done(uid: string, on: RecordType, parameters: object): Promise<Answer> {
  const reply = await call(uid, on, parameters);
  expect(reply, `${uid} ${JSON.stringify(reply).slice(0, 600)}`).toMatchObject({ ok: true });
  const data = reply.data as Answer;
  const [row] = data.results ?? [];
  expect(row?.ok, JSON.stringify(row)).not.toBe(false);
  return { ...data, ...row };
}

type Answer = {
  results?: (Answer & { ok: boolean })[];
  undo?: string;
  snapshot?: string;
  gaps?: Gap[];
  created?: { id: string };
  previous?: unknown;
};

async function setAndSetBack(
  kind: Kind,
  set: (changes: object[]) => Promise<Answer>,
): Promise<{ id: string; lost: Gap[] }> {
  const item = { kind, id: itemId };
  const { previous } = await set([{ item, outcome: 'NO_SHOW' }]);
  // The values that can be set are named before; both screens say that another cannot be set back.
  if (previous === 'HELD 2019') {
    return { id: itemId, lost: [{ part: 'value', name: 'Outcome: HELD 2019' }] };
  }
  await set([{ item, outcome: previous }]);
  return { id: itemId, lost: [] };
}

/** Does it and undoes it; answers where the item is then, and what was said before to be lost. */
const ways: Record<(typeof actions)[number], (at: Case) => Promise<{ id: string; lost: Gap[] }>> = {
  async delete({ world, on }) {
    const items = [{ kind: world.kind, id: itemId }];
    const { gaps: lost = [] } = await done('delete-items', on, { items, isTrial: true });
    const { snapshot } = await done('delete-items', on, { items, known: lost });
    const { created } = await done('recreate-items', on, { snapshots: [snapshot] });
    const again = await done('recreate-items', on, { snapshots: [snapshot] });
    expect(again.created).toEqual(created);
    return { id: created?.id ?? '', lost };
  },
  async remove({ world, on }) {
    const item = { kind: world.kind, id: itemId };
    const { undo } = await done('disassociate-item', on, { item });
    const { gaps } = await done('associate-item', on, { item, undo });
    expect(gaps).toEqual([]);
    return { id: itemId, lost: [] };
  },
  async move({ world, on }) {
    const item = { kind: world.kind, id: itemId };
    const times = { start: '2026-12-01T09:00:00Z', end: '2026-12-01T10:00:00Z' };
    const reason = world.kind === 'meeting' ? { reason: 'ill' } : {};
    const { undo } = await done('reschedule-item', on, { item, ...times, ...reason });
    await done('reschedule-item', on, { item, undo });
    return { id: itemId, lost: [] };
  },
  async moveMany({ world, on }) {
    const item = { kind: world.kind, id: itemId };
    const move = (more: object) => done('move-items', on, { changes: [{ item, ...more }] });
    const { undo } = await move({ start: '2026-12-01T09:00:00Z', end: null });
    await move({ undo });
    return { id: itemId, lost: [] };
  },
  async edit({ world, on }) {
    const item = { kind: world.kind, id: itemId };
    const notes =
      world.kind === 'meeting'
        ? { internalNotes: 'New', location: null, type: 'Product demo' }
        : {};
    const start = Date.parse(world.properties[properties[world.kind].start] ?? '');
    const { hs_activity_type: type } = world.properties;
    // The edit form says so, and offers no way back.
    if (type === 'First call') {
      await done('edit-item', on, { item, changes: { type: 'Product demo' } });
      return { id: itemId, lost: [{ part: 'value', name: `Type: ${type}` }] };
    }
    const end = Number.isNaN(start) ? {} : { end: new Date(start + 2_700_000).toISOString() };
    const changes = { title: 'New', ...notes, ...end };
    const { undo } = await done('edit-item', on, { item, changes });
    await done('edit-item', on, { item, undo });
    return { id: itemId, lost: [] };
  },
  outcome: ({ world, on }) =>
    setAndSetBack(world.kind, (changes) => done('set-outcome', on, { changes })),
  ownOutcome: ({ world, on }) =>
    setAndSetBack(world.kind, (changes) =>
      done('set-own-outcomes', on, { userId: '61', ownerId: '71', changes }),
    ),
  async handOver({ world, on }) {
    const item = { kind: world.kind, id: itemId };
    const give = (more: object) => done('hand-over', on, { changes: [{ item, ...more }] });
    const { undo } = await give({ ownerId: '72' });
    if (undo !== undefined) await give({ undo });
    return { id: itemId, lost: [] };
  },
  async handOverDay({ world, on }) {
    const changes = [{ item: { kind: world.kind, id: itemId } }];
    await done('hand-over-items', on, { userId: '61', toOwnerId: '72', changes });
    await done('hand-over-items', on, { userId: '62', toOwnerId: '71', changes });
    return { id: itemId, lost: [] };
  },
  async pin({ world, on }) {
    if (world.kind === 'appointment') return { id: itemId, lost: [] };
    const isPinned = world.pins.some(({ type, id }) => type === on && id === cardId);
    const wanted = isPinned ? null : itemId;
    const { previous } = await done('set-pin', on, { engagementId: wanted });
    await done('set-pin', on, { engagementId: previous });
    return { id: itemId, lost: [] };
  },
};

it('gives back any item after anything that was done to it, or has said before what it would not', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (at) => {
      await account.restore(at.world);
      const before = await account.look(at.world, itemId);

      const { id, lost } = await ways[at.action](at);

      const after = await account.look(at.world, id);
      const said = new Set(
        Object.entries(before?.values ?? {})
          .filter(([, value]) => lost.some(({ name }) => name.endsWith(`: ${value}`)))
          .map(([name]) => name),
      );
      const kept = (look: Look | null) => ({
        ...look,
        values: Object.fromEntries(
          Object.entries(look?.values ?? {}).filter(([name]) => !said.has(name)),
        ),
      });
      expect(kept(after)).toEqual(kept(before));
      expect([...said].every((name) => /mood|outcome|status|type/.test(name))).toBe(true);
    }),
    { numRuns: isWhole ? 120 : 12, seed: 20261128, endOnFailure: true },
  );
});
