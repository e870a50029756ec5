import { AssociationTypes, Client } from '@hubspot/api-client';
import { PublicFetchAssociationsBatchRequest } from '@hubspot/api-client/lib/codegen/crm/associations/v4/models/PublicFetchAssociationsBatchRequest.js';
import { BatchInputPublicFetchAssociationsBatchRequest } from '@hubspot/api-client/lib/codegen/crm/associations/v4/models/BatchInputPublicFetchAssociationsBatchRequest.js';
import {
  AssociationSpec,
  AssociationSpecAssociationCategoryEnum,
} from '@hubspot/api-client/lib/codegen/crm/objects/models/AssociationSpec.js';
import { BatchReadInputSimplePublicObjectId } from '@hubspot/api-client/lib/codegen/crm/objects/models/BatchReadInputSimplePublicObjectId.js';
import {
  Filter,
  FilterOperatorEnum,
} from '@hubspot/api-client/lib/codegen/crm/objects/models/Filter.js';
import { FilterGroup } from '@hubspot/api-client/lib/codegen/crm/objects/models/FilterGroup.js';
import { PublicAssociationsForObject } from '@hubspot/api-client/lib/codegen/crm/objects/models/PublicAssociationsForObject.js';
import { PublicObjectId } from '@hubspot/api-client/lib/codegen/crm/objects/models/PublicObjectId.js';
import { PublicObjectSearchRequest } from '@hubspot/api-client/lib/codegen/crm/objects/models/PublicObjectSearchRequest.js';
import { SimplePublicObjectId } from '@hubspot/api-client/lib/codegen/crm/objects/models/SimplePublicObjectId.js';
import { SimplePublicObjectInput } from '@hubspot/api-client/lib/codegen/crm/objects/models/SimplePublicObjectInput.js';
import { SimplePublicObjectInputForCreate } from '@hubspot/api-client/lib/codegen/crm/objects/models/SimplePublicObjectInputForCreate.js';
import { describe, expect, it } from 'vitest';
import { startServer } from './support/start-emulators.ts';

type Fields<Model> = { [Name in keyof Model]: Model[Name] };

/** The client's models are classes without a constructor that takes values. */
function make<Model extends object>(Class: new () => Model, values: Fields<Model>): Model {
  return Object.assign(new Class(), values);
}

async function startClient(accessToken = 'emulator-token') {
  const { url, emulator } = await startServer();
  const client = new Client({ accessToken, basePath: url });
  return { client, emulator };
}

