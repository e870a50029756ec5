import type { Account } from '../account/account.ts';
import type { Availability } from './availability.ts';
import type { Calendar } from './calendars.ts';
import { hostsOf, type MeetingLink } from './scheduler.ts';

/** HubSpot knows a user of the meetings tool by another id than the user. */
export function meetingsUserId(userId: string): string {
  return `8${userId}`;
}

/** A page is offline when none of its hosts has a calendar that can be reached. */
function isOfflinePage(account: Account, link: MeetingLink): boolean {
  return hostsOf(account.scheduler, link).every(({ isOffline }) => isOffline);
}

export function availabilityReply(account: Account, availability: Availability) {
  const { slots, hasMore, calendars } = availability;
  const byDuration = [...slots].map(([durationMs, offered]) => {
    const availabilities = offered.map(({ start, end }) => {
      return { startMillisUtc: start, endMillisUtc: end };
    });
    return [String(durationMs), { meetingDurationMillis: durationMs, availabilities }] as const;
  });
  return {
    linkAvailability: { linkAvailabilityByDuration: Object.fromEntries(byDuration), hasMore },
    allUsersBusyTimes: calendars.map((calendar) => busyTimesReply(account, calendar)),
  };
}

function busyTimesReply(account: Account, { host, busyTimes }: Calendar) {
  const owner = account.owners.find(({ userId }) => String(userId) === host.userId);
  const [firstName, lastName] = [owner?.firstName ?? '', owner?.lastName ?? ''];
  return {
    isOffline: host.isOffline,
    meetingsUser: {
      id: meetingsUserId(host.userId),
      userId: host.userId,
      isSalesStarter: true,
      userProfile: {
        firstName,
        lastName,
        email: owner?.email ?? '',
        fullName: `${firstName} ${lastName}`.trim(),
      },
      calendarProvider: 'GOOGLE',
    },
    busyTimes,
  };
}

export function bookingInfoReply(account: Account, link: MeetingLink, availability: Availability) {
  return {
    linkId: link.id,
    linkType: link.type,
    isOffline: isOfflinePage(account, link),
    customParams: customParams(link),
    brandingMetadata: branding,
    ...availabilityReply(account, availability),
  };
}

function customParams(link: MeetingLink) {
  return {
    legalConsentEnabled: link.legalConsent !== undefined,
    ...(link.legalConsent !== undefined && { legalConsentOptions: link.legalConsent }),
    ownerPrioritized: false,
    formFields: link.formFields,
    displayInfo: { publicDisplayAvatarOption: 'PROFILE_IMAGE' },
    guestSettings: link.guestSettings,
    meetingBufferTime: link.meetingBufferTime,
    availability: link.availability,
    startTimeIncrementMinutes: link.startTimeIncrementMinutes,
    weeksToAdvertise: link.weeksToAdvertise,
    durations: link.durations,
    ...(link.location !== undefined && { location: link.location }),
  };
}

const branding = {
  showMarketingAd: false,
  showSalesAd: false,
  primaryColor: '#2d6a4f',
  secondaryColor: '#2d6a4f',
  accentColor: '#1b4332',
  accent2Color: '#1b4332',
  companyName: 'Fernwerk',
  companyDomain: 'fernwerk.example',
  logoAltText: 'Fernwerk',
};
