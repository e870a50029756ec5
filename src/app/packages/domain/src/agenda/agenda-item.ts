import type { Outcome } from '../outcome/outcome.ts';

export type ItemKind = 'appointment' | 'meeting';

/** How an agenda item is named everywhere; the id alone is not unique across the two kinds. */
export type ItemRef = { kind: ItemKind; id: string };

export type Owner = {
  id: string;
  name: string | null;
  isActive: boolean;
  /** Of the user behind it, where HubSpot tells. */
  userId?: string;
};

/** Somebody an item is with, beside the record it is shown on. */
export type Participant = {
  id: string;
  /** The e-mail where there is no name. */
  name: string;
  firstName: string | null;
  /** IANA; null where HubSpot knows none. */
  timeZone: string | null;
};

/** What was held or missed last, and how many no-shows in a row that was: none where it was held. */
export type MetBefore = { start: Date; noShows: number };

/** An appointment or a meeting, as far as the agenda needs to know it. */
export type AgendaItem = ItemRef & {
  title: string | null;
  start: Date | null;
  end: Date | null;
  updatedAt: Date | null;
  /** Null where nobody has set one, or where the account keeps none for this kind. */
  outcome: Outcome | null;
  owner: Owner | null;
  place: string | null;
  /** Always http or https. */
  joinUrl: string | null;
  isPinned: boolean;
  /** How often its start was moved; absent where it was not, or where that was not looked up. */
  moves?: number;
  /** The first contact it is with; absent where there is none, on a contact's own record, or where that was not looked up. */
  contact?: Participant;
  /** How many others there are. */
  moreContacts?: number;
  /** Whether anything of this record after it was held or is planned; absent where that is not known. */
  isFollowedUp?: boolean;
  /** What of this record was held or missed last before it; null where nothing was, absent where that is not known. */
  metBefore?: MetBefore | null;
  /**
   * Which one of a series on this record it is, the soonest being 1; null where that is not known, absent where it
   * is of none, or where that was not looked up.
   */
  series?: { number: number; count: number } | null;
  /** Other records of the same meeting, folded into this one. */
  copies: ItemRef[];
};

/** `meeting:123`, for sets, cursors and React keys. */
export function itemKey(item: ItemRef): string {
  return `${item.kind}:${item.id}`;
}

/** How an item is named among those that are there already: a meeting by its bare id. */
export function knownId(item: ItemRef): string {
  return item.kind === 'meeting' ? item.id : itemKey(item);
}
