import { objectChanges } from './object-changes.ts';
import { requiredProperties } from './required-properties.ts';
import { association, type Guide } from './statement.ts';

const objects = '/crm/v3/objects';

const ticket = {
  hs_pipeline: '0',
  hs_pipeline_stage: '1',
  hs_ticket_priority: 'HIGH',
  subject: 'troubleshoot report',
};
const jane = {
  email: 'example@hubspot.com',
  firstname: 'Jane',
  lastname: 'Doe',
  phone: '(555) 555-5555',
  company: 'HubSpot',
  website: 'hubspot.com',
  lifecyclestage: 'marketingqualifiedlead',
};
const deal = (dealname: string) => ({
  associations: [association('23125848331', 5), association('65059681027', 211)],
  properties: { dealname, dealstage: 'qualifiedtobuy', pipeline: 'default' },
});
const batch = (key: object, ...ids: string[]) => {
  const properties = ['dealname', 'dealstage', 'pipeline'];
  return { properties, ...key, inputs: ids.map((id) => ({ id })) };
};

/** The guide to the object APIs, v3. */
export const objectGuide: Guide = {
  name: 'Objects (v3)',
  statements: [
    ...requiredProperties,
    {
      says: 'objects that need it are activated first',
      send: 'GET /crm/object-library/2026-03/enablement/0-421',
      status: 200,
      answer: { enablement: true },
    },
    {
      says: 'reads a meeting with body and time',
      send: `GET ${objects}/0-47/65059681027?properties=hs_meeting_body,hs_timestamp`,
      status: 200,
      answer: { properties: { hs_timestamp: '2024-11-20T20:12:03.054Z' }, archived: false },
    },
    {
      says: 'leaves out a property the record has no value for',
      send: `GET ${objects}/0-47/65059681027?properties=hs_meeting_title`,
      status: 200,
      answer: { properties: { hs_meeting_title: null } },
      wrong: 'The guide to appointments says null, as recorded accounts do.',
    },
    {
      says: 'returns no associations that do not exist',
      send: `GET ${objects}/0-3/7891023?associations=contacts`,
      status: 200,
    },
    {
      says: 'reads a batch of deals with GET, as printed',
      send: `GET ${objects}/0-3/batch/read`,
      status: 404,
      wrong: 'The text and the specification say POST.',
    },
    {
      says: 'reads a batch of deals',
      send: `POST ${objects}/0-3/batch/read`,
      body: batch({}, '7891023', '987654'),
      status: 200,
      answer: { results: [{ id: '7891023' }, { id: '987654' }] },
    },
    {
      says: 'reads a batch by a unique property',
      send: `POST ${objects}/0-3/batch/read?idProperty=uniqueordernumber`,
      body: batch({ idProperty: 'uniqueordernumber' }, '0001111', '0001112'),
      status: 207,
      answer: { results: [{ id: '7891023' }], errors: [{ context: { ids: ['0001112'] } }] },
    },
    {
      says: 'lists the properties of an object',
      send: '/crm/v3/properties/0-3'.replace(/^/, 'GET '),
      status: 200,
      answer: { results: [{ name: 'dealname' }] },
    },
    {
      says: 'creates a ticket at the printed address, which is that of contacts',
      send: `POST ${objects}/0-1`,
      body: { properties: ticket },
      status: 400,
      wrong: 'Contacts have no such properties.',
    },
    {
      says: 'creates a ticket',
      send: `POST ${objects}/0-5`,
      body: { properties: ticket },
      status: 201,
      answer: { properties: ticket },
    },
    {
      says: 'creates two contacts',
      send: `POST ${objects}/0-1/batch/create`,
      body: {
        inputs: [
          { properties: { email: 'testone@test.com', favorite_food: 'Pizza' } },
          { properties: { email: 'testtwo@test.com', favorite_food: 'Ice cream' } },
        ],
      },
      status: 201,
      answer: { results: [{ properties: { favorite_food: 'Pizza' } }, {}] },
    },
    {
      says: 'creates a contact with a company and an e-mail',
      send: `POST ${objects}/0-1`,
      body: {
        properties: jane,
        associations: [association(123456, 279), association(556677, 197)],
      },
      status: 201,
      answer: { properties: jane },
    },
    {
      says: 'creates two deals with a company and a meeting',
      send: `POST ${objects}/0-3/batch/create`,
      body: { inputs: [deal('New deal 1'), deal('New deal 2')] },
      status: 201,
      answer: { results: [{}, {}] },
    },
    ...objectChanges,
  ],
};
