import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { idOf, idsOf, startCalls } from './support/call-emulator.ts';

const base = '/crm/objects/2026-03';
const remaining = 'x-hubspot-ratelimit-remaining';

describe('limits', () => {
  it('counts down to 429 of the ten-second limit', async () => {
    const { call, open } = startCalls();
    await open('limits', { perTenSeconds: 2 });

    const answers = [];
    for (let turn = 0; turn < 3; turn += 1) answers.push(await call(`GET ${base}/contacts/101`));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get(remaining))).toEqual(['1', '0', '0']);
    expect(answers[2]?.body).toMatchObject({
      errorType: 'RATE_LIMIT',
      policyName: 'TEN_SECONDLY_ROLLING',
    });
  });

  it('limits searches by the second and gives them no headers', async () => {
    const { call, open } = startCalls();
    await open('limits', { searchPerSecond: 1 });
    const search = () => call(`POST ${base}/contacts/search`, { body: {} });

    const answers = [await search(), await search()];
    const read = await call(`GET ${base}/contacts/101`);

    expect(answers.map(({ status }) => status)).toEqual([200, 429]);
    expect(answers.map(({ headers }) => headers.get(remaining))).toEqual([null, null]);
    expect(answers[1]?.body).toMatchObject({
      policyName: 'SECONDLY',
      message: 'You have reached your secondly limit.',
    });
    expect(read.status).toBe(200);
  });
});

describe('locks', () => {
  it('refuses writes to a locked record and lets others pass', async () => {
    const { call, open } = startCalls();
    const body = { properties: { city: 'Bern' } };
    await open('lock', { objectTypeId: '0-1', id: '101' });

    const locked = await call(`PATCH ${base}/contacts/101`, { body });
    const archived = await call(`DELETE ${base}/contacts/101`);
    const other = await call(`PATCH ${base}/contacts/102`, { body });
    const read = await call(`GET ${base}/contacts/101`);

    const statuses = [locked, archived, other, read].map(({ status }) => status);
    expect(statuses).toEqual([423, 423, 200, 200]);
  });
});

describe('search lag', () => {
  const findAssociated = {
    body: {
      filterGroups: [
        { filters: [{ propertyName: 'associations.contact', operator: 'EQ', value: '101' }] },
      ],
      properties: ['hs_meeting_title'],
      limit: 200,
    },
  };

  async function writeWithLag(ms: number) {
    const started = startCalls();
    const { call, open } = started;
    const search = () => call(`POST ${base}/meetings/search`, findAssociated);
    const before = await search();
    const [changed, archived] = idsOf(before);
    await open('search-lag', { ms });
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 200 }];
    const created = await call(`POST ${base}/meetings`, {
      body: {
        properties: { hs_timestamp: '2026-12-01T09:00:00Z' },
        associations: [{ to: { id: '101' }, types }],
      },
    });
    const body = { properties: { hs_meeting_title: 'Changed' } };
    await call(`PATCH ${base}/meetings/${String(changed)}`, { body });
    await call(`DELETE ${base}/meetings/${String(archived)}`);
    return { ...started, search, before, changed, archived, created };
  }

  it('hides what was created, changed and archived from search only', async () => {
    const { call, search, before, created } = await writeWithLag(60_000);

    const found = await search();
    const read = await call(`GET ${base}/meetings/${idOf(created)}`);

    expect(found.body).toEqual(before.body);
    expect(read.status).toBe(200);
  });

  it('shows everything once the lag has passed', async () => {
    const { search, created, changed, archived } = await writeWithLag(30);
    await sleep(60);

    const found = await search();

    expect(idsOf(found)).toContain(idOf(created));
    expect(idsOf(found)).not.toContain(archived);
    expect(found.body).toMatchObject({
      results: expect.arrayContaining([
        expect.objectContaining({
          id: changed,
          properties: expect.objectContaining({ hs_meeting_title: 'Changed' }),
        }),
      ]),
    });
  });
});
