import { describe, expect, it } from 'vitest';
import { idOf, idsOf, now, startCalls } from './support/call-emulator.ts';

const bases = ['/crm/objects/2026-03', '/crm/objects/2026-09', '/crm/v3/objects'];
const start = '2026-11-20T09:00:00Z';

describe.each(bases)('records under %s', (base) => {
  it('creates a meeting with its association and reads it back by name and by type id', async () => {
    const { call } = startCalls();
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 200 }];
    const body = {
      properties: { hs_timestamp: start, hs_meeting_title: 'Intro', hs_meeting_start_time: start },
      associations: [{ to: { id: 102 }, types }],
    };

    const created = await call(`POST ${base}/meetings`, { body });
    const read = await call(
      `GET ${base}/0-47/${idOf(created)}?properties=hs_meeting_title,hs_meeting_outcome,nothing&associations=contacts`,
    );

    expect(created).toMatchObject({
      status: 201,
      body: { properties: { hs_timestamp: '2026-11-20T09:00:00.000Z' }, archived: false },
    });
    expect(read.body).toEqual({
      id: idOf(created),
      properties: {
        hs_createdate: now.toISOString(),
        hs_lastmodifieddate: now.toISOString(),
        hs_object_id: idOf(created),
        hs_meeting_title: 'Intro',
        hs_meeting_outcome: null,
      },
      associations: { contacts: { results: [{ id: '102', type: 'meeting_event_to_contact' }] } },
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
      archived: false,
    });
  });

  it('changes a property, keeps its history and moves the time of the last change', async () => {
    const { call } = startCalls();
    const path = `${base}/meetings/101470006`;
    const body = { properties: { hs_meeting_outcome: 'COMPLETED' } };

    const updated = await call(`PATCH ${path}`, { body });
    const read = await call(`GET ${path}?propertiesWithHistory=hs_meeting_outcome`);

    expect(updated).toMatchObject({ status: 200, body: { updatedAt: now.toISOString() } });
    expect(read.body).toMatchObject({
      properties: { hs_meeting_outcome: 'COMPLETED' },
      propertiesWithHistory: {
        hs_meeting_outcome: [
          { value: 'COMPLETED', timestamp: now.toISOString(), sourceType: 'INTEGRATION' },
          { value: 'SCHEDULED', sourceType: 'CRM_UI' },
        ],
      },
    });
  });

  it('archives a record out of reads, lists and associations', async () => {
    const { call } = startCalls();

    const archived = await call(`DELETE ${base}/appointments/101420001`);
    const read = await call(`GET ${base}/appointments/101420001`);
    const fromBin = await call(`GET ${base}/appointments/101420001?archived=true`);
    const contact = await call(`GET ${base}/contacts/101?associations=appointments`);

    expect([archived.status, read.status, fromBin.status]).toEqual([204, 404, 200]);
    expect(fromBin.body).toMatchObject({ archived: true, archivedAt: now.toISOString() });
    expect(contact.body).toMatchObject({
      associations: { appointments: { results: [{ id: '101420002' }, { id: '101420003' }] } },
    });
  });

  it('pages through a list until there is no cursor', async () => {
    const { call } = startCalls();

    const first = await call(`GET ${base}/contacts?limit=40`);
    const { paging } = first.body as { paging: { next: { after: string; link: string } } };
    const second = await call(`GET ${paging.next.link.replace('http://localhost', '')}`);

    expect(paging.next.link).toBe(
      `http://localhost${base}/contacts?limit=40&after=${paging.next.after}`,
    );
    expect(idsOf(first)).toHaveLength(40);
    expect(idsOf(second)).toHaveLength(21);
    expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(61);
    expect(second.body).not.toHaveProperty('paging');
  });
});

describe('records', () => {
  it('reads a contact by its e-mail address', async () => {
    const { call } = startCalls();
    const email = 'ADA.lovelace@analytical-engines.example';

    const read = await call(`GET /crm/objects/2026-03/contacts/${email}?idProperty=email`);

    expect(read).toMatchObject({ status: 200, body: { id: '101' } });
  });

  it('gives every write a later time than the one before, also when the clock stands still', async () => {
    const { call } = startCalls();
    const path = '/crm/objects/2026-03/meetings/101470001';
    const change = (title: string) => {
      return call(`PATCH ${path}`, { body: { properties: { hs_meeting_title: title } } });
    };

    const first = await change('One');
    const second = await change('Two');

    expect(first.body).toMatchObject({ updatedAt: '2026-11-18T10:00:00.000Z' });
    expect(second.body).toMatchObject({ updatedAt: '2026-11-18T10:00:00.001Z' });
  });
});
