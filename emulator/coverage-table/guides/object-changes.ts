import { association, type Statement } from './statement.ts';

const objects = '/crm/v3/objects';
const deal = `${objects}/0-3/7891023`;
const call = '123456789';
const phones = {
  inputs: ['luke@lukesdiner.com', 'lorelai@thedragonfly.com'].map((id) => {
    return { id, idProperty: 'email', properties: { phone: '5555555555' } };
  }),
};
const pin = { properties: { hs_pinned_engagement_id: 123456789 } };

/** What the guide to the object APIs says of records that exist. */
export const objectChanges: readonly Statement[] = [
  {
    says: 'updates a contact with the stage “Customer”, as printed',
    send: `PATCH ${objects}/0-1/123456789`,
    body: { properties: { favorite_food: 'burger', lifecyclestage: 'Customer' } },
    status: 400,
    answer: { errors: [{ code: 'INVALID_OPTION' }] },
    wrong: 'That is the label; the value is customer.',
  },
  {
    says: 'updates a contact',
    send: `PATCH ${objects}/0-1/123456789`,
    body: { properties: { favorite_food: 'burger', lifecyclestage: 'customer' } },
    status: 200,
  },
  {
    says: 'updates by a unique property',
    send: `PATCH ${objects}/0-3/0001111?idProperty=uniqueordernumber`,
    body: { properties: { dealname: 'By number' } },
    status: 200,
    answer: { id: '7891023' },
  },
  {
    says: 'upserts by e-mail: creates',
    send: `POST ${objects}/0-1/batch/upsert`,
    body: phones,
    status: 200,
    answer: { results: [{ new: true }, { new: true }] },
  },
  {
    says: 'upserts by e-mail: updates',
    first: [[`POST ${objects}/0-1/batch/upsert`, phones]],
    send: `POST ${objects}/0-1/batch/upsert`,
    body: phones,
    status: 200,
    answer: { results: [{ new: false }, { new: false }] },
  },
  {
    says: 'associates by a type id in the path',
    send: `PUT ${objects}/0-1/102/associations/0-2/123456/279`,
    status: 200,
  },
  {
    says: 'ends an association at the same address',
    send: `DELETE ${objects}/0-1/102/associations/0-2/123456/279`,
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
    first: [[`PUT /crm/v4/objects/0-3/7891023/associations/default/0-48/${call}`]],
    send: `PATCH ${deal}`,
    body: pin,
    status: 200,
    answer: { properties: { hs_pinned_engagement_id: call } },
  },
  { says: 'pins none that is not associated', send: `PATCH ${deal}`, body: pin, status: 400 },
  ...(['0-18', '0-49'] as const).map((id) => ({
    says: `pins a record of ${id}`,
    first: [[`PUT /crm/v4/objects/0-3/7891023/associations/default/${id}/556677`] as const],
    send: `PATCH ${deal}`,
    body: { properties: { hs_pinned_engagement_id: '556677' } },
    status: 200,
  })),
  {
    says: 'creates a deal with an activity and pins it at once',
    send: `POST ${objects}/0-3`,
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
    answer: { properties: { hs_pinned_engagement_id: call } },
  },
  {
    says: 'deletes three appointments',
    send: `POST ${objects}/0-421/batch/archive`,
    body: { inputs: ['123456', '7891011', '12123434'].map((id) => ({ id })) },
    status: 204,
  },
  {
    says: 'restores for up to 90 days',
    gap: 'The recycling bin keeps records for ever.',
  },
];
