import * as v from 'valibot';
import { setOutcome as onRecord } from '../agenda/set-outcome.ts';
import { defineContract } from '../contract.ts';
import { recordId } from '../record-id.ts';
import { person } from './person.ts';

const setOwnOutcomesInput = v.object({
  userId: person.userId,
  /** Who owns all of them, as the page shows it: what has another owner by now is refused. */
  ownerId: recordId,
  changes: onRecord.input.entries.changes,
});

export const setOwnOutcomes = defineContract({
  action: 'day/set-own-outcomes',
  input: setOwnOutcomesInput,
  output: onRecord.output,
});
