import type { ItemKind, Owner } from '@app/domain/agenda/agenda-item';
import type { CalendarItem } from '@app/domain/agenda/fold-copies';
import { meetingPlace } from '@app/domain/meeting-place';
import { agendaProperties } from '@app/hubspot/crm/records/agenda-properties';
import { dateOf, textOf, wordsOf, type RecordReply } from '@app/hubspot/crm/records/record-reply';
import { outcomeIn, type ItemOutcomes } from '../account/outcomes.ts';

/** An agenda item on its way to the list: with what folding and searching need beside it. */
export type AgendaEntry = CalendarItem & {
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
};

/** Reads HubSpot's record of an appointment or a meeting. Nothing in it is taken for granted. */
export function toAgendaEntry(
  kind: ItemKind,
  record: RecordReply,
  { outcomes, owners, pinnedEngagementId, moves }: EntryContext,
): AgendaEntry {
  const names = agendaProperties[kind];
  const location = wordsOf(record, 'hs_meeting_location');
  const title = wordsOf(record, names.title);
  const owner = ownerOf(textOf(record, 'hubspot_owner_id'), owners);
  const outcome = outcomeIn(record, outcomes);
  const moved = moves?.get(record.id) ?? 0;
  return {
    item: {
      kind,
      id: record.id,
      title,
      ...timesOf(kind, record),
      updatedAt: dateOf(record, 'hs_lastmodifieddate'),
      outcome,
      owner,
      ...meetingPlace(location, textOf(record, 'hs_meeting_external_url')),
      // HubSpot pins activities only; an appointment with the same number is somebody else.
      isPinned: kind === 'meeting' && record.id === pinnedEngagementId,
      ...(moved > 0 && { moves: moved }),
      copies: [],
    },
    iCalUid: textOf(record, 'hs_i_cal_uid'),
    searchText: [title, location, owner?.name, outcome?.label].filter(Boolean).join('\n'),
    body: textOf(record, 'hs_meeting_body'),
  };
}

/**
 * When an item takes place. An end at or before the start is none: imports and edits by hand leave such ends
 * behind. Searches ask accordingly (`search-filters.ts`).
 */
export function timesOf(
  kind: ItemKind,
  record: RecordReply,
): { start: Date | null; end: Date | null } {
  const names = agendaProperties[kind];
  // Every meeting has hs_timestamp, and by the documentation it equals the start.
  const start = dateOf(record, names.start) ?? dateOf(record, 'hs_timestamp');
  const end = dateOf(record, names.end);
  return { start, end: start !== null && end !== null && end <= start ? null : end };
}

export function ownerIdsOf(records: readonly RecordReply[]): Set<string> {
  return new Set(records.flatMap((record) => textOf(record, 'hubspot_owner_id') ?? []));
}

function ownerOf(id: string | null, owners: EntryContext['owners']): Owner | null {
  if (id === null) return null;
  return owners?.get(id) ?? { id, name: null, isActive: owners === null };
}
