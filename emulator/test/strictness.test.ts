import { AssociationTypes } from '@hubspot/api-client/lib/src/enums/AssociationTypes';
import { describe, expect, it, vi } from 'vitest';
import { associationTypes, defaultTypes } from '../associations/association-types.ts';
import { objectTypes } from '../objects/object-types.ts';
import { idOf, startCalls } from './support/call-emulator.ts';

const pairs = objectTypes.flatMap((from) => objectTypes.map((to) => [from, to] as const));

/** The object types of a name in the client's list, such as `primaryContactToCompany`. */
function pairOf(name: string) {
  const [, from = '', to = ''] = /^(?:primary)?([A-Za-z]+?)To([A-Z][A-Za-z]*)$/.exec(name) ?? [];
  const typeOf = (word: string) =>
    objectTypes.find(({ singular }) => singular === word.toLowerCase());
  return { from: typeOf(from), to: typeOf(to) };
}

describe('association types', () => {
  const listed = Object.entries(AssociationTypes).flatMap(([name, typeId]) => {
    if (typeof typeId !== 'number') return [];
    if (name === 'parentToChildCompany') return [{ name, typeId, from: '0-2', to: '0-2' }];
    if (name === 'childToParentCompany') return [{ name, typeId, from: '0-2', to: '0-2' }];
    const { from, to } = pairOf(name);
    return from && to ? [{ name, typeId, from: from.id, to: to.id }] : [];
  });

  it.each(listed)("has $name with the number of HubSpot's client", ({ typeId, from, to }) => {
    expect(associationTypes(from, to).map((type) => type.typeId)).toContain(typeId);
  });

  it("has none that HubSpot's client lacks, but for appointments", () => {
    const known = new Set<number>(listed.map(({ typeId }) => typeId));
    const own = pairs.flatMap(([from, to]) =>
      [from.id, to.id].includes('0-421')
        ? []
        : associationTypes(from.id, to.id).map(({ typeId }) => typeId),
    );

    expect(own.filter((typeId) => !known.has(typeId))).toEqual([]);
  });

  it.each(listed.filter(({ name }) => name.startsWith('primary')))(
    'takes $name for a label and not for the default',
    ({ typeId, from, to }) => {
      expect(defaultTypes(from, to).map((type) => type.typeId)).not.toContain(typeId);
    },
  );
});

describe('a default association of two records', () => {
  const ids: Record<string, string> = {
    contacts: '101',
    companies: '202',
    deals: '304',
    tickets: '403',
    appointments: '101420001',
    meetings: '101470001',
  };

  it.each(pairs.map(([from, to]) => [from.name, to.name]))(
    'from %s to %s is stored or refused',
    async (from, to) => {
      const { call } = startCalls();
      const idFor = async (name: string) => ids[name] ?? idOf(await copyOf(call, name));
      const fromId = await idFor(from);
      const toId = from === to ? idOf(await copyOf(call, from)) : await idFor(to);
      const path = `/crm/objects/2026-03/${from}/${fromId}/associations`;

      const made = await call(
        `PUT ${path.replace('associations', 'associations/default')}/${to}/${toId}`,
      );

      const list = await call(`GET ${path}/${to}`);
      const { results } = list.body as { results: { toObjectId: string }[] };
      const isStored = results.some(({ toObjectId }) => toObjectId === toId);
      expect([made.status, isStored]).toEqual(isStored ? [200, true] : [400, false]);
      if (!isStored) expect(made.headers.get('x-emulator-gap')).toContain('associations');
    },
  );

  function copyOf(call: ReturnType<typeof startCalls>['call'], name: string) {
    const time = { hs_timestamp: '2026-12-01T09:00:00Z' };
    const properties =
      {
        contacts: { lastname: 'Other' },
        companies: { name: 'Other' },
        deals: { dealname: 'Other', pipeline: 'default', dealstage: 'appointmentscheduled' },
        tickets: { subject: 'Other', hs_pipeline: '0', hs_pipeline_stage: '1' },
        appointments: { hs_appointment_start: '2026-12-01T09:00:00Z' },
        emails: { ...time, hs_email_direction: 'EMAIL' },
        communications: { ...time, hs_communication_channel_type: 'SMS' },
      }[name] ?? time;
    return call(`POST /crm/v3/objects/${name}`, { body: { properties } });
  }

  it('is refused by the control route seed where the pair has none', async () => {
    const { open } = startCalls();
    const meeting = { type: 'meetings', properties: { hs_timestamp: '2026-12-01T09:00:00Z' } };

    const answer = await open('seed', {
      objects: [{ ...meeting, associations: [{ type: 'meetings', id: '101470001' }] }],
    });

    expect(answer.status).toBe(400);
  });
});

