import * as v from 'valibot';
import { defineContract } from '../contract.ts';
import { person } from './person.ts';

const listColleaguesInput = v.object({ userId: person.userId });

/** Who can be given something: the first 500 active owners, as HubSpot lists them. */
export const listColleagues = defineContract({
  action: 'day/list-colleagues',
  input: listColleaguesInput,
  output: v.object({
    colleagues: v.array(v.object({ ownerId: v.string(), name: v.nullable(v.string()) })),
  }),
});
