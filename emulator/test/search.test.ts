import { describe, expect, it } from 'vitest';
import { idsOf, startCalls } from './support/call-emulator.ts';

const searchMeetings = 'POST /crm/objects/2026-03/meetings/search';
const times = {
  '1': '2026-11-01T09:00:00.000Z',
  '2': '2026-11-02T09:00:00.000Z',
  '3': '2026-11-03T09:00:00.000Z',
};

async function startMeetings() {
  const started = startCalls({ account: 'empty' });
  const contact = { type: 'contacts', id: '9', properties: { firstname: 'Ada' } };
  const meetings = Object.entries(times).map(([id, start]) => ({
    type: 'meetings',
    id,
    properties: { hs_meeting_start_time: start, hs_meeting_title: `Weekly sync ${id}` },
    associations: id === '3' ? [] : [{ type: 'contacts', id: '9' }],
  }));
  const odd = { type: 'meetings', id: '4', properties: { hs_meeting_title: 'No start, weekly' } };
  await started.open('seed', { objects: [contact, ...meetings, odd] });
  const search = (body: unknown) => started.call(searchMeetings, { body });
  const filter = (...filters: unknown[]) => search({ filterGroups: [{ filters }] });
  return { ...started, search, filter };
}

const startsAt = (operator: string, rest: object) => {
  return { propertyName: 'hs_meeting_start_time', operator, ...rest };
};

describe('search filters', () => {
  it.each([
    ['EQ', { value: times['2'] }, ['2']],
    ['NEQ', { value: times['2'] }, ['1', '3']],
    ['LT', { value: times['2'] }, ['1']],
    ['LTE', { value: String(Date.parse(times['2'])) }, ['1', '2']],
    ['GT', { value: Date.parse(times['2']) }, ['3']],
    ['GTE', { value: times['2'] }, ['2', '3']],
    ['BETWEEN', { value: times['1'], highValue: times['2'] }, ['1', '2']],
    ['IN', { values: [times['1'], times['3']] }, ['1', '3']],
    ['NOT_IN', { values: [times['1'], times['3']] }, ['2']],
    ['HAS_PROPERTY', {}, ['1', '2', '3']],
    ['NOT_HAS_PROPERTY', {}, ['4']],
  ])('finds by %s on a time', async (operator, rest, ids) => {
    const { filter } = await startMeetings();

    const found = await filter(startsAt(operator, rest));

    expect(found).toMatchObject({ status: 200, body: { total: ids.length } });
    expect(idsOf(found)).toEqual(ids);
  });

  it.each([
    ['CONTAINS_TOKEN', 'weekly', ['1', '2', '3', '4']],
    ['CONTAINS_TOKEN', 'SYNC weekly', ['1', '2', '3']],
    ['CONTAINS_TOKEN', 'week', []],
    ['CONTAINS_TOKEN', 'syn*', ['1', '2', '3']],
    ['NOT_CONTAINS_TOKEN', 'sync', ['4']],
  ])('finds by %s %s on text', async (operator, value, ids) => {
    const { filter } = await startMeetings();

    const found = await filter({ propertyName: 'hs_meeting_title', operator, value });

    expect(idsOf(found)).toEqual(ids);
  });

  it('joins the filters of a group with and, the groups with or', async () => {
    const { search } = await startMeetings();

    const found = await search({
      filterGroups: [
        { filters: [startsAt('GT', { value: times['1'] }), startsAt('LT', { value: times['3'] })] },
        { filters: [startsAt('NOT_HAS_PROPERTY', {})] },
      ],
    });

    expect(idsOf(found)).toEqual(['2', '4']);
  });

  it.each(['contact', 'contacts', '0-1'])('finds by associations.%s', async (name) => {
    const { filter } = await startMeetings();

    const found = await filter({
      propertyName: `associations.${name}`,
      operator: 'EQ',
      value: '9',
    });

    expect(idsOf(found)).toEqual(['1', '2']);
  });

  it('refuses a property that does not exist, a sixth group and a second sort', async () => {
    const { search } = await startMeetings();
    const group = { filters: [startsAt('HAS_PROPERTY', {})] };

    const answers = await Promise.all([
      search({ filterGroups: [{ filters: [{ propertyName: 'nope', operator: 'HAS_PROPERTY' }] }] }),
      search({ filterGroups: Array.from({ length: 6 }, () => group) }),
      search({ sorts: ['hs_meeting_start_time', 'hs_meeting_title'] }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
  });
});

describe('search results', () => {
  it.each([
    ['-hs_meeting_start_time', ['3', '2', '1', '4']],
    [{ propertyName: 'hs_meeting_start_time', direction: 'ASCENDING' }, ['1', '2', '3', '4']],
    ['hs_meeting_title', ['4', '1', '2', '3']],
  ])('sorts by %o, records without a value last', async (sort, ids) => {
    const { search } = await startMeetings();

    const found = await search({ sorts: [sort] });

    expect(idsOf(found)).toEqual(ids);
  });

  it('finds words by their beginnings with a query', async () => {
    const { search } = await startMeetings();

    const found = await search({ query: 'wee syn' });

    expect(idsOf(found)).toEqual(['1', '2', '3']);
  });

  it('answers the wanted properties, the total and a cursor', async () => {
    const { search } = await startMeetings();
    const body = { properties: ['hs_meeting_title'], limit: 3 };

    const first = await search(body);
    const second = await search({ ...body, after: '3' });

    expect(first.body).toMatchObject({
      total: 4,
      results: [
        { id: '1', properties: { hs_object_id: '1', hs_meeting_title: 'Weekly sync 1' } },
        {},
        {},
      ],
      paging: { next: { after: '3' } },
    });
    expect(first.body).not.toHaveProperty('paging.next.link');
    expect(idsOf(second)).toEqual(['4']);
    expect(second.body).not.toHaveProperty('paging');
  });

  it('refuses to page past ten thousand results', async () => {
    const { search } = await startMeetings();

    const last = await search({ after: '9900', limit: 100 });
    const beyond = await search({ after: '9901', limit: 100 });

    expect([last.status, beyond.status]).toEqual([200, 400]);
  });
});
