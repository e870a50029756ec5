import * as v from 'valibot';
import { agendaItem, instant } from '../agenda-item.ts';
import { defineContract, type DataOf } from '../contract.ts';
import { contact } from './list-people.ts';
import { person } from './person.ts';

const listLooseEndsInput = v.object({
  ...person,
  days: v.picklist([30, 60, 90]),
});

export const listLooseEnds = defineContract({
  action: 'day/list-loose-ends',
  input: listLooseEndsInput,
  output: v.object({
    /** One for each contact, that with the deal that closes soonest first. */
    looseEnds: v.array(
      v.object({
        contact,
        /** The last that did not take place. */
        item: agendaItem,
        /** How many did not, in that time. */
        times: v.number(),
        /** The open deal that closes soonest; null without any, or where deals cannot be read. */
        deal: v.nullable(
          v.object({
            id: v.string(),
            name: v.nullable(v.string()),
            amount: v.nullable(v.number()),
            /** ISO 4217; null where HubSpot says none. */
            currency: v.nullable(v.string()),
            closes: v.nullable(instant),
          }),
        ),
      }),
    ),
    /** False where there was more than could be read: some may be missing, or have something planned. */
    isWhole: v.boolean(),
  }),
});

export type LooseEnd = DataOf<typeof listLooseEnds>['looseEnds'][number];
