import type { Owner } from '@app/domain/agenda-item';
import { listOwners, type OwnerReply } from '@app/hubspot/crm/list-owners';
import type { CacheKey } from '../container-cache.ts';
import type { ServiceContext } from '../service-context.ts';

type OwnerDirectory = { owners: Map<string, Owner>; after: string | undefined };

const firstPageKey: CacheKey<OwnerDirectory> = { name: 'owners, first page' };
const allKey: CacheKey<Map<string, Owner>> = { name: 'owners, all' };

/** The first 500 active owners: everybody, in all but the largest accounts. */
export function loadOwners(ctx: ServiceContext): Promise<OwnerDirectory> {
  return ctx.cache.get(firstPageKey, async () => {
    const page = await listOwners(ctx.hubspot, { isArchived: false });
    return { owners: new Map(page.owners.map((owner) => entry(owner, true))), after: page.after };
  });
}

/**
 * The owners behind `ids`. Deactivated people and those beyond the first page are looked up only when an
 * item really has one, and then all at once, never one by one. An owner nobody knows keeps a null name.
 */
export async function findOwners(
  ctx: ServiceContext,
  ids: ReadonlySet<string>,
): Promise<Map<string, Owner>> {
  const { owners, after } = await loadOwners(ctx);
  if ([...ids].every((id) => owners.has(id))) return owners;
  return ctx.cache.get(allKey, async () => {
    const [rest, archived] = await Promise.all([
      after === undefined ? [] : listAll(ctx, false, after),
      listAll(ctx, true),
    ]);
    return new Map([
      ...archived.map((owner) => entry(owner, false)),
      ...rest.map((owner) => entry(owner, true)),
      ...owners,
    ]);
  });
}

async function listAll(
  ctx: ServiceContext,
  isArchived: boolean,
  after?: string,
): Promise<OwnerReply[]> {
  const page = await listOwners(ctx.hubspot, {
    isArchived,
    ...(after !== undefined && { after }),
  });
  if (page.after === undefined) return page.owners;
  return [...page.owners, ...(await listAll(ctx, isArchived, page.after))];
}

function entry(owner: OwnerReply, isActive: boolean): [string, Owner] {
  const name = [owner.firstName, owner.lastName].filter(Boolean).join(' ');
  return [owner.id, { id: owner.id, name: name || (owner.email ?? null), isActive }];
}
