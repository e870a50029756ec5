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

  it('pins a coming meeting of the ordinary contact', async () => {
    const { call, search } = startDemo();

    const contact = await call(
      'GET /crm/objects/2026-03/contacts/101?properties=hs_pinned_engagement_id,hs_timezone',
    );

    const { properties } = contact.body as Item;
    const { results } = await search('meetings', '101', ['hs_meeting_start_time']);
    const pinned = results.find(({ id }) => id === properties.hs_pinned_engagement_id);
    expect(properties.hs_timezone).toBe('america_slash_new_york');
    expect(pinned?.properties.hs_meeting_start_time).toBe('2026-11-19T14:00:00.000Z');
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
});
