import * as v from 'valibot';
import { itemRef } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';
import { recordId } from '../record-id.ts';
import { person } from './person.ts';

const letGoInput = v.object({
  ...person,
  item: itemRef,
  contactId: recordId,
  /** Why nobody follows up. */
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
});

export const letGo = defineContract({
  action: 'day/let-go',
  input: letGoInput,
  /** The note on the contact that says so. */
  output: v.object({ noteId: v.string() }),
});
