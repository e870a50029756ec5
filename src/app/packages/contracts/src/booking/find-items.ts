import * as v from 'valibot';
import { agendaItem, itemKind } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';
import { record } from '../record.ts';

const findItemsInput = v.object({
  record,
  query: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  kinds: v.optional(v.pipe(v.array(itemKind), v.minLength(1), v.maxLength(2))),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 10),
});

export const findItems = defineContract({
  action: 'booking/find-items',
  input: findItemsInput,
  output: v.object({
    /** Not yet associated with the record; latest first. */
    items: v.array(agendaItem),
  }),
});
