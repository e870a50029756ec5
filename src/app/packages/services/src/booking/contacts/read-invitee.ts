import { timeZoneFromHubSpot } from '@app/domain/time/time-zone';
import { textOf, wordsOf, type RecordReply } from '@app/hubspot/crm/records/record-reply';

/** Who is to be invited. */
export type Invitee = {
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  /** IANA; null where HubSpot knows none. The zone a person set goes before the one of their address. */
  timeZone: string | null;
};

export const inviteeProperties = [
  'firstname',
  'lastname',
  'email',
  'hs_timezone',
  'hs_ip_timezone',
] as const;

export function inviteeOf(contact: RecordReply): Invitee {
  const zoneIn = (property: string): string | undefined =>
    timeZoneFromHubSpot(textOf(contact, property));
  return {
    firstName: wordsOf(contact, 'firstname'),
    lastName: wordsOf(contact, 'lastname'),
    email: textOf(contact, 'email'),
    timeZone: zoneIn('hs_timezone') ?? zoneIn('hs_ip_timezone') ?? null,
  };
}
