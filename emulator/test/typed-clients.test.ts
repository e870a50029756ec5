import { Client as Client14 } from '@hubspot/api-client';
import { Client as Client13 } from 'hubspot-api-client-13';
import { describe, expect, it } from 'vitest';
import { startServer } from './support/start-emulators.ts';

type Client = Client13 | Client14;
type Method =
  | 'archive'
  | 'archiveLabels'
  | 'create'
  | 'createDefault'
  | 'doSearch'
  | 'getAll'
  | 'getById'
  | 'getByName'
  | 'getPage'
  | 'read'
  | 'update'
  | 'upsert';
type Api = Record<Method, (...parameters: unknown[]) => Promise<unknown>>;

const CLIENTS: [string, (options: { accessToken: string; basePath: string }) => Client][] = [
  ['13.5', (options) => new Client13(options)],
  ['14', (options) => new Client14(options)],
];

/** Guarantee: both clients build their APIs from the same method names and plain JSON bodies. */
function apiOf(api: object): Api {
  return api as Api;
}

const start = '2026-12-01T09:00:00Z';
const id = '101470001';
const meeting = { properties: { hs_timestamp: start }, associations: [] };
const person = { properties: { lastname: 'New' }, associations: [] };
const search = { filterGroups: [], sorts: [], properties: [], limit: 1, after: '0' };
const read = (of: string) => ({ inputs: [{ id: of }], properties: [], propertiesWithHistory: [] });
/** The clients' own spelling of `from`. */
const pair = { _from: { id: '102' }, to: { id } };
const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 199 }];
const upsert = {
  inputs: [{ id: 'a@a.example', idProperty: 'email', properties: { city: 'Bern' } }],
};

