import * as v from 'valibot';
import { agendaItem, itemRef } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';
import { record } from '../record.ts';

export const listSeries = defineContract({
  action: 'agenda/list-series',
  input: v.object({ record, item: itemRef }),
  output: v.object({
    /** The item and all others of its series on the record, soonest first; alone where it is of none. */
    items: v.array(agendaItem),
    /** Whether they were searched: what was booked in the last few seconds may be missing. */
    isSearched: v.boolean(),
  }),
});
