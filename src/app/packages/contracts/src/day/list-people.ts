import * as v from 'valibot';
import { itemRef, namedItem } from '../agenda-item.ts';
import { defineContract, type DataOf } from '../contract.ts';
import { person } from './person.ts';

export const contact = v.object({
  id: v.string(),
  name: v.nullable(v.string()),
  email: v.nullable(v.string()),
  /** IANA; null where HubSpot knows none. */
  timeZone: v.nullable(v.string()),
});

const listPeopleInput = v.object({
  ...person,
  items: v.pipe(v.array(itemRef), v.minLength(1), v.maxLength(100)),
});

export const listPeople = defineContract({
  action: 'day/list-people',
  input: listPeopleInput,
  output: v.object({
    /** For each item of that owner, in the order of the call; what could not be read is left out. */
    people: v.array(
      v.object({
        item: namedItem,
        /** The first contact; null without any. */
        contact: v.nullable(contact),
        /** How many contacts there are beside that one. */
        others: v.number(),
        company: v.nullable(v.object({ id: v.string(), name: v.nullable(v.string()) })),
      }),
    ),
  }),
});

export type ItemPeople = DataOf<typeof listPeople>['people'][number];
