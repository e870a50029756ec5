import * as v from 'valibot';
import { agendaItem, givenInstant, outcome } from '../agenda-item.ts';
import { defineContract, functionError, type DataOf } from '../contract.ts';
import { owner, person } from './person.ts';

const mostHours = 27;

const listDayInput = v.pipe(
  v.object({
    ...person,
    /** The day as the rep's clock has it: its first moment, and that of the next. */
    from: givenInstant,
    to: givenInstant,
  }),
  v.check(({ from, to }) => {
    const hours = (to.getTime() - from.getTime()) / 3_600_000;
    return hours > 0 && hours <= mostHours;
  }, 'must be one day'),
);

const options = v.object({ appointment: v.array(outcome), meeting: v.array(outcome) });

export const listDay = defineContract({
  action: 'day/list-day',
  input: listDayInput,
  output: v.object({
    /** Null where the user owns nothing in HubSpot. */
    owner: v.nullable(owner),
    /** Over all records, by start. */
    items: v.array(agendaItem),
    /** What is over and has no outcome: the newest 200 of each kind, oldest first. */
    owed: v.array(agendaItem),
    /** How many there are in all; null where a kind could not be read. */
    owedTotal: v.nullable(v.number()),
    appointments: v.picklist(['available', 'not-activated', 'no-access']),
    /** What can be chosen. */
    options,
    /** What an item may have and nobody can choose any more. */
    hiddenOptions: options,
    /** Whether an admin lets people see those of others. */
    hasTeam: v.boolean(),
    /** What could not be read; everything else in this answer holds. */
    problems: v.array(
      v.object({
        part: v.picklist(['appointments', 'meetings', 'outcomes']),
        error: functionError,
      }),
    ),
  }),
});

export type ListDayData = DataOf<typeof listDay>;
