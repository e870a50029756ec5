import { startCalls } from './call-emulator.ts';

const record = (type: string, id: string, properties: Record<string, string> = {}) => {
  return { type, id, properties };
};

const time = { hs_timestamp: '2026-01-01T00:00:00Z' };

const records = [
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
  record('emails', '556677', time),
  record('communications', '556677', time),
];

const text = (objectTypeId: string, name: string, isUnique = false) => {
  return { objectTypeId, name, type: 'string', isUnique };
};

const stages = (...ids: string[]) => ids.map((id) => ({ id, label: id }));

const account = {
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
  objects: records,
  // The user and the pages of the guide to scheduling pages.
  owners: [
    {
      id: '5',
      userId: 2_195_101,
      email: 'menelson@fernwerk.example',
      firstName: 'Mel',
      lastName: 'Enelson',
    },
  ],
  meetingLinks: [
    {
      id: '3779484',
      slug: 'menelson',
      name: 'Sales Pro Demo',
      organizerUserId: '2195101',
      defaultLink: true,
      durations: [1_800_000],
      weeksToAdvertise: 12,
      availability: Object.fromEntries(
        ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'].map(
          (day) => [day, [{ start: 0, end: 1440 }]],
        ),
      ),
    },
    {
      slug: 'jdoe',
      name: 'John Doe',
      organizerUserId: '271921',
      meetingBufferTime: 900_000,
    },
  ],
  meetingHosts: [{ userId: '271921', isOffline: true }],
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
  await started.open('seed', account);
  const call = (route: string, body?: unknown) => {
    return started.call(route, { token, ...(body !== undefined && { body }) });
  };
  return { ...started, call };
}