describe('a search', () => {
  const search = async (body: object) => {
    const { call } = startCalls();
    return call('POST /crm/v3/objects/meetings/search', { body });
  };
  const filter = (rest: object) => ({
    filterGroups: [{ filters: [{ propertyName: 'hs_meeting_title', ...rest }] }],
  });

  it.each([
    ['BETWEEN without its end', { operator: 'BETWEEN', value: '1' }, 'requires a highValue'],
    ['IN without values', { operator: 'IN' }, 'operator IN requires values'],
    ['IN with a value', { operator: 'IN', value: 'a' }, 'operator IN requires values'],
    ['NOT_IN with an empty list', { operator: 'NOT_IN', values: [] }, 'requires values'],
    ['EQ without a value', { operator: 'EQ' }, 'operator EQ requires a value'],
    ['a blank value', { operator: 'EQ', value: ' ' }, 'value must be non-empty and non-blank'],
  ])('is refused with %s', async (_, rest, message) => {
    const answer = await search(filter(rest));

    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(message);
  });

  it.each([
    [
      'filters at the top',
      { filters: [{ propertyName: 'hs_object_id', operator: 'HAS_PROPERTY' }] },
    ],
    ['a misspelt key', { filterGroup: [] }],
    ['a filter with a key of its own', filter({ operator: 'EQ', value: 'a', valeus: ['b'] })],
  ])('is refused with %s, not read past', async (_, body) => {
    expect(await search(body)).toMatchObject({ status: 400 });
  });
});

