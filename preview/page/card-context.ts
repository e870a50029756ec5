import type { CardContext } from '../worker/protocol.ts';
import type { PageCard } from './api.ts';
import { localeOf, type Switches } from './switches.ts';

export const CONTACT_TYPE = '0-1';

/** The signed-in user of this page, who is also the first owner of the demo account. */
const USER = {
  id: 61_000_001,
  email: 'ben.ode@fernwerk.example',
  firstName: 'Ben',
  lastName: 'Ode',
};

export function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function cardContext(card: PageCard, switches: Switches): CardContext {
  const timeZone = switches.timeZone || browserTimeZone();
  return {
    location: card.location,
    crm: { objectId: Number(switches.contactId), objectTypeId: CONTACT_TYPE },
    user: {
      ...USER,
      emails: [USER.email],
      roles: [],
      teams: [],
      locale: localeOf(switches),
      language: switches.language,
      permissions: [],
    },
    portal: { id: 4310, timezone: switches.portalTimeZone || timeZone },
    extension: { appId: 1, appName: 'Appointments & meetings', cardTitle: card.title },
  };
}
