import type { Statement } from './statement.ts';

const objects = '/crm/v3/objects';

/** What creating a record of each object needs, and what it is refused without. */
const requiredOnCreate: readonly (readonly [string, string, Record<string, string>])[] = [
  ['0-1', 'Contacts', { lastname: 'A' }],
  ['0-2', 'Companies', { name: 'A' }],
  ['0-3', 'Deals', { dealname: 'A', dealstage: 'qualifiedtobuy', pipeline: 'default' }],
  ['0-5', 'Tickets', { subject: 'A', hs_pipeline: '0', hs_pipeline_stage: '1' }],
  ['0-421', 'Appointments', { hs_appointment_start: '2026-06-01T09:00:00Z' }],
  ['0-48', 'Calls', { hs_timestamp: '2026-06-01T09:00:00Z' }],
  [
    '0-18',
    'Communications',
    { hs_timestamp: '2026-06-01T09:00:00Z', hs_communication_channel_type: 'SMS' },
  ],
  ['0-49', 'Emails', { hs_timestamp: '2026-06-01T09:00:00Z', hs_email_direction: 'EMAIL' }],
  ['0-47', 'Meetings', { hs_timestamp: '2026-06-01T09:00:00Z' }],
  ['0-46', 'Notes', { hs_timestamp: '2026-06-01T09:00:00Z' }],
  ['0-27', 'Tasks', { hs_timestamp: '2026-06-01T09:00:00Z' }],
];

const absent = {
  '0-410': 'Courses',
  '2-XXX': 'Custom objects',
  '0-136': 'Leads',
  '0-8': 'Line items',
  '0-420': 'Listings',
  '0-54': 'Marketing events',
  '0-123': 'Orders',
  '0-116': 'Postal mail',
  '0-7': 'Products',
  '0-14': 'Quotes',
  '0-162': 'Services',
  '0-69': 'Subscriptions',
  '0-115': 'Users',
};

function required([id, name, properties]: (typeof requiredOnCreate)[number]): Statement[] {
  const send = `POST ${objects}/${id}`;
  return [
    {
      says: `${name} (${id}) are created with what they need`,
      send,
      body: { properties },
      status: 201,
    },
    {
      says: `${name} (${id}) are not created without`,
      send,
      body: { properties: {} },
      status: 400,
    },
  ];
}

/** The table of objects: what each is created with. */
export const requiredProperties: readonly Statement[] = [
  ...requiredOnCreate.flatMap(required),
  ...Object.entries(absent).map(([id, name]) => ({
    says: `${name} (${id}) are created with what they need`,
    send: `POST ${objects}/${id}`,
    body: { properties: {} },
    status: 400,
    gap: 'The object is not modelled.',
  })),
];
