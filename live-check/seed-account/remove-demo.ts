import type { HubSpotClient } from '@app/hubspot/client';
import { archiveRecords } from '@app/hubspot/crm/records/archive-records';
import { isObjectEnabled } from '@app/hubspot/crm/account/is-object-enabled';
import { objectTypeIds } from '@app/hubspot/paths';
import { demoContacts, type DemoItem } from './demo-data.ts';
import { findDemoContact, findDemoItems } from './find-seeded.ts';

export type Removed = {
  contacts: number;
  items: number;
  /** Items that somebody else put on the contacts; they stay. */
  others: number;
};

/**
 * Takes away what the demo put into the account, and nothing else: contacts by e-mail and mark, items by
 * title on those contacts. A contact goes last, so that a run that failed can be repeated.
 * @throws AppError with the first thing HubSpot refused; ForeignContactError.
 */
export async function removeDemo(hubspot: HubSpotClient): Promise<Removed> {
  const hasAppointments = await isObjectEnabled(hubspot, objectTypeIds.appointment);
  const kinds: DemoItem['kind'][] = hasAppointments ? ['meeting', 'appointment'] : ['meeting'];
  const removed: Removed = { contacts: 0, items: 0, others: 0 };
  for (const contact of demoContacts) {
    const contactId = await findDemoContact(hubspot, contact);
    if (contactId === undefined) continue;
    for (const kind of kinds) {
      const { items, others } = await findDemoItems(hubspot, contactId, contact, kind);
      removed.items += await archive(
        hubspot,
        objectTypeIds[kind],
        items.map(({ id }) => id),
      );
      removed.others += others;
    }
    removed.contacts += await archive(hubspot, objectTypeIds.contact, [contactId]);
  }
  return removed;
}

async function archive(hubspot: HubSpotClient, typeId: string, ids: string[]): Promise<number> {
  for (const answer of (await archiveRecords(hubspot, typeId, ids)).values()) {
    if (!answer.ok) throw answer.error;
  }
  return ids.length;
}
