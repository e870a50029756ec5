import { Client as Client14 } from '@hubspot/api-client';
import { Client as Client13 } from 'hubspot-api-client-13';
import { describe, expect, it } from 'vitest';
import { startServer } from './support/start-emulators.ts';

type Client = Client13 | Client14;
type Method =
  | 'archive'
  | 'create'
  | 'getAll'
  | 'getById'
  | 'getByName'
  | 'merge'
  | 'purge'
  | 'read'
  | 'remove'
  | 'replace'
  | 'update';
type Answered = {
  id: string;
  name: string;
  label: string | null;
  typeId: number;
  stages: Answered[];
  results: Answered[];
};
type Api = Record<Method, (...parameters: unknown[]) => Promise<Answered>>;

const CLIENTS: [string, (options: { accessToken: string; basePath: string }) => Client][] = [
  ['13.5', (options) => new Client13(options)],
  ['14', (options) => new Client14(options)],
];

/** Guarantee: both clients build their APIs from the same method names and plain JSON bodies. */
function apiOf(api: object): Api {
  return api as Api;
}

const property = {
  name: 'seating',
  label: 'Seating',
  type: 'enumeration',
  fieldType: 'select',
  groupName: 'meeting',
  options: [{ label: 'Aisle', value: 'aisle', displayOrder: 0, hidden: false }],
};
const stage = (label: string, displayOrder: number, isClosed = false) => {
  return { label, displayOrder, metadata: { isClosed: String(isClosed) } };
};

describe.each(CLIENTS)("version %s of HubSpot's client", (_, makeClient) => {
  async function start() {
    const { url, emulator } = await startServer();
    const scopes = [
      ...['contacts', 'appointments'].flatMap((name) => [
        `crm.objects.${name}.read`,
        `crm.objects.${name}.write`,
      ]),
      'crm.schemas.contacts.write',
    ];
    await fetch(`${url}/_emulator/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: 'schema', scopes }),
    });
    return { crm: makeClient({ accessToken: 'schema', basePath: url }).crm, emulator };
  }

  it('makes, changes and archives properties', async () => {
    const { crm, emulator } = await start();
    const core = apiOf(crm.properties.coreApi);
    const batch = apiOf(crm.properties.batchApi);

    const made = await core.create('meetings', property);
    const changed = await core.update('meetings', 'seating', { label: 'Seat' });
    const more = await batch.create('meetings', { inputs: [{ ...property, name: 'row' }] });
    const groups = await apiOf(crm.properties.groupsApi).getAll('meetings');
    const group = await apiOf(crm.properties.groupsApi).getByName('meetings', 'meeting');
    await core.archive('meetings', 'seating');
    await batch.archive('meetings', { inputs: [{ name: 'row' }] });

    expect(made).toMatchObject({ name: 'seating', options: [{ value: 'aisle' }] });
    expect(changed).toMatchObject({ label: 'Seat', fieldType: 'select' });
    expect(more.results).toMatchObject([
      { name: 'row', modificationMetadata: { archivable: true } },
    ]);
    expect(groups.results.map(({ name }) => name)).toContain('meeting');
    expect(group.name).toBe('meeting');
    await expect(core.getByName('meetings', 'seating')).rejects.toMatchObject({ code: 404 });
    await expect(core.getByName('meetings', 'row')).rejects.toMatchObject({ code: 404 });
    expect(emulator.unknownRoutes()).toEqual([]);
  });

  it('makes, changes and deletes pipelines and stages', async () => {
    const { crm, emulator } = await start();
    const pipelines = apiOf(crm.pipelines.pipelinesApi);
    const stages = apiOf(crm.pipelines.pipelineStagesApi);

    const { id, stages: made } = await pipelines.create('0-421', {
      label: 'Repairs',
      displayOrder: 1,
      stages: [stage('Done', 1, true), stage('Open', 0)],
    });
    const added = await stages.create('0-421', id, stage('Waiting', 1));
    await stages.update('0-421', id, added.id, { label: 'On hold' });
    await stages.replace('0-421', id, made[0]?.id, stage('New', 0));
    await stages.archive('0-421', id, made[1]?.id);
    await pipelines.update('0-421', id, { label: 'Service' });
    const read = await pipelines.getById('0-421', id);
    const one = await stages.getById('0-421', id, added.id);
    const replaced = await pipelines.replace('0-421', id, {
      label: 'Other',
      displayOrder: 0,
      stages: [stage('Only', 0)],
    });
    await pipelines.archive('0-421', id);

    expect(made).toMatchObject([
      { label: 'Open' },
      { label: 'Done', metadata: { isClosed: 'true' } },
    ]);
    expect(read).toMatchObject({
      label: 'Service',
      displayOrder: 1,
      stages: [{ label: 'New' }, { label: 'On hold' }],
    });
    expect(one).toMatchObject({ label: 'On hold', displayOrder: 1 });
    expect(replaced).toMatchObject({ id, displayOrder: 0, stages: [{ label: 'Only' }] });
    await expect(pipelines.getById('0-421', id)).rejects.toMatchObject({ code: 404 });
    expect(emulator.unknownRoutes()).toEqual([]);
  });

  it('makes, renames and removes association labels', async () => {
    const { crm, emulator } = await start();
    const definitions = apiOf(crm.associations.v4.schema.definitionsApi);
    const labels = async () => {
      const { results } = await definitions.getAll('contacts', 'meetings');
      return results.map(({ label }) => label);
    };

    const made = await definitions.create('contacts', 'meetings', { name: 'host', label: 'Host' });
    const typeId = made.results[0]?.typeId;
    const afterMaking = await labels();
    await definitions.update('contacts', 'meetings', { associationTypeId: typeId, label: 'Guide' });
    const afterRenaming = await labels();
    await definitions.remove('contacts', 'meetings', typeId);

    expect(afterMaking).toEqual([null, 'Host']);
    expect(afterRenaming).toEqual([null, 'Guide']);
    expect(await labels()).toEqual([null]);
    expect(emulator.unknownRoutes()).toEqual([]);
  });

  it('reads, makes and ends associations in the shape before v4', async () => {
    const { crm, emulator } = await start();
    const batch = apiOf(crm.associations.batchApi);
    const pair = {
      _from: { id: '102' },
      to: { id: '101470001' },
      type: 'contact_to_meeting_event',
    };
    const read = async () => {
      return (await batch.read('contacts', 'meetings', { inputs: [{ id: '102' }] })).results;
    };

    const made = await batch.create('contacts', 'meetings', { inputs: [pair] });
    const present = await read();
    await batch.archive('contacts', 'meetings', { inputs: [pair] });

    expect(made.results).toMatchObject([pair]);
    expect(present).toMatchObject([{ _from: { id: '102' }, to: [{ id: '101470001' }] }]);
    expect(await read()).toEqual([]);
    expect(emulator.unknownRoutes()).toEqual([]);
  });

  it('merges two contacts and erases one', async () => {
    const { crm, emulator } = await start();
    const contacts = apiOf(crm.contacts.basicApi);

    const merged = await contacts.merge({ primaryObjectId: '102', objectIdToMerge: '101' });
    await contacts.purge({ objectId: '103' });

    expect(merged).toMatchObject({ id: '102', properties: { firstname: 'Bruno' } });
    await expect(contacts.getById('101')).rejects.toMatchObject({ code: 404 });
    await expect(contacts.getById('103')).rejects.toMatchObject({ code: 404 });
    expect(emulator.unknownRoutes()).toEqual([]);
  });
});
