import { startCalls } from './call-emulator.ts';

const record = (type: string, id: string, properties: Record<string, string> = {}) => {
  return { type, id, properties };
};

const time = { hs_timestamp: '2026-01-01T00:00:00Z' };

const RECORDS = [
  ...['101', '102', '104901', '123456', '123456789'].map((id) => {
    return record('contacts', id, { lastname: id });
  }),
  ...['123456', '23125848331'].map((id) => record('companies', id, { name: id })),
  ...['7891023', '987654'].map((id) => {
    return record('deals', id, { dealname: id, uniqueordernumber: `000111${id.length % 6}` });
  }),
  ...['1234567', '987456', '123456789', '56789123', '123456', '7891011', '12123434'].map((id) => {
    return record('appointments', id, { hs_appointment_name: id });
  }),
  record('meetings', '17612479134', time),
  record('meetings', '65059681027', {
    hs_timestamp: '2024-11-20T20:12:03.054Z',
    hs_meeting_body: '<p>New meeting</p>',
  }),
  record('calls', '123456789', time),
];

const text = (objectTypeId: string, name: string, isUnique = false) => {
  return { objectTypeId, name, type: 'string', isUnique };
};

const stages = (...ids: string[]) => ids.map((id) => ({ id, label: id }));

const ACCOUNT = {
  addProperties: [text('0-1', 'favorite_food'), text('0-3', 'uniqueordernumber', true)],
  pipelines: [
    {
      objectTypeId: '0-3',
      id: 'default',
      label: 'Sales',
      stages: stages('qualifiedtobuy', 'appointmentscheduled'),
    },
    { objectTypeId: '0-5', id: '0', label: 'Support', stages: stages('1') },
  ],
  objects: RECORDS,
};

/** An account that holds the records, properties and pipelines that HubSpot's samples name. */
export async function startDocumented() {
  const started = startCalls({ account: 'empty' });
  const token = 'every-object';
  const objects = ['contacts', 'companies', 'deals', 'appointments'];
  await started.open('tokens', {
    token,
    scopes: [
      'scheduler.meetings.meeting-link.read',
      'tickets',
      ...objects.flatMap((name) => [`crm.objects.${name}.read`, `crm.objects.${name}.write`]),
    ],
  });
  await started.open('seed', ACCOUNT);
  const call = (route: string, body?: unknown) => {
    return started.call(route, { token, ...(body !== undefined && { body }) });
  };
  /** Sends a body that is no JSON. */
  const callRaw = async (url: string, body: string) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const request = new Request(`http://localhost${url}`, { method: 'POST', headers, body });
    const response = await started.emulator.fetch(request);
    return { status: response.status, body: await response.json() };
  };
  return { ...started, call, callRaw };
}

export function association(id: string | number, associationTypeId: number) {
  return { to: { id }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId }] };
}
