import { AssociationTypes, Client as Client14 } from '@hubspot/api-client';
import { Client as Client13 } from 'hubspot-api-client-13';
import { describe, expect, it } from 'vitest';
import { clientCalls } from '../coverage-table/client-calls.ts';
import { startServer } from './support/start-emulators.ts';

type Method = (...values: unknown[]) => Promise<unknown>;
type Outcome = 'works' | 'gap' | `refused ${string}`;

const time = { hs_timestamp: '2026-12-01T09:00:00Z' };

/** Per object: an id, and what a new one is made of. */
const records: Record<string, { id: string; values: Record<string, string> }> = {
  contacts: { id: '101', values: { lastname: 'New' } },
  companies: { id: '201', values: { name: 'New' } },
  deals: {
    id: '301',
    values: { dealname: 'New', pipeline: 'default', dealstage: 'closedwon' },
  },
  tickets: { id: '401', values: { subject: 'New', hs_pipeline: '0', hs_pipeline_stage: '1' } },
  meetings: { id: '101470001', values: time },
  notes: { id: '5', values: time },
  calls: { id: '5', values: time },
  tasks: { id: '5', values: time },
  emails: { id: '5', values: { ...time, hs_email_direction: 'EMAIL' } },
  communications: { id: '5', values: { ...time, hs_communication_channel_type: 'SMS' } },
};
const seeded = ['notes', 'calls', 'tasks', 'emails', 'communications'];

const types = [
  {
    associationCategory: 'HUBSPOT_DEFINED',
    associationTypeId: AssociationTypes.contactToMeeting,
  },
];
/** The clients' own spelling of `from`. */
const pair = { _from: { id: '101' }, to: { id: '101470001' } };

/** What the parameters of a method are given, by their names. */
function valuesOf(path: string): Record<string, unknown> {
  const name = path.split('.').find((part) => part in records) ?? 'contacts';
  const { id = '', values = {} } = records[name] ?? {};
  const unique = name === 'contacts' ? { id: 'new@navy.example', idProperty: 'email' } : { id };
  const ofRecord = { properties: values, associations: [] };
  return {
    objectType: path.includes('pipelines') ? 'deals' : 'contacts',
    fromObjectType: 'contacts',
    toObjectType: 'meetings',
    objectId: '101',
    fromObjectId: '101',
    toObjectId: '101470001',
    ownerId: '71000001',
    pipelineId: 'default',
    stageId: 'closedwon',
    propertyName: 'firstname',
    groupName: 'contactinformation',
    ...Object.fromEntries(
      ['contact', 'company', 'deal', 'ticket', 'meeting', 'note', 'call', 'task', 'email'].map(
        (singular) => [`${singular}Id`, id],
      ),
    ),
    communicationId: id,
    associationSpec: types,
    simplePublicObjectInput: { properties: values },
    simplePublicObjectInputForCreate: ofRecord,
    batchInputSimplePublicObjectId: { inputs: [{ id }] },
    batchInputSimplePublicObjectBatchInput: { inputs: [{ id, properties: values }] },
    batchInputSimplePublicObjectBatchInputForCreate: { inputs: [ofRecord] },
    batchInputSimplePublicObjectBatchInputUpsert: { inputs: [{ ...unique, properties: values }] },
    batchReadInputSimplePublicObjectId: {
      inputs: [{ id }],
      properties: [],
      propertiesWithHistory: [],
    },
    publicObjectSearchRequest: {
      filterGroups: [],
      sorts: [],
      properties: [],
      limit: 1,
      after: '0',
    },
    batchInputPublicObjectId: { inputs: [{ id: '101' }] },
    batchInputPublicAssociation: { inputs: [{ ...pair, type: 'contact_to_meeting_event' }] },
    batchInputPublicAssociationMultiArchive: { inputs: [{ _from: pair._from, to: [pair.to] }] },
    batchInputPublicAssociationMultiPost: { inputs: [{ ...pair, types }] },
    batchInputPublicDefaultAssociationMultiPost: { inputs: [pair] },
    batchInputPublicFetchAssociationsBatchRequest: { inputs: [{ id: '101' }] },
    batchReadInputPropertyName: { inputs: [{ name: 'firstname' }], archived: false },
  };
}

/** What may be left out. */
const optional =
  /^(_options|after|limit|properties|propertiesWithHistory|associations|archived|idProperty|email)$/;

function valueOf(path: string, name: string): unknown {
  const known = valuesOf(path)[name];
  if (known !== undefined || optional.test(name)) return known;
  if (name === 'requestBody' || name.endsWith('Ids')) return [];
  return /Id$|[nN]ame$/.test(name) ? '1' : {};
}

/** Fail inside the client for want of a file or of a kind. */
const unsent = [
  'crm.exports.publicExportsApi.start',
  'crm.imports.coreApi.create',
  'crm.lists.listsApi.scheduleOrUpdateConversion',
];

/** Every method of every API of a client, with the names of its parameters. */
function methodsOf(api: object, path: string): [path: string, call: Method, names: string[]][] {
  const prototype: unknown = Object.getPrototypeOf(api);
  if (path.endsWith('Api')) {
    return Object.getOwnPropertyNames(prototype)
      .filter((name) => name !== 'constructor' && !name.endsWith('WithHttpInfo'))
      .map((name) => {
        const method = Reflect.get(api, name) as Method;
        const names = /\(([^)]*)\)/.exec(String(method))?.[1]?.split(/,\s*/) ?? [];
        return [`${path}.${name}`, method.bind(api), names];
      });
  }
  return [...Object.getOwnPropertyNames(api), ...Object.getOwnPropertyNames(prototype)]
    .filter((name) => name !== 'config' && !name.startsWith('_') && name !== 'constructor')
    .flatMap((name) => {
      const value: unknown = Reflect.get(api, name);
      return typeof value === 'object' && value !== null ? methodsOf(value, `${path}.${name}`) : [];
    });
}

async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    await call;
    return 'works';
  } catch (error) {
    const { headers = {}, message } = error as {
      headers?: Record<string, string>;
      message: string;
    };
    return 'x-emulator-gap' in headers ? 'gap' : `refused ${message}`;
  }
}

describe.each([
  ['14.0.1', Client14],
  ['13.5.0', Client13],
])("HubSpot's Node client %s", (_, Client) => {
  async function start() {
    const { url, emulator } = await startServer();
    const objects = seeded.map((type) => ({ type, id: '5', properties: time }));
    const renew = async () => {
      emulator.reset();
      await emulator.fetch('http://localhost/_emulator/seed', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ objects }),
      });
    };
    return { url, renew, client: new Client({ accessToken: 'emulator-token', basePath: url }) };
  }

  it('is answered or told of a gap, whatever it calls', async () => {
    const { client, renew } = await start();
    const methods = [...methodsOf(client.crm, 'crm'), ...methodsOf(client.oauth, 'oauth')].filter(
      ([path]) => !unsent.includes(path),
    );
    const outcomes: [string, Outcome][] = [];

    for (const [path, call, names] of methods) {
      await renew();
      outcomes.push([path, await outcomeOf(call(...names.map((name) => valueOf(path, name))))]);
    }

    const refused = outcomes.filter(([, outcome]) => outcome.startsWith('refused'));
    const works = outcomes.filter(([, outcome]) => outcome === 'works');
    expect(refused).toEqual([]);
    expect({ works: works.length, all: outcomes.length }).toEqual(clientCalls);
  }, 240_000);
});
