import { agendaViews } from '@app/domain/agenda/agenda-view';
import * as v from 'valibot';
import { agendaItem, givenInstant, itemKind, outcome } from '../agenda-item.ts';
import { defineContract, functionError } from '../contract.ts';
import { recordId } from '../record-id.ts';
import { record } from '../record.ts';

const count = v.nullable(v.number());

const personKind = v.picklist(['owner', 'contact']);

const listAgendaInput = v.object({
  record,
  view: v.picklist(agendaViews),
  /** Which kinds the list shows; both when absent. The summary always covers both. */
  kinds: v.optional(v.pipe(v.array(itemKind), v.minLength(1), v.maxLength(2))),
  /** What the list is narrowed to, of an agenda with up to 400 items; else INVALID_INPUT. One of the people is enough. */
  people: v.optional(
    v.pipe(v.array(v.object({ kind: personKind, id: recordId })), v.maxLength(50)),
  ),
  /** Values, null for none. */
  outcomes: v.optional(
    v.pipe(v.array(v.nullable(v.pipe(v.string(), v.maxLength(200)))), v.maxLength(50)),
  ),
  /** Starting then or later, and before `to`. */
  from: v.optional(givenInstant),
  to: v.optional(givenInstant),
  query: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 10),
  after: v.optional(v.pipe(v.string(), v.maxLength(100))),
});

const page = {
  items: v.array(agendaItem),
  /** Hand back to read on; absent on the last page. */
  after: v.optional(v.string()),
};

export const listAgenda = defineContract({
  action: 'agenda/list-agenda',
  input: listAgendaInput,
  output: v.object({
    ...page,
    /** First pages of the other views, on the first page of an agenda that is read whole; else none. */
    otherViews: v.object({
      'needs-outcome': v.optional(v.object(page)),
      upcoming: v.optional(v.object(page)),
      past: v.optional(v.object(page)),
    }),
    /** What the list can be narrowed to, of all that is in the agenda; null where that is searched. */
    choices: v.nullable(
      v.object({
        people: v.array(v.object({ kind: personKind, id: v.string(), name: v.string() })),
        /** Null for items without any. */
        outcomes: v.array(v.nullable(outcome)),
      }),
    ),
    /**
     * Rows per view, under the same kinds and query; null where counting would cost calls, or where items
     * could not be read.
     */
    counts: v.object({ 'needs-outcome': count, upcoming: count, past: count }),
    /** Null where there is none; all of it where `problems` names appointments or meetings. */
    summary: v.object({
      /** What is under way, absent where nothing is; of several the one that began last. */
      now: v.optional(agendaItem),
      /** What starts next; absent where that is not known. */
      next: v.optional(v.nullable(agendaItem)),
      lastHeld: v.nullable(agendaItem),
      showRate: v.nullable(v.object({ held: v.number(), of: v.number() })),
      needsOutcome: count,
    }),
    /** The record's pinned activity; `item` is absent where it is not one of the agenda's. */
    pinned: v.nullable(v.object({ engagementId: v.string(), item: v.optional(agendaItem) })),
    appointments: v.picklist(['available', 'not-activated', 'no-access']),
    /** What can be chosen; a stage for items of its own pipeline. */
    options: v.object({ appointment: v.array(outcome), meeting: v.array(outcome) }),
    /** What an item may have and nobody can choose any more. */
    hiddenOptions: v.object({ appointment: v.array(outcome), meeting: v.array(outcome) }),
    record: v.object({
      /** A contact's first name, what a company or deal is called, a ticket's subject. */
      name: v.nullable(v.string()),
      /** IANA. Null where HubSpot knows none, as of every deal and ticket: it is never guessed. */
      timeZone: v.nullable(v.string()),
    }),
    /** What could not be read; everything else in this answer holds. */
    problems: v.array(
      v.object({
        part: v.picklist(['record', 'appointments', 'meetings', 'outcomes', 'owners']),
        error: functionError,
        /** How many items are missing; absent where all of the part are. */
        missing: v.optional(v.number()),
      }),
    ),
  }),
});

export type ListAgendaData = v.InferOutput<typeof listAgenda.output>;
