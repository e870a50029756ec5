import { itemKey, type Owner, type Participant } from '@app/domain/agenda/agenda-item';
import type { CalendarItem } from '@app/domain/agenda/fold-copies';
import { inWords } from '@app/domain/has-words';
import { meetingPlace } from '@app/domain/meeting-place';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { outcomeIn, type ItemOutcomes } from '../account/outcomes.ts';
import type { PeopleOfItems } from './read-people.ts';

/** An agenda item on its way to the list: with what folding and searching need beside it. */
export type AgendaEntry = CalendarItem & {
  /** The contacts it is with, as far as they are known. */
  participants: Participant[];
  searchText: string;
  /** The description as it is stored. */
  body: string | null;
};

export type EntryContext = {
  outcomes: ItemOutcomes;
  /** Null where they could not be read: nobody is said to be gone. */
  owners: ReadonlyMap<string, Owner> | null;
  pinnedEngagementId: string | null;
  /** How often each item was moved, by id. */
  moves?: ReadonlyMap<string, number> | undefined;
  /** Whom the items are with. */
  people?: PeopleOfItems;
};

/** Reads HubSpot's record of an appointment or a meeting. Nothing in it is taken for granted. */
export function toAgendaEntry(
  record: ItemRecord,
  { outcomes, owners, pinnedEngagementId, moves, people }: EntryContext,
): AgendaEntry {
  const { kind, id, updatedAt, iCalUid } = record;
  const location = inWords(record.location);
  const title = inWords(record.title);
  const owner = ownerOf(record.ownerId, owners);
  const outcome = outcomeIn(record, outcomes);
  const moved = moves?.get(id) ?? 0;
  const { participants = [], ...others } = people?.get(itemKey(record)) ?? {};
  return {
    item: {
      kind,
      id,
      title,
      ...timesOf(record),
      updatedAt,
      outcome,
      owner,
      ...meetingPlace(location, record.url),
      // HubSpot pins activities only; an appointment with the same number is somebody else.
      isPinned: kind === 'meeting' && id === pinnedEngagementId,
      ...(moved > 0 && { moves: moved }),
      ...others,
      copies: [],
    },
    iCalUid,
    participants,
    searchText: [
      title,
      location,
      owner?.name,
      outcome?.label,
      ...participants.map(({ name }) => name),
    ]
      .filter(Boolean)
      .join('\n'),
    body: record.description,
  };
}

/**
 * When an item takes place. An end at or before the start is none: imports and edits by hand leave such ends
 * behind. Searches ask accordingly (`search-filters.ts`).
 */
export function timesOf({ start: own, end, timestamp }: ItemRecord): {
  start: Date | null;
  end: Date | null;
} {
  const start = own ?? timestamp;
  return { start, end: start !== null && end !== null && end <= start ? null : end };
}

export function ownerIdsOf(records: readonly ItemRecord[]): Set<string> {
  return new Set(records.flatMap(({ ownerId }) => ownerId ?? []));
}

export function ownerOf(id: string | null, owners: EntryContext['owners']): Owner | null {
  if (id === null) return null;
  return owners?.get(id) ?? { id, name: null, isActive: owners === null };
}
