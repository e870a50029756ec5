import { describe, expect, it } from 'vitest';
import { idOf, idsOf } from './support/call-emulator.ts';
import { association, startDocumented } from './support/documented-account.ts';

const OBJECTS = '/crm/v3/objects';

describe('the samples of the guide to objects that read', () => {
  it('read a meeting with its body and its time', async () => {
    const { call } = await startDocumented();

    const answer = await call(
      `GET ${OBJECTS}/0-47/65059681027?properties=hs_meeting_body,hs_timestamp`,
    );

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      id: '65059681027',
      properties: {
        hs_createdate: expect.any(String),
        hs_lastmodifieddate: expect.any(String),
        hs_meeting_body: '<p>New meeting</p>',
        hs_object_id: '65059681027',
        hs_timestamp: '2024-11-20T20:12:03.054Z',
      },
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      archived: false,
    });
  });

  const batch = {
    properties: ['dealname', 'dealstage', 'pipeline'],
    inputs: [{ id: '7891023' }, { id: '987654' }],
  };

  it('read a batch of deals with GET, which the route does not have: it is a POST', async () => {
    const { call } = await startDocumented();

    const printed = await call(`GET ${OBJECTS}/0-3/batch/read`);
    const posted = await call(`POST ${OBJECTS}/0-3/batch/read`, batch);

    expect(printed.status).toBe(404);
    expect(posted.status).toBe(200);
    expect(idsOf(posted)).toEqual(['7891023', '987654']);
  });

  it('read a batch of deals by a unique property, named in the query and in the body', async () => {
    const { call } = await startDocumented();

    const answer = await call(`POST ${OBJECTS}/0-3/batch/read?idProperty=uniqueordernumber`, {
      properties: ['dealname', 'dealstage', 'pipeline'],
      idProperty: 'uniqueordernumber',
      inputs: [{ id: '0001111' }, { id: '0001112' }],
    });

    expect(answer).toMatchObject({
      status: 207,
      body: {
        results: [{ id: '7891023' }],
        errors: [{ category: 'OBJECT_NOT_FOUND', context: { ids: ['0001112'] } }],
      },
    });
  });
});

describe('the samples of the guide to objects that create', () => {
  const ticket = {
    properties: {
      hs_pipeline: '0',
      hs_pipeline_stage: '1',
      hs_ticket_priority: 'HIGH',
      subject: 'troubleshoot report',
    },
  };

  it('create a ticket at the address of contacts, who have no such properties: refused', async () => {
    const { call } = await startDocumented();

    const printed = await call(`POST ${OBJECTS}/0-1`, ticket);
    const corrected = await call(`POST ${OBJECTS}/0-5`, ticket);

    expect(printed).toMatchObject({
      status: 400,
      body: {
        errors: expect.arrayContaining([
          expect.objectContaining({ code: 'PROPERTY_DOESNT_EXIST' }),
        ]),
      },
    });
    expect(corrected).toMatchObject({ status: 201, body: { properties: ticket.properties } });
  });

  it('create two contacts', async () => {
    const { call } = await startDocumented();
    const one = { firstname: 'Test', lastname: 'PersonOne', favorite_food: 'Pizza' };
    const two = { firstname: 'Test', lastname: 'PersonTwo', favorite_food: 'Ice cream' };

    const answer = await call(`POST ${OBJECTS}/0-1/batch/create`, {
      inputs: [
        { properties: { email: 'testone@test.com', ...one } },
        { properties: { email: 'testtwo@test.com', ...two } },
      ],
    });

    expect(answer).toMatchObject({
      status: 201,
      body: { status: 'COMPLETE', results: [{ properties: one }, { properties: two }] },
    });
  });

  it('create a contact with a company and an e-mail; e-mails are not stored here: refused', async () => {
    const { call } = await startDocumented();
    const properties = {
      email: 'example@hubspot.com',
      firstname: 'Jane',
      lastname: 'Doe',
      phone: '(555) 555-5555',
      company: 'HubSpot',
      website: 'hubspot.com',
      lifecyclestage: 'marketingqualifiedlead',
    };

    const printed = await call(`POST ${OBJECTS}/0-1`, {
      properties,
      associations: [association(123456, 279), association(556677, 197)],
    });
    const without = await call(`POST ${OBJECTS}/0-1`, {
      properties,
      associations: [association(123456, 279)],
    });

    expect(printed.status).toBe(400);
    expect(without).toMatchObject({ status: 201, body: { properties } });
  });

  it('create two deals with a company and a meeting', async () => {
    const { call } = await startDocumented();
    const associations = [association('23125848331', 5), association('65059681027', 211)];
    const deal = (dealname: string) => {
      return { dealname, dealstage: 'qualifiedtobuy', pipeline: 'default' };
    };

    const answer = await call(`POST ${OBJECTS}/0-3/batch/create`, {
      inputs: [
        { associations, properties: deal('New deal 1') },
        { associations, properties: deal('New deal 2') },
      ],
    });

    const meeting = await call(`GET ${OBJECTS}/0-47/65059681027?associations=deals`);
    const company = await call(`GET ${OBJECTS}/0-2/23125848331?associations=deals`);
    const results = idsOf(answer).map((id) => ({ id }));
    expect(answer.status).toBe(201);
    expect(meeting.body).toMatchObject({ associations: { deals: { results } } });
    expect(company.body).toMatchObject({ associations: { deals: { results } } });
  });
});