describe('a write', () => {
  it.each([
    ['no properties at all', {}, 'No properties found to update'],
    ['a read-only property', { hs_ip_timezone: 'Europe/Berlin' }, 'read only property'],
    ['the id of the record', { hs_object_id: '5' }, 'read only property'],
    ['an address that is none', { email: 'not an email' }, 'INVALID_EMAIL'],
    ['an address without a domain', { email: 'ada@localhost' }, 'INVALID_EMAIL'],
  ])('is refused with %s', async (_, properties, message) => {
    const { call } = startCalls();

    const answer = await call('PATCH /crm/v3/objects/contacts/101', { body: { properties } });

    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(message);
  });

  it('keeps an address in lower case', async () => {
    const { call } = startCalls();

    const answer = await call('PATCH /crm/v3/objects/contacts/101', {
      body: { properties: { email: "Sean.O'Brien+CRM@Acme.example" } },
    });

    expect(answer).toMatchObject({
      status: 200,
      body: { properties: { email: "sean.o'brien+crm@acme.example" } },
    });
  });

  it.each(['2026-02-31T10:00:00Z', '2026-13-01', '2026-06-01T25:00:00Z', 'tomorrow', '2026-6-1'])(
    'is refused with the time %s',
    async (time) => {
      const { call } = startCalls();
      const properties = { hs_meeting_start_time: time };

      const answer = await call('PATCH /crm/v3/objects/meetings/101470001', {
        body: { properties },
      });

      expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 'INVALID_LONG' }] } });
    },
  );

  it.each([
    ['2026-06-01T09:00:00', '2026-06-01T09:00:00.000Z'],
    ['2026-06-01', '2026-06-01T00:00:00.000Z'],
    ['2026-06-01T09:00:00+0200', '2026-06-01T07:00:00.000Z'],
    ['1780304400000', '2026-06-01T09:00:00.000Z'],
  ])('reads %s as %s, whatever the zone of the machine', async (time, stored) => {
    const { call } = startCalls();
    vi.stubEnv('TZ', 'Asia/Kolkata');

    const answer = await call('PATCH /crm/v3/objects/meetings/101470001', {
      body: { properties: { hs_meeting_start_time: time } },
    });

    expect(answer).toMatchObject({
      status: 200,
      body: { properties: { hs_meeting_start_time: stored } },
    });
  });

  it('of an upsert by record id changes that record, and makes none', async () => {
    const { call } = startCalls();
    const upsert = (id: string) =>
      call('POST /crm/v3/objects/appointments/batch/upsert', {
        body: {
          inputs: [{ id, idProperty: 'hs_object_id', properties: { hs_appointment_name: 'N' } }],
        },
      });

    const twice = [await upsert('101420001'), await upsert('101420001')];

    for (const answer of twice) {
      expect(answer).toMatchObject({ body: { results: [{ id: '101420001', new: false }] } });
    }
    expect((await upsert('5')).status).toBe(404);
  });

  it('computes how long an appointment lasts', async () => {
    const { call } = startCalls();
    const properties = {
      hs_appointment_start: '2026-12-01T09:00:00Z',
      hs_appointment_end: '2026-12-01T09:45:00Z',
    };

    const made = await call('POST /crm/v3/objects/appointments', { body: { properties } });

    expect(made).toMatchObject({ status: 201, body: { properties: { hs_duration: '2700000' } } });
  });
});

describe('a gap', () => {
  it.each([
    ['GET /crm/v3/objects/line_items/1', undefined, 'object%20type%20line_items'],
    ['GET /crm/v3/lists/1', undefined, 'route%20GET%20/crm/v3/lists/1'],
    ['PATCH /crm/v3/objects/contacts/101', { properties: { hs_lead_status: 'NEW' } }, 'property'],
    ['PATCH /crm/v3/objects/contacts/101', { properties: { city: 'B' }, extra: 1 }, 'body%20key'],
  ])('says so in a header and in the state: %s', async (route, body, header) => {
    const { call } = startCalls();

    const answer = await call(route, body && { body });

    const state = await call('GET /_emulator/state');
    const gap = answer.headers.get('x-emulator-gap') ?? '';
    expect(gap).toContain(header);
    expect(state.body).toMatchObject({ gaps: [decodeURI(gap)] });
  });

  it('is 501 where the emulator is strict, and nothing is written', async () => {
    const { call } = startCalls({ isStrict: true });

    const answer = await call('PATCH /crm/v3/objects/contacts/101', {
      body: { properties: { city: 'Bern' }, extra: 1 },
    });

    const read = await call('GET /crm/v3/objects/contacts/101?properties=city');
    expect(answer.status).toBe(501);
    expect(JSON.stringify(read.body)).not.toContain('Bern');
  });
});

describe('a property', () => {
  it('of an owner refers to owners and is HubSpot’s own', async () => {
    const { call } = startCalls();

    const answer = await call('GET /crm/v3/properties/contacts/hubspot_owner_id');

    expect(answer.body).toMatchObject({
      type: 'enumeration',
      referencedObjectType: 'OWNER',
      externalOptions: true,
      hubspotDefined: true,
    });
  });

  it.each(['contacts/firstname', 'deals/dealname', 'companies/hs_lastmodifieddate'])(
    '%s is HubSpot’s own',
    async (path) => {
      const { call } = startCalls();

      expect((await call(`GET /crm/v3/properties/${path}`)).body).toMatchObject({
        hubspotDefined: true,
      });
    },
  );
});
