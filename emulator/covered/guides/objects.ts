import { REQUIRED_PROPERTIES } from './required-properties.ts';
import { association, type Guide } from './statement.ts';

const OBJECTS = '/crm/v3/objects';
const DEAL = `${OBJECTS}/0-3/7891023`;
const CALL = '123456789';

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
const phones = {
  inputs: ['luke@lukesdiner.com', 'lorelai@thedragonfly.com'].map((id) => {
    return { id, idProperty: 'email', properties: { phone: '5555555555' } };
  }),
};
const pin = { properties: { hs_pinned_engagement_id: 123456789 } };

/** The guide to the object APIs, v3. */
export const OBJECT_GUIDE: Guide = {
  name: 'Objects (v3)',
  statements: [
    ...REQUIRED_PROPERTIES,
    {
      says: 'objects that need it are activated first',
      send: 'GET /crm/object-library/2026-03/enablement/0-421',
      status: 200,
      answer: { enablement: true },
    },
    {
      says: 'reads a meeting with body and time',
      send: `GET ${OBJECTS}/0-47/65059681027?properties=hs_meeting_body,hs_timestamp`,
      status: 200,
      answer: { properties: { hs_timestamp: '2024-11-20T20:12:03.054Z' }, archived: false },
    },
    {
      says: 'leaves out a property the record has no value for',
      send: `GET ${OBJECTS}/0-47/65059681027?properties=hs_meeting_title`,
      status: 200,
      answer: { properties: { hs_meeting_title: null } },
      wrong: 'The guide to appointments says null, as recorded accounts do.',
    },
    {
      says: 'returns no associations that do not exist',
      send: `GET ${OBJECTS}/0-3/7891023?associations=contacts`,
      status: 200,
    },
    {
      says: 'reads a batch of deals with GET, as printed',
      send: `GET ${OBJECTS}/0-3/batch/read`,
      status: 404,
      wrong: 'The text and the specification say POST.',
    },
    {
      says: 'reads a batch of deals',
      send: `POST ${OBJECTS}/0-3/batch/read`,
      body: batch({}, '7891023', '987654'),
      status: 200,
      answer: { results: [{ id: '7891023' }, { id: '987654' }] },
    },
    {
      says: 'reads a batch by a unique property',
      send: `POST ${OBJECTS}/0-3/batch/read?idProperty=uniqueordernumber`,
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
      send: `POST ${OBJECTS}/0-1`,
      body: { properties: ticket },
      status: 400,
      wrong: 'Contacts have no such properties.',
    },
    {
      says: 'creates a ticket',
      send: `POST ${OBJECTS}/0-5`,
      body: { properties: ticket },
      status: 201,
      answer: { properties: ticket },
    },
    {
      says: 'creates two contacts',
      send: `POST ${OBJECTS}/0-1/batch/create`,
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
      send: `POST ${OBJECTS}/0-1`,
      body: {
        properties: jane,
        associations: [association(123456, 279), association(556677, 197)],
      },
      status: 201,
      answer: { properties: jane },
    },
    {
      says: 'creates two deals with a company and a meeting',
      send: `POST ${OBJECTS}/0-3/batch/create`,
      body: { inputs: [deal('New deal 1'), deal('New deal 2')] },
      status: 201,
      answer: { results: [{}, {}] },
    },
    {
      says: 'updates a contact with the stage “Customer”, as printed',
      send: `PATCH ${OBJECTS}/0-1/123456789`,
      body: { properties: { favorite_food: 'burger', lifecyclestage: 'Customer' } },
      status: 400,
      answer: { errors: [{ code: 'INVALID_OPTION' }] },
      wrong: 'That is the label; the value is customer.',
    },
    {
      says: 'updates a contact',
      send: `PATCH ${OBJECTS}/0-1/123456789`,
      body: { properties: { favorite_food: 'burger', lifecyclestage: 'customer' } },
      status: 200,
    },
    {
      says: 'updates by a unique property',
      send: `PATCH ${OBJECTS}/0-3/0001111?idProperty=uniqueordernumber`,
      body: { properties: { dealname: 'By number' } },
      status: 200,
      answer: { id: '7891023' },
    },
    {
      says: 'upserts by e-mail: creates',
      send: `POST ${OBJECTS}/0-1/batch/upsert`,
      body: phones,
      status: 200,
      answer: { results: [{ new: true }, { new: true }] },
    },
    {
      says: 'upserts by e-mail: updates',
      first: [[`POST ${OBJECTS}/0-1/batch/upsert`, phones]],
      send: `POST ${OBJECTS}/0-1/batch/upsert`,
      body: phones,
      status: 200,
      answer: { results: [{ new: false }, { new: false }] },
    },
    {
      says: 'associates by a type id in the path',
      send: `PUT ${OBJECTS}/0-1/102/associations/0-2/123456/279`,
      status: 200,
    },
    {
      says: 'ends an association at the same address',
      send: `DELETE ${OBJECTS}/0-1/102/associations/0-2/123456/279`,
      status: 204,
    },
    {
      says: 'names the type ids of a pair',
      send: 'GET /crm/v4/associations/0-3/0-2/labels',
      status: 200,
      answer: {
        results: [
          { typeId: 341, label: null },
          { typeId: 5, label: 'Primary' },
        ],
      },
    },
    {
      says: 'pins an activity once it is associated',
      first: [[`PUT /crm/v4/objects/0-3/7891023/associations/default/0-48/${CALL}`]],
      send: `PATCH ${DEAL}`,
      body: pin,
      status: 200,
      answer: { properties: { hs_pinned_engagement_id: CALL } },
    },
    { says: 'pins none that is not associated', send: `PATCH ${DEAL}`, body: pin, status: 400 },
    ...(['0-18', '0-49'] as const).map((id) => ({
      says: `pins a record of ${id}`,
      first: [[`PUT /crm/v4/objects/0-3/7891023/associations/default/${id}/556677`] as const],
      send: `PATCH ${DEAL}`,
      body: { properties: { hs_pinned_engagement_id: '556677' } },
      status: 200,
    })),
    {
      says: 'creates a deal with an activity and pins it at once',
      send: `POST ${OBJECTS}/0-3`,
      body: {
        properties: {
          dealname: 'New Deal',
          pipeline: 'default',
          dealstage: 'appointmentscheduled',
          ...pin.properties,
        },
        associations: [association(123456789, 205)],
      },
      status: 201,
      answer: { properties: { hs_pinned_engagement_id: CALL } },
    },
    {
      says: 'deletes three appointments',
      send: `POST ${OBJECTS}/0-421/batch/archive`,
      body: { inputs: ['123456', '7891011', '12123434'].map((id) => ({ id })) },
      status: 204,
    },
    {
      says: 'restores for up to 90 days',
      gap: 'The recycling bin keeps records for ever.',
    },
  ],
};
