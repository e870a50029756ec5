import * as v from 'valibot';
import { defineContract } from '../contract.ts';
import { recordId } from '../record-id.ts';
import { record } from '../record.ts';

const getPinInput = v.object({
  record,
  /** An appointment that somebody would like to pin: the answer then names the meeting that goes with it. */
  appointmentId: v.optional(recordId),
});

export const getPin = defineContract({
  action: 'agenda/get-pin',
  input: getPinInput,
  output: v.object({
    pinned: v.nullable(
      v.object({
        engagementId: v.string(),
        kind: v.picklist([
          'meeting',
          'note',
          'call',
          'task',
          'email',
          'communication',
          'postalMail',
          /** HubSpot knows no activity of that id any more. */
          'deleted',
          /** The app may not read it. */
          'hidden',
        ]),
        /** How the activity is called or begins, at most 60 characters. */
        text: v.nullable(v.string()),
      }),
    ),
    /** The meeting of this record that stands for the appointment and can be pinned. */
    meeting: v.nullable(v.object({ id: v.string(), title: v.nullable(v.string()) })),
  }),
});
