import { findOwners } from '../account/owners.ts';
import type { ServiceContext } from '../service-context.ts';
import { refused } from './refused.ts';

/**
 * Owners given by their ids must be known and active.
 * @param nameOf the parameter an id came with, by its index.
 * @throws AppError INVALID_INPUT naming it.
 */
export async function requireActiveOwners(
  ctx: ServiceContext,
  ids: readonly string[],
  nameOf: (index: number) => string,
): Promise<void> {
  if (ids.length === 0) return;
  const owners = await findOwners(ctx, new Set(ids));
  const index = ids.findIndex((id) => owners.get(id)?.isActive !== true);
  if (index >= 0) throw refused(nameOf(index), 'No active owner has this id.');
}
