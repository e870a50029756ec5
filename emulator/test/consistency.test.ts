import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf, idsOf, startCalls, type Answer } from './support/call-emulator.ts';

const objectsPath = '/crm/objects/2026-03';
const contacts = ['1', '2'];

type Calls = Awaited<ReturnType<typeof startContacts>>;
const kinds = [
  'create',
  'associate',
  'dissociate',
  'archive',
  'pin',
  'unpin',
  'rename',
  'batch',
] as const;
type Step = { kind: (typeof kinds)[number]; contact: string; pick: number };

async function startContacts() {
  const started = startCalls({ account: 'empty' });
  const objects = contacts.map((id) => ({ type: 'contacts', id, properties: { firstname: id } }));
  await started.open('seed', { objects });
  return started;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  contact: fc.constantFrom(...contacts),
  pick: fc.nat(5),
});

/** Runs one step on one of the meetings made so far. */
async function take({ call }: Calls, { kind, contact, pick }: Step, made: string[]): Promise<void> {
  const meeting = made[pick % Math.max(made.length, 1)] ?? '404';
  const pair = `${contact}/associations/default/meetings/${meeting}`;
  switch (kind) {
    case 'create': {
      const properties = { hs_timestamp: 1_700_000_000_000 + pick };
      made.push(idOf(await call(`POST ${objectsPath}/meetings`, { body: { properties } })));
      return;
    }
    case 'associate':
      await call(`PUT ${objectsPath}/contacts/${pair}`);
      return;
    case 'dissociate':
      await call(`DELETE ${objectsPath}/contacts/${pair.replace('/default', '')}`);
      return;
    case 'archive':
      await call(`DELETE ${objectsPath}/meetings/${meeting}`);
      return;
    case 'unpin': {
      const body = { properties: { hs_pinned_engagement_id: '' } };
      await call(`PATCH ${objectsPath}/contacts/${contact}`, { body });
      return;
    }
    case 'rename': {
      const body = { properties: { hs_meeting_title: pick === 0 ? '' : `Title ${pick}` } };
      await call(`PATCH ${objectsPath}/meetings/${meeting}`, { body });
      return;
    }
    case 'batch': {
      const ids = [...new Set([meeting, made[0] ?? '404'])];
      const properties = { hs_meeting_title: `Batch ${pick}` };
      const inputs = ids.map((id) => ({ id, properties, objectWriteTraceId: id }));
      await call(`POST ${objectsPath}/meetings/batch/upsert`, { body: { inputs } });
      return;
    }
    case 'pin': {
      const associated = await associatedIds(call, `contacts/${contact}`, 'meetings');
      const body = { properties: { hs_pinned_engagement_id: meeting } };
      const { status } = await call(`PATCH ${objectsPath}/contacts/${contact}`, { body });
      expect(status).toBe(associated.includes(meeting) ? 200 : 400);
    }
  }
}

type Read = {
  properties: Record<string, string | null>;
  propertiesWithHistory: Record<string, { value: string; timestamp: string }[]>;
};

/** The newest entry of a property's history is its value, and the entries are in order. */
async function expectHistory(call: Calls['call'], record: string, name: string): Promise<Read> {
  const { body } = await call(
    `GET ${objectsPath}/${record}?properties=${name}&propertiesWithHistory=${name}`,
  );
  const read = body as Read;
  const history = read.propertiesWithHistory[name] ?? [];
  const times = history.map(({ timestamp }) => timestamp);
  expect(history[0]?.value ?? '').toBe(read.properties[name] ?? '');
  expect(times).toEqual(times.toSorted().toReversed());
  return read;
}

async function associatedIds(call: Calls['call'], record: string, to: string): Promise<string[]> {
  const { body }: Answer = await call(`GET ${objectsPath}/${record}/associations/${to}`);
  const { results = [] } = body as { results?: { toObjectId: string }[] };
  return results.map(({ toObjectId }) => toObjectId);
}

describe('consistency', () => {
  it('holds after any sequence of writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const started = await startContacts();
        const made: string[] = [];

        for (const each of steps) await take(started, each, made);

        for (const id of made) {
          if ((await started.call(`GET ${objectsPath}/meetings/${id}`)).status === 404) continue;
          await expectHistory(started.call, `meetings/${id}`, 'hs_meeting_title');
        }
        const present = idsOf(await started.call(`GET ${objectsPath}/meetings?limit=100`));
        for (const contact of contacts) {
          const there = await associatedIds(started.call, `contacts/${contact}`, 'meetings');
          const filters = [
            { propertyName: 'associations.contact', operator: 'EQ', value: contact },
          ];
          const found = await started.call(`POST ${objectsPath}/meetings/search`, {
            body: { filterGroups: [{ filters }], limit: 200 },
          });
          const { properties } = await expectHistory(
            started.call,
            `contacts/${contact}`,
            'hs_pinned_engagement_id',
          );
          const pin = properties.hs_pinned_engagement_id;
          if (typeof pin === 'string') expect(there).toContain(pin);
          expect(present).toEqual(expect.arrayContaining(there));
          expect(idsOf(found).toSorted()).toEqual(there.toSorted());
          for (const id of there) {
            const back = await associatedIds(started.call, `meetings/${id}`, 'contacts');
            expect(back).toContain(contact);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('answers anything that is sent with success or an error of HubSpot, never with 500', async () => {
    const { call, emulator } = await startContacts();
    const paths = [...new Set(emulator.routes())].filter((route) => !route.startsWith('GET'));

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.constantFrom('meetings', '0-421', 'contacts', 'constructor', '%E0%A4%A'),
        fc.jsonValue(),
        async (route, segment, body) => {
          const answer = await call(route.replaceAll(/:\w+/g, segment), { body });

          expect(answer.status).toBeLessThan(500);
        },
      ),
      { numRuns: 300 },
    );
  });
});
