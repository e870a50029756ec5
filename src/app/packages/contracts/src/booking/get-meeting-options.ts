import * as v from 'valibot';
import { outcome } from '../agenda-item.ts';
import { defineContract, functionError } from '../contract.ts';
import { recordId } from '../record-id.ts';
import { maybeContactOn } from '../record.ts';

const getMeetingOptionsInput = v.object({
  ...maybeContactOn,
  /** The signed-in user, proposed as organizer. */
  userId: v.optional(recordId),
});

const option = v.object({ value: v.string(), label: v.string() });
const related = v.object({ id: v.string(), name: v.nullable(v.string()) });

/** What the forms that put a meeting on a calendar, log one, or create appointments let a rep choose from. */
export const getMeetingOptions = defineContract({
  action: 'booking/get-meeting-options',
  input: getMeetingOptionsInput,
  output: v.object({
    /** Active owners. Only those with a HubSpot user can organize; the two ids are different things. */
    owners: v.array(
      v.object({
        ownerId: v.string(),
        userId: v.nullable(v.string()),
        name: v.nullable(v.string()),
        email: v.nullable(v.string()),
        isSignedInUser: v.boolean(),
      }),
    ),
    outcomes: v.object({ appointment: v.array(outcome), meeting: v.array(outcome) }),
    appointments: v.picklist(['available', 'not-activated', 'no-access']),
    /** Of `hs_activity_type`. */
    meetingTypes: v.array(option),
    /** Of the record, as its deals. */
    companies: v.array(related),
    /** Open ones. */
    deals: v.array(related),
    /** What the record is called; a contact's whole name. */
    name: v.nullable(v.string()),
    /** Null where the record is no contact: nobody but teammates is invited then. */
    contact: v.nullable(
      v.object({
        firstName: v.nullable(v.string()),
        lastName: v.nullable(v.string()),
        email: v.nullable(v.string()),
        timeZone: v.nullable(v.string()),
      }),
    ),
    /** What could not be read; everything else in this answer holds. */
    problems: v.array(
      v.object({
        part: v.picklist(['record', 'owners', 'outcomes', 'meeting-types', 'companies', 'deals']),
        error: functionError,
      }),
    ),
  }),
});

export type GetMeetingOptionsData = v.InferOutput<typeof getMeetingOptions.output>;