/** Name, call, and a part of what it answers. */
const CALLS: [string, (client: Client) => Promise<unknown>, object | undefined][] = [
  [
    'contacts create',
    (c) => apiOf(c.crm.contacts.basicApi).create(person),
    { properties: { lastname: 'New' } },
  ],
  ['contacts list', (c) => apiOf(c.crm.contacts.basicApi).getPage(2), { paging: { next: {} } }],
  ['contacts read', (c) => apiOf(c.crm.contacts.basicApi).getById('101'), { id: '101' }],
  [
    'contacts update',
    (c) => apiOf(c.crm.contacts.basicApi).update('101', { properties: { city: 'Bern' } }),
    { properties: { city: 'Bern' } },
  ],
  ['contacts archive', (c) => apiOf(c.crm.contacts.basicApi).archive('101'), undefined],
  [
    'contacts batch create',
    (c) => apiOf(c.crm.contacts.batchApi).create({ inputs: [person] }),
    { results: [{}] },
  ],
  [
    'contacts batch read',
    (c) => apiOf(c.crm.contacts.batchApi).read(read('101')),
    { results: [{ id: '101' }] },
  ],
  [
    'contacts batch update',
    (c) =>
      apiOf(c.crm.contacts.batchApi).update({
        inputs: [{ id: '101', properties: { city: 'Bern' } }],
      }),
    { results: [{ id: '101' }] },
  ],
  [
    'contacts batch upsert',
    (c) => apiOf(c.crm.contacts.batchApi).upsert(upsert),
    { results: [{ _new: true }] },
  ],
  [
    'contacts batch archive',
    (c) => apiOf(c.crm.contacts.batchApi).archive({ inputs: [{ id: '101' }] }),
    undefined,
  ],
  ['contacts search', (c) => apiOf(c.crm.contacts.searchApi).doSearch(search), { total: 36 }],
  [
    'meetings create',
    (c) => apiOf(c.crm.objects.meetings.basicApi).create(meeting),
    { properties: {} },
  ],
  ['meetings list', (c) => apiOf(c.crm.objects.meetings.basicApi).getPage(1), { results: [{}] }],
  ['meetings read', (c) => apiOf(c.crm.objects.meetings.basicApi).getById(id), { id }],
  [
    'meetings update',
    (c) =>
      apiOf(c.crm.objects.meetings.basicApi).update(id, {
        properties: { hs_meeting_title: 'New' },
      }),
    { id },
  ],
  ['meetings archive', (c) => apiOf(c.crm.objects.meetings.basicApi).archive(id), undefined],
  [
    'meetings batch create',
    (c) => apiOf(c.crm.objects.meetings.batchApi).create({ inputs: [meeting] }),
    { results: [{}] },
  ],
  [
    'meetings batch read',
    (c) => apiOf(c.crm.objects.meetings.batchApi).read(read(id)),
    { results: [{ id }] },
  ],
  [
    'meetings batch update',
    (c) =>
      apiOf(c.crm.objects.meetings.batchApi).update({
        inputs: [{ id, properties: { hs_meeting_title: 'New' } }],
      }),
    { results: [{ id }] },
  ],
  [
    'meetings batch upsert',
    (c) =>
      apiOf(c.crm.objects.meetings.batchApi).upsert({
        inputs: [{ id, properties: { hs_meeting_title: 'New' } }],
      }),
    { results: [{ _new: false }] },
  ],
  [
    'meetings batch archive',
    (c) => apiOf(c.crm.objects.meetings.batchApi).archive({ inputs: [{ id }] }),
    undefined,
  ],
  [
    'meetings search',
    (c) => apiOf(c.crm.objects.meetings.searchApi).doSearch(search),
    { results: [{}] },
  ],
  [
    'objects create',
    (c) =>
      apiOf(c.crm.objects.basicApi).create('0-421', {
        properties: { hs_appointment_start: start },
        associations: [],
      }),
    { properties: {} },
  ],
  ['objects list', (c) => apiOf(c.crm.objects.basicApi).getPage('0-421', 1), { results: [{}] }],
  [
    'objects read',
    (c) => apiOf(c.crm.objects.basicApi).getById('appointments', '101420001'),
    { id: '101420001' },
  ],
  [
    'objects update',
    (c) =>
      apiOf(c.crm.objects.basicApi).update('appointments', '101420001', {
        properties: { hs_appointment_name: 'New' },
      }),
    { id: '101420001' },
  ],
  [
    'objects archive',
    (c) => apiOf(c.crm.objects.basicApi).archive('appointments', '101420001'),
    undefined,
  ],
  [
    'objects batch read',
    (c) => apiOf(c.crm.objects.batchApi).read('0-421', read('101420001')),
    { results: [{}] },
  ],
  [
    'objects batch upsert',
    (c) => apiOf(c.crm.objects.batchApi).upsert('0-1', upsert),
    { results: [{ _new: true }] },
  ],
  [
    'objects batch archive',
    (c) => apiOf(c.crm.objects.batchApi).archive('0-421', { inputs: [{ id: '101420001' }] }),
    undefined,
  ],
  [
    'objects search',
    (c) => apiOf(c.crm.objects.searchApi).doSearch('0-421', search),
    { results: [{}] },
  ],
  [
    'associations default',
    (c) => apiOf(c.crm.associations.v4.basicApi).createDefault('contacts', '102', 'meetings', id),
    { results: [{}, {}] },
  ],
  [
    'associations create',
    (c) => apiOf(c.crm.associations.v4.basicApi).create('contacts', '102', 'meetings', id, types),
    { labels: [] },
  ],
  [
    'associations list',
    (c) => apiOf(c.crm.associations.v4.basicApi).getPage('contacts', '101', 'meetings'),
    { results: expect.any(Array) },
  ],
  [
    'associations archive',
    (c) => apiOf(c.crm.associations.v4.basicApi).archive('contacts', '101', 'meetings', id),
    undefined,
  ],
  [
    'associations batch read',
    (c) =>
      apiOf(c.crm.associations.v4.batchApi).getPage('contacts', 'meetings', {
        inputs: [{ id: '101' }],
      }),
    { results: [{}] },
  ],
  [
    'associations batch create',
    (c) =>
      apiOf(c.crm.associations.v4.batchApi).create('contacts', 'meetings', {
        inputs: [{ ...pair, types }],
      }),
    { results: [{}] },
  ],
  [
    'associations batch default',
    (c) =>
      apiOf(c.crm.associations.v4.batchApi).createDefault('contacts', 'meetings', {
        inputs: [pair],
      }),
    { results: [{}, {}] },
  ],
  [
    'associations batch archive',
    (c) =>
      apiOf(c.crm.associations.v4.batchApi).archive('contacts', 'meetings', {
        inputs: [{ ...pair, to: [pair.to] }],
      }),
    undefined,
  ],
  [
    'associations labels archive',
    (c) =>
      apiOf(c.crm.associations.v4.batchApi).archiveLabels('contacts', 'meetings', {
        inputs: [{ ...pair, types }],
      }),
    undefined,
  ],
  [
    'association labels',
    (c) => apiOf(c.crm.associations.v4.schema.definitionsApi).getAll('contacts', 'meetings'),
    { results: [{ typeId: 199 }] },
  ],
  [
    'properties list',
    (c) => apiOf(c.crm.properties.coreApi).getAll('0-421'),
    { results: expect.any(Array) },
  ],
  [
    'properties read',
    (c) => apiOf(c.crm.properties.coreApi).getByName('meetings', 'hs_meeting_title'),
    { name: 'hs_meeting_title' },
  ],
  [
    'properties batch read',
    (c) =>
      apiOf(c.crm.properties.batchApi).read('meetings', {
        archived: false,
        inputs: [{ name: 'hs_meeting_title' }],
      }),
    { results: [{ name: 'hs_meeting_title' }] },
  ],
  [
    'pipelines list',
    (c) => apiOf(c.crm.pipelines.pipelinesApi).getAll('0-421'),
    { results: [{}, {}] },
  ],
  ['owners list', (c) => apiOf(c.crm.owners.ownersApi).getPage(), { results: expect.any(Array) }],
  ['owners read', (c) => apiOf(c.crm.owners.ownersApi).getById(71_000_001), { firstName: 'Ben' }],
];

describe.each(CLIENTS)("version %s of HubSpot's client", (_, makeClient) => {
  it.each(CALLS)('is answered: %s', async (__, call, expected) => {
    const { url, emulator } = await startServer();

    const answer = await call(makeClient({ accessToken: 'emulator-token', basePath: url }));

    if (expected === undefined) expect(answer).toBeUndefined();
    else expect(answer).toMatchObject(expected);
    expect(emulator.unknownRoutes()).toEqual([]);
  });

  it.each([
    ['GET', '/crm/objects/2026-03/0-421/101420001', undefined, 200],
    [
      'PATCH',
      '/crm/objects/2026-09/meetings/101470001',
      { properties: { hs_meeting_title: 'New' } },
      200,
    ],
    ['POST', '/crm/objects/2026-09/meetings/batch/read', read(id), 200],
    ['POST', '/crm/objects/2026-03/contacts/batch/upsert', upsert, 200],
    ['GET', '/crm/owners/2026-03', undefined, 200],
    ['DELETE', '/crm/objects/2026-03/appointments/101420001', undefined, 204],
  ])('reaches dated paths by itself: %s %s', async (method, path, body, status) => {
    const { url } = await startServer();
    const client = makeClient({ accessToken: 'emulator-token', basePath: url });

    const response = await client.apiRequest({ method, path, ...(body && { body }) });

    expect(response.status).toBe(status);
  });
});
