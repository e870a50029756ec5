import * as v from 'valibot';
import { meetingHost, meetingLink } from '../../scheduler/meeting-link.ts';
import { addMeetingLink, setMeetingHost } from '../../scheduler/scheduler.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { untidyContact } from './untidy-contact.ts';
import { UNTIDY_OWNER, UNTIDY_USER } from './vocabulary.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const CREATED_AT = '2019-05-20T09:00:00.000Z';
const ALL_DAY = [{ start: 0, end: 1440 }];
const ALL_WEEK = {
  ...{ MONDAY: ALL_DAY, TUESDAY: ALL_DAY, WEDNESDAY: ALL_DAY, THURSDAY: ALL_DAY },
  ...{ FRIDAY: ALL_DAY, SATURDAY: ALL_DAY, SUNDAY: ALL_DAY },
};

const CHOICES = ['a', 'b ', ' c', 'true', '1,5'].map((value, index) => ({
  value,
  label: `Choice ${index + 1} <i>of five</i>`,
}));
const CHOSEN = ['select', 'radio', 'checkbox'];
const FIELD_TYPES = [
  ...['text', 'textarea', 'number', 'date', 'phonenumber', 'booleancheckbox', 'file', 'html'],
  ...['calculation_equation', ...CHOSEN],
];

const FORM_FIELDS = FIELD_TYPES.map((fieldType) => ({
  name: `asked_as_${fieldType}`,
  label: `Asked as ${fieldType}${fieldType === 'textarea' ? ' '.concat('and at length '.repeat(20)) : ''}`,
  fieldType,
  isCustom: true,
  isRequired: fieldType === 'number' || fieldType === 'radio',
  ...(CHOSEN.includes(fieldType) && { type: 'enumeration', options: CHOICES }),
}));

const LEGAL_CONSENT = {
  communicationConsentText: `<p>${'We would like to write to you. '.repeat(60)}</p>`,
  communicationConsentCheckboxes: [
    { communicationTypeId: '8801', label: '<b>Yes</b>&nbsp;&ndash; all of it', required: true },
    { communicationTypeId: '8802', label: 'News, sometimes', required: false },
  ],
  privacyPolicyText: '<a href="https://acme-corp.com/privacy">Privacy</a>',
};

/** Pages as several admins left them. Those of the contact's owner come first on the record. */
export function seedUntidyPages(seed: SeedBuilder): void {
  const { now, account } = seed;
  const id = untidyContact(seed, '142', {
    name: ['Paige', 'Seiten'],
    from: 'Scheduling pages collect fields, durations and hosts of several admins over the years.',
    owner: UNTIDY_OWNER.mere,
    zone: 'Pacific/Auckland',
  });
  const owner = UNTIDY_OWNER.mere;
  seed.meeting(id, { title: 'Forty-five', start: seed.at(-1, '5:00'), minutes: 45, owner });
  const organizerUserId = UNTIDY_USER.mere;
  const links: v.InferInput<typeof meetingLink>[] = [
    {
      ...{ slug: 'mere-ngata/every-field', name: 'Every kind of field', organizerUserId },
      ...{ formFields: FORM_FIELDS, legalConsent: LEGAL_CONSENT, durations: [20 * MINUTE_MS] },
      guestSettings: { canAddGuests: true, maxGuestCount: 10 },
    },
    {
      ...{ slug: 'mere-ngata/lang-und-kürzer', name: 'Never of one length', organizerUserId },
      durations: [5, 25, 50, 600].map((minutes) => minutes * MINUTE_MS),
      location: 'Level 3 '.repeat(30),
    },
    {
      ...{ slug: 'mere-ngata/full', name: 'No free time for two months' },
      ...{ organizerUserId, userIdsOfLinkMembers: [UNTIDY_USER.gone] },
      ...{ durations: [30 * MINUTE_MS], weeksToAdvertise: 26 },
    },
    {
      ...{ slug: 'team/three-zones', name: 'Hosts in three zones', type: 'GROUP_CALENDAR' },
      ...{ organizerUserId, userIdsOfLinkMembers: [organizerUserId, '61000001', '61000002'] },
      ...{ timeZone: 'Asia/Kathmandu', availability: ALL_WEEK, durations: [60 * MINUTE_MS] },
    },
  ];
  const hosts: v.InferInput<typeof meetingHost>[] = [
    { userId: UNTIDY_USER.mere, timeZone: 'Pacific/Auckland' },
    { userId: UNTIDY_USER.gone, busyTimes: [{ start: now - DAY_MS, end: now + 70 * DAY_MS }] },
  ];
  for (const host of hosts) setMeetingHost(account.scheduler, v.parse(meetingHost, host));
  for (const link of links) {
    addMeetingLink(account.scheduler, v.parse(meetingLink, link), CREATED_AT);
  }
}
