import { vi } from 'vitest';
import { allScopes, meetingOutcomes, usualOutcomes, type SetupAccount } from './use-setup.ts';

/** One thing of the account that can be off and on, and everything the check has to say while it is off. */
export type SetupSwitch = {
  off: (account: SetupAccount) => unknown;
  on: (account: SetupAccount) => unknown;
  troubles: string[];
};

const noAppointmentType = (way: string): SetupSwitch => ({
  off: (account) =>
    account.answerWith(`GET /crm/associations/*/${way}/labels`, {
      results: [{ category: 'USER_DEFINED', typeId: 7, label: 'Sponsor' }],
    }),
  on: () => undefined,
  troubles: [`fail ${way.includes('0-421') ? 'appointment' : 'meeting'}-associations incomplete`],
});

const scope = (name: string, troubles: string[]): SetupSwitch => ({
  off: (account) => account.setScopes(allScopes.filter((granted) => granted !== name)),
  on: (account) => account.setScopes(allScopes),
  troubles,
});

const options = (...values: string[]) =>
  values.map((value) => ({ value, label: value.toLowerCase().replaceAll('_', ' ') }));

const property = (objectTypeId: string, name: string, ...values: string[]) => ({
  addProperties: [{ objectTypeId, name, type: 'enumeration', options: options(...values) }],
});

const statuses = ['SCHEDULED', 'COMPLETED', 'CANCELLED', 'NO_SHOW'];

const appointmentStatus = (values: string[], troubles: string[]): SetupSwitch => ({
  off: (account) => account.control('seed', property('0-421', 'hs_appointment_status', ...values)),
  on: (account) => account.control('seed', property('0-421', 'hs_appointment_status', ...statuses)),
  troubles,
});

const meetingOutcome = (values: string[], troubles: string[]): SetupSwitch => ({
  off: (account) => account.control('seed', meetingOutcomes(values)),
  on: (account) => account.control('seed', meetingOutcomes(usualOutcomes)),
  troubles,
});

const stages = (labels: string[], troubles: string[]): SetupSwitch => ({
  off: async (account) => {
    const name = 'hs_appointment_status';
    await account.control('seed', { removeProperties: [{ objectTypeId: '0-421', name }] });
    await account.control('seed', {
      pipelines: [
        {
          objectTypeId: '0-421',
          id: '730110021',
          label: 'Visits',
          stages: labels.map((label, index) => ({ id: String(index), label })),
        },
      ],
    });
  },
  on: (account) => account.control('seed', property('0-421', 'hs_appointment_status', ...statuses)),
  troubles,
});

const benPage = (defaultLink: boolean) => ({
  meetingLinks: [{ slug: 'ben-ode', name: 'Ben', organizerUserId: '61000001', defaultLink }],
});
const benOwner = (archived: boolean) => ({
  owners: [
    {
      id: '71000001',
      userId: 61_000_001,
      email: 'b@x.example',
      firstName: 'B',
      lastName: 'O',
      archived,
    },
  ],
});

const at =
  (time: string): SetupSwitch['off'] =>
  () =>
    vi.setSystemTime(new Date(time));
const version =
  (name: string): SetupSwitch['off'] =>
  () =>
    vi.stubEnv('HUBSPOT_API_VERSION', name);

