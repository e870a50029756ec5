import * as v from 'valibot';
import { agendaItem, instant, itemRef } from '../agenda-item.ts';
import { defineContract, functionError } from '../contract.ts';
import { record } from '../record.ts';

const related = v.object({ id: v.string(), name: v.nullable(v.string()) });

const getItemInput = v.object({
  record,
  item: itemRef,
  /** Its copies, as list-agenda has folded them: they are told beside it. */
  copies: v.optional(v.pipe(v.array(itemRef), v.maxLength(25)), []),
});

export const getItem = defineContract({
  action: 'agenda/get-item',
  input: getItemInput,
  output: v.object({
    item: agendaItem,
    /** What the account calls this type of meeting. */
    type: v.nullable(v.string()),
    /** What a meeting's type can be; empty where that could not be read, and of an appointment. */
    types: v.array(v.object({ value: v.string(), label: v.string() })),
    /**
     * The copies that are there still, to be told apart by title, times and owner; null where they could not all
     * be read.
     */
    duplicates: v.nullable(v.array(agendaItem)),
    /** Plain text: HubSpot's markup is taken out. */
    description: v.nullable(v.string()),
    internalNotes: v.nullable(v.string()),
    /** The place as it is stored, a link included, to be edited. */
    location: v.nullable(v.string()),
    attendees: v.array(
      v.object({
        /** Our side or theirs; an id is unique within its kind only. */
        kind: v.picklist(['owner', 'contact']),
        id: v.string(),
        name: v.nullable(v.string()),
        email: v.nullable(v.string()),
      }),
    ),
    /** The first hundred of each; empty where the app may not see them. */
    associations: v.object({ companies: v.array(related), deals: v.array(related) }),
    /** How the start has been moved, oldest first; rewrites of the same value and echoes of a calendar sync are none. */
    ledger: v.object({
      bookedFor: v.nullable(instant),
      moves: v.array(
        v.object({
          from: instant,
          to: instant,
          at: instant,
          /** The person's name, or what HubSpot says made the change. */
          by: v.nullable(v.string()),
          /** How long before the start that was given up, in ms; negative when it had passed. */
          noticeMs: v.number(),
        }),
      ),
      /** From the first start to the current one, in ms. */
      totalSlipMs: v.number(),
    }),
    /** What could not be read; everything else in this answer holds. */
    problems: v.array(
      v.object({
        part: v.picklist(['contacts', 'companies', 'deals', 'owners', 'types']),
        error: functionError,
        /** How many are missing; absent where all of the part are. */
        missing: v.optional(v.number()),
      }),
    ),
  }),
});