describe("HubSpot's own client", () => {
  it('creates, reads, updates and archives a meeting', async () => {
    const { client } = await startClient();
    const { basicApi } = client.crm.objects;
    const toContact = make(AssociationSpec, {
      associationCategory: AssociationSpecAssociationCategoryEnum.HubspotDefined,
      associationTypeId: AssociationTypes.meetingToContact,
    });
    const association = make(PublicAssociationsForObject, {
      to: make(PublicObjectId, { id: '102' }),
      types: [toContact],
    });
    const meeting = make(SimplePublicObjectInputForCreate, {
      properties: { hs_timestamp: '2026-11-20T09:00:00Z', hs_meeting_title: 'Intro' },
      associations: [association],
    });
    const change = make(SimplePublicObjectInput, { properties: { hs_meeting_outcome: 'NO_SHOW' } });

    const created = await basicApi.create('meetings', meeting);
    await basicApi.update('meetings', created.id, change);
    const read = await basicApi.getById(
      'meetings',
      created.id,
      ['hs_meeting_title'],
      ['hs_meeting_outcome'],
      ['contacts'],
    );
    await basicApi.archive('meetings', created.id);
    const afterwards = basicApi.getById('meetings', created.id);

    expect(read.createdAt).toBeInstanceOf(Date);
    expect(read.properties.hs_meeting_title).toBe('Intro');
    expect(read.propertiesWithHistory?.hs_meeting_outcome?.[0]?.value).toBe('NO_SHOW');
    expect(read.associations?.contacts?.results[0]?.id).toBe('102');
    await expect(afterwards).rejects.toMatchObject({ code: 404 });
  });

  it('reads appointments in a batch and recognises a partial answer', async () => {
    const { client } = await startClient();
    const wanted = make(BatchReadInputSimplePublicObjectId, {
      inputs: ['101420001', '1'].map((id) => make(SimplePublicObjectId, { id })),
      properties: ['hs_appointment_name'],
      propertiesWithHistory: [],
    });

    const answer = await client.crm.objects.batchApi.read('0-421', wanted);

    expect(answer.results.map(({ id }) => id)).toEqual(['101420001']);
    expect(answer).toMatchObject({ numErrors: 1, errors: [{ context: { ids: ['1'] } }] });
  });

  it('searches the meetings of a contact', async () => {
    const { client } = await startClient();
    const filters = [
      make(Filter, {
        propertyName: 'associations.contact',
        operator: FilterOperatorEnum.Eq,
        value: '104',
      }),
      make(Filter, {
        propertyName: 'hs_meeting_start_time',
        operator: FilterOperatorEnum.Gt,
        value: String(Date.parse('2026-11-18T10:00:00Z')),
      }),
    ];
    const request = make(PublicObjectSearchRequest, {
      filterGroups: [make(FilterGroup, { filters })],
      sorts: ['hs_meeting_start_time'],
      properties: ['hs_meeting_title'],
      limit: 200,
      after: '0',
    });

    const found = await client.crm.objects.searchApi.doSearch('meetings', request);

    expect(found.total).toBeGreaterThan(150);
    expect(found.total).toBeLessThan(250);
  });

  it('reads, makes and removes associations', async () => {
    const { client } = await startClient();
    const { basicApi, batchApi, schema } = client.crm.associations.v4;
    const wanted = make(BatchInputPublicFetchAssociationsBatchRequest, {
      inputs: [make(PublicFetchAssociationsBatchRequest, { id: '102' })],
    });

    await basicApi.createDefault('contacts', '102', 'appointments', '101420001');
    const page = await batchApi.getPage('contacts', 'appointments', wanted);
    await basicApi.archive('contacts', '102', 'appointments', '101420001');
    const left = await basicApi.getPage('contacts', '102', 'appointments');
    const labels = await schema.definitionsApi.getAll('contacts', 'meetings');

    expect(page.results[0]).toMatchObject({ _from: { id: '102' }, to: [{}] });
    expect(left.results).toEqual([]);
    expect(labels.results).toMatchObject([{ typeId: AssociationTypes.contactToMeeting }]);
  });

  it('reads properties, pipelines and owners', async () => {
    const { client, emulator } = await startClient();
    const { properties, pipelines, owners } = client.crm;

    const outcome = await properties.coreApi.getByName('meetings', 'hs_meeting_outcome');
    const all = await properties.coreApi.getAll('0-421');
    const stages = await pipelines.pipelinesApi.getAll('0-421');
    const page = await owners.ownersApi.getPage(undefined, undefined, 2);
    const owner = await owners.ownersApi.getById(61_000_001, 'userId');

    expect(outcome.options.map(({ value }) => value)).toContain('NO_SHOW');
    expect(all.results.map(({ name }) => name)).toContain('hs_appointment_status');
    expect(stages.results[0]?.stages).toHaveLength(5);
    expect(page).toMatchObject({ paging: { next: { after: '2' } } });
    expect(owner).toMatchObject({ firstName: 'Ben', userId: 61_000_001 });
    expect(emulator.unknownRoutes()).toEqual([]);
  });

  it('throws what the emulator refuses, with its category', async () => {
    const { client } = await startClient('emulator-token-read-only');
    const change = make(SimplePublicObjectInput, { properties: {} });

    const refused = client.crm.objects.basicApi.update('contacts', '101', change);

    await expect(refused).rejects.toMatchObject({
      code: 403,
      body: { category: 'MISSING_SCOPES' },
    });
  });
});
