import { describe, expect, it } from 'vitest';
import { startCalls, type Answer } from './support/call-emulator.ts';

type Item = { id: string; properties: Record<string, string | null> };

function startDemo() {
  const { call } = startCalls();
  const search = async (type: string, contactId: string, properties: string[] = []) => {
    const filters = [{ propertyName: 'associations.contact', operator: 'EQ', value: contactId }];
    const answer: Answer = await call(`POST /crm/objects/2026-03/${type}/search`, {
      body: { filterGroups: [{ filters }], properties, limit: 200 },
    });
    return answer.body as { total: number; results: Item[] };
  };
  const count = async (contactId: string) => {
    const meetings = await search('meetings', contactId);
    const appointments = await search('appointments', contactId);
    return [meetings.total, appointments.total];
  };
  return { call, search, count };
}

describe('the demo account', () => {
  it.each([
    ['101', [9, 3]],
    ['102', [0, 0]],
    ['103', [120, 30]],
    ['104', [9000, 1000]],
    ['106', [8, 1]],
  ])('gives contact %s its items', async (id, totals) => {
    const { count } = startDemo();

    const counted = await count(id);

    expect(counted).toEqual(totals);
  });

  it('keeps appointment status and pipeline stage in agreement', async () => {
    const { call, search } = startDemo();
    const names = ['hs_appointment_status', 'hs_pipeline_stage'];
    const stages = await call('GET /crm/pipelines/2026-03/0-421/730110021/stages');

    const { results } = await search('appointments', '103', names);

    const labels = new Map(
      (stages.body as { results: { id: string; label: string }[] }).results.map((stage) => {
        return [stage.id, stage.label.toUpperCase().replace(' ', '_')];
      }),
    );
    const pairs = results.map(({ properties }) => [
      labels.get(properties.hs_pipeline_stage ?? ''),
      properties.hs_appointment_status,
    ]);
    expect(pairs.filter(([stage, status]) => stage !== status)).toEqual([]);
    expect(new Set(pairs.flat()).size).toBeGreaterThan(3);
  });

  it('keeps the wall-clock time in Berlin across clock changes', async () => {
    const { search } = startDemo();
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Berlin',
      timeStyle: 'short',
    });

    const { results } = await search('meetings', '105', ['hs_meeting_start_time']);

    const starts = results.map(({ properties }) => properties.hs_meeting_start_time ?? '');
    expect(new Set(starts.map((start) => clock.format(new Date(start))))).toEqual(
      new Set(['15:00']),
    );
    expect(new Set(starts.map((start) => start.slice(10)))).toEqual(
      new Set(['T13:00:00.000Z', 'T14:00:00.000Z']),
    );
    expect(starts.map((start) => start.slice(0, 10))).toEqual(
      expect.arrayContaining([
        '2026-10-24',
        '2026-10-25',
        '2026-11-01',
        '2027-03-14',
        '2027-03-28',
      ]),
    );
  });

  it('logs one meeting three times and shares a uid along a series', async () => {
    const { search } = startDemo();

    const { results } = await search('meetings', '106', ['hs_i_cal_uid', 'hs_meeting_start_time']);

    const starts = new Map<string, string[]>();
    for (const { properties } of results) {
      const uid = properties.hs_i_cal_uid ?? '';
      starts.set(uid, [...(starts.get(uid) ?? []), properties.hs_meeting_start_time ?? '']);
    }
    const shapes = [...starts.values()].map((list) => [list.length, new Set(list).size]);
    expect(shapes.toSorted(([a = 0], [b = 0]) => a - b)).toEqual([
      [3, 1],
      [5, 5],
    ]);
  });

  it('makes the same account for the same time', async () => {
    const [one, two] = [startDemo(), startDemo()];

    const first = await one.search('meetings', '104', ['hs_meeting_start_time']);
    const second = await two.search('meetings', '104', ['hs_meeting_start_time']);

    expect(first).toEqual(second);
  });

  it.each([
    ['0-2', '201', 4, 3],
    ['0-2', '202', 1, 1],
    ['0-2', '203', 1200, 0],
    ['0-3', '301', 5, 1],
    ['0-3', '303', 2, 0],
    ['0-5', '401', 2, 2],
    ['0-5', '402', 0, 0],
  ])('gives %s %s its items', async (type, id, meetings, appointments) => {
    const { call } = startDemo();
    const count = async (items: string) => {
      const { body } = await call(`POST /crm/associations/2026-03/${type}/${items}/batch/read`, {
        token: 'everything',
        body: { inputs: [{ id }] },
      });
      const { results } = body as { results: { to: unknown[]; paging?: unknown }[] };
      return results[0]?.to.length ?? 0;
    };
    await grantEverything(call);

    const counted = [await count('0-47'), await count('0-421')];

    expect(counted).toEqual([Math.min(meetings, 500), appointments]);
  });

  it('pins an activity of its own to a company, a deal and a ticket', async () => {
    const { call } = startDemo();
    await grantEverything(call);
    const pinned = async (type: string, id: string) => {
      const { body } = await call(
        `GET /crm/objects/2026-03/${type}/${id}?properties=hs_pinned_engagement_id`,
        { token: 'everything' },
      );
      return (body as Item).properties.hs_pinned_engagement_id;
    };

    const pins = [
      await pinned('0-2', '201'),
      await pinned('0-3', '301'),
      await pinned('0-5', '401'),
    ];

    expect(pins).toEqual(['201470002', '301470002', '401470002']);
  });
});

async function grantEverything(call: ReturnType<typeof startCalls>['call']): Promise<void> {
  const scopes = ['contacts', 'companies', 'deals', 'appointments'].flatMap((object) => [
    `crm.objects.${object}.read`,
    `crm.objects.${object}.write`,
  ]);
  await call('POST /_emulator/tokens', {
    body: { token: 'everything', scopes: [...scopes, 'tickets'] },
  });
}
