import * as v from 'valibot';
import { itemRef } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';
import { record } from '../record.ts';

const getCalendarFileInput = v.object({ record, item: itemRef });

export const getCalendarFile = defineContract({
  action: 'agenda/get-calendar-file',
  input: getCalendarFileInput,
  output: v.object({
    /** The item as iCalendar (RFC 5545), without internal notes and people. */
    text: v.string(),
  }),
});