export const setupSwitches: Record<string, SetupSwitch> = {
  'the scope to change contacts': scope('crm.objects.contacts.write', [
    'fail contacts-write missing',
    'warn installation outdated',
  ]),
  'the scope to change appointments': scope('crm.objects.appointments.write', [
    'fail appointments-write missing',
    'warn installation outdated',
  ]),
  'the scope to read contacts': scope('crm.objects.contacts.read', [
    'fail contacts-read missing',
    'warn installation outdated',
    'unknown meeting-outcomes scope-missing',
    'unknown appointment-associations scope-missing',
    'unknown meeting-associations scope-missing',
    'unknown outcome-meanings scope-missing',
    'unknown contact-emails scope-missing',
    'unknown contact-zones scope-missing',
  ]),
  'the scope to read appointments': scope('crm.objects.appointments.read', [
    'fail appointments-read missing',
    'warn installation outdated',
    'unknown appointment-outcomes scope-missing',
    'unknown appointment-associations scope-missing',
    'unknown outcome-meanings scope-missing',
  ]),
  'the scope to read owners': scope('crm.objects.owners.read', [
    'fail owners-read missing',
    'warn installation outdated',
    'unknown owner scope-missing',
  ]),
  'the scope to read scheduling pages': scope('scheduler.meetings.meeting-link.read', [
    'fail scheduling-read missing',
    'warn installation outdated',
    'unknown scheduling-pages scope-missing',
    'unknown hosts scope-missing',
    'unknown default-page scope-missing',
  ]),
  'the scope to read companies': scope('crm.objects.companies.read', [
    'warn companies-read missing',
    'warn installation outdated',
  ]),
  'the scope to change companies': scope('crm.objects.companies.write', [
    'warn companies-write missing',
    'warn installation outdated',
  ]),
  'the scope to read deals': scope('crm.objects.deals.read', [
    'warn deals-read missing',
    'warn installation outdated',
  ]),
  'the scope to change deals': scope('crm.objects.deals.write', [
    'warn deals-write missing',
    'warn installation outdated',
  ]),
  'the scope for tickets': scope('tickets', ['warn tickets missing', 'warn installation outdated']),
  'the list of scopes': {
    off: (account) => account.fail('POST /oauth/*', 404),
    on: () => undefined,
    troubles: [
      'unknown contacts-write not-told',
      'unknown appointments-write not-told',
      'unknown companies-read not-told',
      'unknown companies-write not-told',
      'unknown deals-read not-told',
      'unknown deals-write not-told',
      'unknown tickets not-told',
      'unknown installation not-told',
    ],
  },
  'the activation of appointments': {
    off: (account) => account.control('seed', { enablement: { '0-421': false } }),
    on: (account) => account.control('seed', { enablement: { '0-421': true } }),
    troubles: [
      'fail activation not-activated',
      'unknown appointment-outcomes not-activated',
      'unknown appointment-associations not-activated',
    ],
  },
  'a status of appointments that nobody can choose': appointmentStatus(
    [],
    ['fail appointment-outcomes none'],
  ),
  'a status for no-shows': appointmentStatus(
    ['SCHEDULED', 'COMPLETED', 'CANCELLED'],
    ['warn appointment-outcomes incomplete'],
  ),
  'one spelling of cancelled': appointmentStatus(
    [...statuses, 'CANCELED'],
    ['warn appointment-outcomes two-spellings'],
  ),
  'status and stages of appointments': stages([], ['fail appointment-outcomes none']),
  'a stage for what is over': stages(
    ['Scheduled', 'No show', 'Cancelled'],
    ['warn appointment-outcomes incomplete'],
  ),
  'the outcomes of meetings': meetingOutcome([], ['fail meeting-outcomes none']),
  'the meaning of an outcome': meetingOutcome(
    [...usualOutcomes, 'NOT_HELD'],
    ['warn outcome-meanings unclear'],
  ),
  'an outcome for rescheduled meetings': meetingOutcome(usualOutcomes.slice(0, 4), [
    'warn meeting-outcomes incomplete',
  ]),
  'the association of a contact with an appointment': noAppointmentType('0-1/0-421'),
  'the association of an appointment with a contact': noAppointmentType('0-421/0-1'),
  'the association of a contact with a meeting': noAppointmentType('0-1/0-47'),
  'the association of a meeting with a contact': noAppointmentType('0-47/0-1'),
  'every scheduling page': {
    off: (account) =>
      account.answerWith('GET /scheduler/*/meeting-links', { total: 0, results: [] }),
    on: () => undefined,
    troubles: ['warn scheduling-pages none', 'unknown hosts no-pages', 'warn default-page none'],
  },
  'a calendar': {
    off: (account) => account.control('scheduler/hosts', { userId: '61000002', isOffline: true }),
    on: (account) => account.control('scheduler/hosts', { userId: '61000002', isOffline: false }),
    troubles: ['warn hosts offline'],
  },
  'the owner record of who is signed in': {
    off: (account) => account.control('seed', benOwner(true)),
    on: (account) => account.control('seed', benOwner(false)),
    troubles: ['warn owner missing'],
  },
  'the default page of who is signed in': {
    off: (account) => account.control('seed', benPage(false)),
    on: (account) => account.control('seed', benPage(true)),
    troubles: ['warn default-page not-default'],
  },
  'the e-mail address of a contact': {
    off: (account) => account.setContact({ email: '' }),
    on: (account) => account.setContact({ email: 'rosa@x.example' }),
    troubles: ['warn contact-emails incomplete'],
  },
  'the zone of a contact': {
    off: (account) => account.setContact({ hs_timezone: '' }),
    on: (account) => account.setContact({ hs_timezone: 'europe_slash_madrid' }),
    troubles: ['warn contact-zones incomplete'],
  },
  'a version HubSpot supports': {
    off: version('v3'),
    on: version('2026-09'),
    troubles: ['warn api-version ended'],
  },
  'a version HubSpot supports for more than half a year': {
    off: at('2027-03-01T09:00:00Z'),
    on: at('2027-02-28T09:00:00Z'),
    troubles: ['warn api-version ending'],
  },
  'room for requests today': {
    off: (account) => account.control('limits', { daily: 32 }),
    on: (account) => account.control('limits', { daily: null }),
    troubles: ['warn rate-limit scarce'],
  },
  'room for searches': {
    off: (account) => account.control('limits', { searchPerSecond: 0 }),
    on: (account) => account.control('limits', { searchPerSecond: null }),
    troubles: [
      'unknown contact-emails rate-limited',
      'unknown contact-zones rate-limited',
      'fail rate-limit exceeded',
    ],
  },
  'the agreement of the clocks': {
    off: (account) => account.control('clock-offset', { ms: 61_000 }),
    on: (account) => account.control('clock-offset', { ms: -59_000 }),
    troubles: ['warn clock off'],
  },
};
