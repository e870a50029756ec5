import type { CardContext } from '../../worker/protocol.ts';
import type { PageCard } from '../api.ts';
import { recordTypeInfo } from '../records/record-types.ts';
import { localeOf, type Switches } from '../switches/switches.ts';

/** The signed-in user of this page, who is also the first owner of the demo account. */
const userIds = {
  id: 61_000_001,
  email: 'ben.ode@fernwerk.example',
  firstName: 'Ben',
  lastName: 'Ode',
};

export function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The record a card sits on; a page of the app sits on none. */
export function recordOf(
  { location }: PageCard,
  { type, recordId }: Switches,
): { objectTypeId: string; objectId: string } | undefined {
  const { objectTypeId } = recordTypeInfo[type];
  const isOfApp = location === 'settings' || location === 'pages';
  return isOfApp ? undefined : { objectTypeId, objectId: recordId };
}

export function cardContext(card: PageCard, switches: Switches): CardContext {
  const timeZone = switches.timeZone || browserTimeZone();
  const record = recordOf(card, switches);
  return {
    location: card.location,
    ...(record && { crm: { ...record, objectId: Number(record.objectId) } }),
    user: {
      ...userIds,
      emails: [userIds.email],
      roles: [],
      teams: [{ id: 1, name: 'Sales', teammates: [61_000_002, 61_000_003, 61_000_004] }],
      locale: localeOf(switches),
      language: switches.language,
      permissions: [],
    },
    portal: { id: 4310, timezone: switches.portalTimeZone || timeZone },
    extension: { appId: 1, appName: 'Appointments & meetings', cardTitle: card.title },
  };
}
