import * as v from 'valibot';
import { meetingHost, meetingLink } from '../../scheduler/meeting-link.ts';
import { addMeetingLink, setMeetingHost } from '../../scheduler/scheduler.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { untidyContact } from './untidy-contact.ts';
import { untidyOwner, untidyUser } from './vocabulary.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const createdAt = '2019-05-20T09:00:00.000Z';
const allDay = [{ start: 0, end: 1440 }];
const allWeek = {
  ...{ MONDAY: allDay, TUESDAY: allDay, WEDNESDAY: allDay, THURSDAY: allDay },
  ...{ FRIDAY: allDay, SATURDAY: allDay, SUNDAY: allDay },
};

const choices = ['a', 'b ', ' c', 'true', '1,5'].map((value, index) => ({
  value,
  label: `Choice ${index + 1} <i>of five</i>`,
}));
const chosen = ['select', 'radio', 'checkbox'];
const fieldTypes = [
  ...['text', 'textarea', 'number', 'date', 'phonenumber', 'booleancheckbox', 'file', 'html'],
  ...['calculation_equation', ...chosen],
];

const formFields = fieldTypes.map((fieldType) => ({
  name: `asked_as_${fieldType}`,
  label: `Asked as ${fieldType}${fieldType === 'textarea' ? ' '.concat('and at length '.repeat(20)) : ''}`,
  fieldType,
  isCustom: true,
  isRequired: fieldType === 'number' || fieldType === 'radio',
  ...(chosen.includes(fieldType) && { type: 'enumeration', options: choices }),
}));

const legalConsent = {
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
    owner: untidyOwner.mere,
    zone: 'Pacific/Auckland',
  });
  const owner = untidyOwner.mere;
  seed.meeting(id, { title: 'Forty-five', start: seed.at(-1, '5:00'), minutes: 45, owner });
  const organizerUserId = untidyUser.mere;
  const links: v.InferInput<typeof meetingLink>[] = [
    {
      ...{ slug: 'mere-ngata/every-field', name: 'Every kind of field', organizerUserId },
      ...{ formFields: formFields, legalConsent: legalConsent, durations: [20 * minuteMs] },
      guestSettings: { canAddGuests: true, maxGuestCount: 10 },
    },
    {
      ...{ slug: 'mere-ngata/lang-und-kürzer', name: 'Never of one length', organizerUserId },
      durations: [5, 25, 50, 600].map((minutes) => minutes * minuteMs),
      location: 'Level 3 '.repeat(30),
    },
    {
      ...{ slug: 'mere-ngata/full', name: 'No free time for two months' },
      ...{ organizerUserId, userIdsOfLinkMembers: [untidyUser.gone] },
      ...{ durations: [30 * minuteMs], weeksToAdvertise: 26 },
    },
    {
      ...{ slug: 'team/three-zones', name: 'Hosts in three zones', type: 'GROUP_CALENDAR' },
      ...{ organizerUserId, userIdsOfLinkMembers: [organizerUserId, '61000001', '61000002'] },
      ...{ timeZone: 'Asia/Kathmandu', availability: allWeek, durations: [60 * minuteMs] },
    },
  ];
  const hosts: v.InferInput<typeof meetingHost>[] = [
    { userId: untidyUser.mere, timeZone: 'Pacific/Auckland' },
    { userId: untidyUser.gone, busyTimes: [{ start: now - dayMs, end: now + 70 * dayMs }] },
  ];
  for (const host of hosts) setMeetingHost(account.scheduler, v.parse(meetingHost, host));
  for (const link of links) {
    addMeetingLink(account.scheduler, v.parse(meetingLink, link), createdAt);
  }
}
