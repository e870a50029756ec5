import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

type Item = { id: string; properties: Record<string, string | null> };

function startDemo() {
  const { call } = startCalls();
  const search = async (items: string, record: string, id: string, properties: string[] = []) => {
    const filters = [{ propertyName: `associations.${record}`, operator: 'EQ', value: id }];
    const { body } = await call(`POST /crm/objects/2026-03/${items}/search`, {
      body: { filterGroups: [{ filters }], properties, limit: 200 },
    });
    return body as { total: number; results: Item[] };
  };
  return { call, search };
}

describe('the demo account', () => {
  it.each([
    ['contact', '101', [9, 3]],
    ['contact', '102', [0, 0]],
    ['contact', '103', [120, 30]],
    ['contact', '104', [9000, 1000]],
    ['contact', '106', [8, 1]],
    ['company', '201', [4, 3]],
    ['company', '203', [1200, 0]],
    ['deal', '301', [5, 1]],
    ['deal', '303', [2, 0]],
    ['ticket', '401', [2, 2]],
  ])('gives the %s %s its items', async (record, id, totals) => {
    const { search } = startDemo();

    const meetings = await search('meetings', record, id);
    const appointments = await search('appointments', record, id);

    expect([meetings.total, appointments.total]).toEqual(totals);
  });

  it('keeps the wall-clock time in Berlin across clock changes', async () => {
    const { search } = startDemo();
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Berlin',
      timeStyle: 'short',
    });

    const { results } = await search('meetings', 'contact', '105', ['hs_meeting_start_time']);

    const starts = results.map(({ properties }) => properties.hs_meeting_start_time ?? '');
    expect([...new Set(starts.map((start) => clock.format(new Date(start))))]).toEqual(['15:00']);
    expect(starts.map((start) => start.slice(0, 16))).toEqual(
      expect.arrayContaining(['2026-10-24T13:00', '2026-10-25T14:00', '2027-03-28T13:00']),
    );
  });

  it('logs one meeting three times and shares a uid along a series', async () => {
    const { search } = startDemo();
    const names = ['hs_i_cal_uid', 'hs_meeting_start_time'];

    const { results } = await search('meetings', 'contact', '106', names);

    const uids = new Set(results.map(({ properties }) => properties.hs_i_cal_uid));
    const shapes = [...uids].map((uid) => {
      const copies = results.filter(({ properties }) => properties.hs_i_cal_uid === uid);
      const starts = copies.map(({ properties }) => properties.hs_meeting_start_time);
      return [starts.length, new Set(starts).size];
    });
    expect(shapes).toEqual(
      expect.arrayContaining([
        [3, 1],
        [5, 5],
      ]),
    );
  });
});
