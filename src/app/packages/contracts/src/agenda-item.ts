import { outcomeCategories } from '@app/domain/outcome/outcome';
import { isInstant } from '@app/domain/time/calendar-day';
import * as v from 'valibot';
import { recordId } from './record-id.ts';

export const itemKind = v.picklist(['appointment', 'meeting']);

export const itemRef = v.object({
  kind: itemKind,
  id: recordId,
});

/** The same in an answer, where HubSpot's ids are believed: cards do without the check. */
export const namedItem = v.object({ kind: itemKind, id: v.string() });

/** An instant in an answer: a valid `Date` on both sides. */
export const instant = v.date();

/**
 * An instant that somebody asks for: nothing but ISO 8601 with a zone is understood, of a day that exists,
 * from 1900 to 2999.
 */
export const givenInstant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.isoTimestamp(),
  v.check(isInstant, 'must be a time that exists'),
  v.transform((text) => new Date(text)),
  v.date(),
);

export const outcome = v.object({
  value: v.string(),
  label: v.string(),
  /** `other` where the account's words leave any doubt, and its options file does not tell. */
  category: v.picklist(outcomeCategories),
  isOpen: v.boolean(),
  /** Of a stage that HubSpot counts as over. */
  isClosed: v.optional(v.boolean()),
  /** Of a stage, whose value is unique in its pipeline only. */
  pipeline: v.optional(v.string()),
});

export const itemOwner = v.object({
  id: v.string(),
  name: v.nullable(v.string()),
  isActive: v.boolean(),
  /** Of the user behind it, by which a card knows the rep's own; absent where HubSpot does not tell. */
  userId: v.optional(v.string()),
});

export const agendaItem = v.object({
  ...namedItem.entries,
  title: v.nullable(v.string()),
  start: v.nullable(instant),
  end: v.nullable(instant),
  updatedAt: v.nullable(instant),
  outcome: v.nullable(outcome),
  owner: v.nullable(itemOwner),
  place: v.nullable(v.string()),
  joinUrl: v.nullable(v.string()),
  isPinned: v.boolean(),
  /** How often its start was moved; told by list-agenda only, and not of very long agendas. */
  moves: v.optional(v.number()),
  /**
   * The first contact it is with, told by find-items, and by list-agenda of companies, deals and tickets with up to
   * 400 items: a contact's own record names nobody else. Absent where there is none, or none with a name.
   */
  contact: v.optional(
    v.object({
      id: v.string(),
      /** The e-mail where there is no name. */
      name: v.string(),
      firstName: v.nullable(v.string()),
      /** IANA. */
      timeZone: v.nullable(v.string()),
    }),
  ),
  /** How many other contacts it is with; present beside `contact`. */
  moreContacts: v.optional(v.number()),
  /**
   * Whether anything of this record after it was held or is planned; told by list-agenda only, and absent
   * where what was read does not tell.
   */
  isFollowedUp: v.optional(v.boolean()),
  /**
   * What of this record was held or missed last before it, and the last of how many no-shows in a row it was: 0 where
   * it was held. Null where nothing was; told by list-agenda only, of what has begun, where all of it was read.
   */
  metBefore: v.optional(v.nullable(v.object({ start: instant, noShows: v.number() }))),
  /**
   * Which one of a series it is on this record, the soonest being 1, told by list-agenda and list-series; null where
   * the record was not read whole. Absent where it is of none.
   */
  series: v.optional(v.nullable(v.object({ number: v.number(), count: v.number() }))),
  /** Folded into this one by list-agenda and find-clashes; the others do not look for any. */
  copies: v.array(namedItem),
});