describe('the samples of the guide to objects that change', () => {
  it('update a contact with a stage by its label, which is not its value: refused', async () => {
    const { call } = await startDocumented();
    const properties = { favorite_food: 'burger', jobtitle: 'Manager' };

    const printed = await call(`PATCH ${OBJECTS}/0-1/123456789`, {
      properties: { ...properties, lifecyclestage: 'Customer' },
    });
    const corrected = await call(`PATCH ${OBJECTS}/0-1/123456789`, {
      properties: { ...properties, lifecyclestage: 'customer' },
    });

    expect(printed).toMatchObject({ status: 400, body: { errors: [{ code: 'INVALID_OPTION' }] } });
    expect(corrected).toMatchObject({ status: 200, body: { properties } });
  });

  it('upsert three contacts by e-mail: created at first, updated afterwards', async () => {
    const { call } = await startDocumented();
    const body = {
      inputs: [
        {
          properties: { phone: '5555555555' },
          id: 'luke@lukesdiner.com',
          idProperty: 'email',
        },
        {
          properties: { phone: '7777777777' },
          id: 'lorelai@thedragonfly.com',
          idProperty: 'email',
        },
        {
          properties: { phone: '1111111111' },
          id: 'michel@thedragonfly.com',
          idProperty: 'email',
        },
      ],
    };

    const first = await call(`POST ${OBJECTS}/0-1/batch/upsert`, body);
    const second = await call(`POST ${OBJECTS}/0-1/batch/upsert`, body);

    const states = [first, second].map((answer) => {
      return (answer.body as { results: { new: boolean }[] }).results.map((result) => result.new);
    });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(states).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
    expect(idsOf(second)).toEqual(idsOf(first));
  });

  it('pin an activity on a deal, once it is associated', async () => {
    const { call } = await startDocumented();
    const body = { properties: { hs_pinned_engagement_id: 123456789 } };

    const before = await call(`PATCH ${OBJECTS}/0-3/7891023`, body);
    await call('PUT /crm/v4/objects/0-3/7891023/associations/default/0-48/123456789');
    const after = await call(`PATCH ${OBJECTS}/0-3/7891023`, body);

    expect(before.status).toBe(400);
    expect(after).toMatchObject({
      status: 200,
      body: { properties: { hs_pinned_engagement_id: '123456789' } },
    });
  });

  it('create a deal with an activity and pin it in the same request', async () => {
    const { call } = await startDocumented();

    const answer = await call(`POST ${OBJECTS}/0-3`, {
      properties: {
        dealname: 'New Deal',
        pipeline: 'default',
        dealstage: 'appointmentscheduled',
        hs_pinned_engagement_id: 123456789,
      },
      associations: [association(123456789, 205)],
    });

    const read = await call(`GET ${OBJECTS}/0-3/${idOf(answer)}?associations=calls`);
    expect(answer).toMatchObject({
      status: 201,
      body: { properties: { hs_pinned_engagement_id: '123456789' } },
    });
    expect(read.body).toMatchObject({
      associations: { calls: { results: [{ id: '123456789' }] } },
    });
  });

  it('delete three appointments', async () => {
    const { call } = await startDocumented();
    const ids = ['123456', '7891011', '12123434'];

    const answer = await call(`POST ${OBJECTS}/0-421/batch/archive`, {
      inputs: ids.map((id) => ({ id })),
    });

    const reads = await Promise.all(ids.map((id) => call(`GET ${OBJECTS}/0-421/${id}`)));
    expect(answer.status).toBe(204);
    expect(reads.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});
