import { findActiveOwner, loadOwners, type ActiveOwner } from '../account/owners.ts';
import type { ServiceContext } from '../service-context.ts';

export type Organizer = ActiveOwner & { isSignedInUser: boolean };

/**
 * The first 500 active owners by name, the signed-in user first, who is looked up where there are more.
 * Mostly from the cache.
 */
export async function listOrganizers(
  ctx: ServiceContext,
  userId: string | undefined,
): Promise<Organizer[]> {
  const { active } = await loadOwners(ctx);
  const self = userId === undefined ? undefined : await findActiveOwner(ctx, userId);
  const others = active
    .filter(({ ownerId }) => ownerId !== self?.ownerId)
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  return [
    ...(self === undefined ? [] : [{ ...self, isSignedInUser: true }]),
    ...others.map((owner) => ({ ...owner, isSignedInUser: false })),
  ];
}

function nameOf({ name, email }: ActiveOwner): string {
  return name ?? email ?? '';
}
