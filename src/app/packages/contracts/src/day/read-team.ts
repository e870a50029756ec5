import * as v from 'valibot';
import { agendaItem, instant } from '../agenda-item.ts';
import { defineContract, type DataOf } from '../contract.ts';
import { recordId } from '../record-id.ts';
import { owner, person } from './person.ts';

const readTeamInput = v.object({
  userId: person.userId,
  days: v.picklist([7, 30, 90]),
  /** Users of the team; everybody without them. */
  members: v.optional(
    v.pipe(
      v.array(v.pipe(v.union([v.string(), v.number()]), v.transform(String), recordId)),
      v.minLength(1),
      v.maxLength(100),
    ),
  ),
});

export const readTeam = defineContract({
  action: 'day/read-team',
  input: readTeamInput,
  output: v.object({
    people: v.array(
      v.object({
        owner,
        needsOutcome: v.number(),
        /** When the oldest of these began. */
        oldest: v.nullable(instant),
        held: v.number(),
        noShows: v.number(),
        /** How often something was rescheduled or called off. */
        calledOff: v.number(),
      }),
    ),
    /**
     * How what began in each week ended, the oldest first: seven days each, the last of them until now. Empty
     * where not everything was counted, because the oldest weeks would be short of some.
     */
    weeks: v.array(
      v.object({ from: instant, held: v.number(), noShows: v.number(), needsOutcome: v.number() }),
    ),
    /** What is to come of people who are deactivated: nobody will be there. */
    orphans: v.array(agendaItem),
    /** How many items were counted, and of how many. */
    counted: v.number(),
    total: v.number(),
  }),
});

export type TeamData = DataOf<typeof readTeam>;
