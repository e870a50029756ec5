import { agendaProperties } from '@app/hubspot/crm/records/agenda-properties';
import type { ItemKind, Owner } from '@app/domain/agenda/agenda-item';
import { textOf, wordsOf, type RecordReply } from '@app/hubspot/crm/records/record-reply';

type Titles = {
  kind: ItemKind;
  old: RecordReply;
  meeting: RecordReply;
  /** The title HubSpot gave the new meeting; undefined where the card does not know. */
  bookedTitle: string | null | undefined;
  owners: ReadonlyMap<string, Owner> | null;
};

/**
 * The old item's title for the new meeting, which HubSpot names after its page and the people. Undefined
 * where somebody has given the meeting another title since, and where the old title names a host it is not
 * with any more.
 */
export function carriedTitle({
  kind,
  old,
  meeting,
  bookedTitle,
  owners,
}: Titles): string | undefined {
  const title = wordsOf(old, agendaProperties[kind].title);
  const present = wordsOf(meeting, agendaProperties.meeting.title);
  if (title === null || title === present) return undefined;
  if (bookedTitle === undefined || (bookedTitle || null) !== present) return undefined;
  const ownerId = textOf(old, 'hubspot_owner_id');
  const isSameHost = ownerId === textOf(meeting, 'hubspot_owner_id');
  const name = isSameHost ? null : (owners?.get(ownerId ?? '')?.name ?? null);
  return name !== null && title.includes(name) ? undefined : title;
}
