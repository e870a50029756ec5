import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import type { ItemRef } from '@app/domain/agenda/agenda-item';

/**
 * Whether HubSpot will take an outcome again that an item has now: it refuses values that the account has no
 * option for any more, hidden ones aside.
 */
export function canSetBack(
  { kind }: ItemRef,
  outcome: string | null,
  known: ListAgendaData['options'],
): boolean {
  // Options that could not be read say nothing.
  const options = known[kind];
  return outcome === null || options.length === 0 || options.some(({ value }) => value === outcome);
}
