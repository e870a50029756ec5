import {
  setOutcomesOf,
  type OutcomeChange,
  type OutcomeResult,
} from '../items/change/set-outcome.ts';
import type { ServiceContext } from '../service-context.ts';
import { loadOwnItems } from './own-items.ts';
import { requireMyDay } from './whose.ts';

/**
 * Says how up to 100 items of one owner ended, over all records; see `items/change/set-outcome.ts`. Nothing
 * else of an item is touched, and an item that has another owner than the page showed is refused.
 * @throws AppError SWITCHED_OFF
 */
export async function setOwnOutcomes(
  ctx: ServiceContext,
  { ownerId, changes }: { ownerId: string; changes: OutcomeChange[] },
): Promise<{ results: OutcomeResult[] }> {
  requireMyDay(ctx);
  return setOutcomesOf(ctx, changes, (items) => loadOwnItems(ctx, ownerId, items));
}
