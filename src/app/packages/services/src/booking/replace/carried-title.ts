import type { Owner } from '@app/domain/agenda/agenda-item';
import { inWords } from '@app/domain/has-words';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';

type Titles = {
  old: ItemRecord;
  meeting: ItemRecord;
  /** The title HubSpot gave the new meeting; undefined where the card does not know. */
  bookedTitle: string | null | undefined;
  owners: ReadonlyMap<string, Owner> | null;
};

/**
 * The old item's title for the new meeting, which HubSpot names after its page and the people. Undefined
 * where somebody has given the meeting another title since, and where the old title names a host it is not
 * with any more.
 */
export function carriedTitle({ old, meeting, bookedTitle, owners }: Titles): string | undefined {
  const title = inWords(old.title);
  const present = inWords(meeting.title);
  if (title === null || title === present) return undefined;
  if (bookedTitle === undefined || (bookedTitle || null) !== present) return undefined;
  const isSameHost = old.ownerId === meeting.ownerId;
  const name = isSameHost ? null : (owners?.get(old.ownerId ?? '')?.name ?? null);
  return name !== null && title.includes(name) ? undefined : title;
}
