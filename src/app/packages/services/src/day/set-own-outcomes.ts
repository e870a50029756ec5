import {
  setOutcomesOf,
  type OutcomeChange,
  type OutcomeResult,
} from '../items/change/set-outcome.ts';
import type { ServiceContext } from '../service-context.ts';
import { loadOwnItems } from './own-items.ts';
import { whoseItems } from './whose.ts';

/**
 * Says how up to 100 items of one owner ended, over all records; see `items/change/set-outcome.ts`. Nothing
 * else of an item is touched, and an item that has another owner than the page showed is refused.
 * @throws AppError SWITCHED_OFF, NOT_FOUND for an unknown owner.
 */
export async function setOwnOutcomes(
  ctx: ServiceContext,
  { changes, ...person }: { userId: string; ownerId: string; changes: OutcomeChange[] },
): Promise<{ results: OutcomeResult[] }> {
  await whoseItems(ctx, person);
  return setOutcomesOf(ctx, changes, (items) => loadOwnItems(ctx, person.ownerId, items));
}
