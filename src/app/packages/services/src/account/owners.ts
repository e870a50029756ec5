import type { Owner } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { inWords } from '@app/domain/has-words';
import { findOwnerOfUser } from '@app/hubspot/crm/account/find-owner-of-user';
import { listOwners, type OwnerReply } from '@app/hubspot/crm/account/list-owners';
import type { CacheKey } from '../container-cache.ts';
import type { ServiceContext } from '../service-context.ts';

type People = {
  owners: Map<string, Owner>;
  /** Names by the id of the user behind an owner, which is another number. */
  userNames: Map<string, string>;
  /** The ids of those users by the id of the owner. */
  userIds: Map<string, string>;
};
type FirstPage = People & {
  /** The same people with what it takes to invite them. */
  active: ActiveOwner[];
  after: string | undefined;
};

export type ActiveOwner = {
  ownerId: string;
  /** Another number; null for an owner without a HubSpot user, who can organize nothing. */
  userId: string | null;
  name: string | null;
  email: string | null;
};

const firstPageKey: CacheKey<FirstPage> = { name: 'owners, first page' };
const allKey: CacheKey<People> = { name: 'owners, all' };

/** The first 500 active owners: everybody, in all but the largest accounts. */
export function loadOwners(ctx: ServiceContext): Promise<FirstPage> {
  return ctx.cache.get(firstPageKey, async () => {
    const page = await listOwners(ctx.hubspot, { isArchived: false });
    return {
      ...peopleOf(page.owners, true),
      active: page.owners.map(toActiveOwner),
      after: page.after,
    };
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
  const { owners } = await loadOwners(ctx);
  if ([...ids].every((id) => owners.has(id))) return owners;
  return (await loadAllOwners(ctx)).owners;
}

/** The names behind the ids of users, as far as they own anything. */
export async function findUserNames(
  ctx: ServiceContext,
  userIds: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const { userNames } = await loadOwners(ctx);
  if ([...userIds].every((id) => userNames.has(id))) return userNames;
  return (await loadAllOwners(ctx)).userNames;
}

/** The user behind an owner, who has another id; a team's queue has none. */
export async function findUserId(
  ctx: ServiceContext,
  ownerId: string,
): Promise<string | undefined> {
  const { owners, userIds } = await loadOwners(ctx);
  if (owners.has(ownerId)) return userIds.get(ownerId);
  return (await loadAllOwners(ctx)).userIds.get(ownerId);
}

/** The active owner behind a user; beyond the first page with a call of its own. */
export async function findActiveOwner(
  ctx: ServiceContext,
  userId: string,
): Promise<ActiveOwner | undefined> {
  const { active, after } = await loadOwners(ctx);
  const known = active.find((owner) => owner.userId === userId);
  if (known !== undefined || after === undefined) return known;
  const owner = await findOwnerOfUser(ctx.hubspot, userId);
  return owner && toActiveOwner(owner);
}

export type EveryOwner = { owners: Owner[]; userIds: ReadonlyMap<string, string> };

/** Everybody, deactivated people included, with the ids of the users behind them. */
export async function loadEveryOwner(ctx: ServiceContext): Promise<EveryOwner> {
  const { owners, userIds } = await loadAllOwners(ctx);
  return { owners: [...owners.values()], userIds };
}

function loadAllOwners(ctx: ServiceContext): Promise<People> {
  return ctx.cache.get(allKey, async () => {
    const first = await loadOwners(ctx);
    const [rest, archived] = await Promise.all([
      first.after === undefined ? [] : listAll(ctx, false, first.after),
      listAll(ctx, true),
    ]);
    const others = [peopleOf(archived, false), peopleOf(rest, true), first];
    return {
      owners: new Map(others.flatMap(({ owners }) => [...owners])),
      userNames: new Map(others.flatMap(({ userNames }) => [...userNames])),
      userIds: new Map(others.flatMap(({ userIds }) => [...userIds])),
    };
  });
}

function peopleOf(owners: readonly OwnerReply[], isActive: boolean): People {
  return {
    owners: new Map(
      owners.map((owner) => {
        const userId = userIdOf(owner);
        const known = { id: owner.id, name: nameOf(owner), isActive };
        return [owner.id, userId === undefined ? known : { ...known, userId }];
      }),
    ),
    userNames: new Map(
      owners.flatMap((owner) => {
        const userId = userIdOf(owner);
        const name = nameOf(owner);
        return userId !== undefined && name !== null ? [[userId, name]] : [];
      }),
    ),
    userIds: new Map(
      owners.flatMap((owner) => {
        const userId = userIdOf(owner);
        return userId === undefined ? [] : [[owner.id, userId]];
      }),
    ),
  };
}

/** 500 owners a page: an account has not so many people that it takes more. */
const mostPages = 40;

/** @throws AppError UNAVAILABLE for a list that begins again or does not end. */
async function listAll(
  ctx: ServiceContext,
  isArchived: boolean,
  from?: string,
): Promise<OwnerReply[]> {
  const owners: OwnerReply[] = [];
  const cursors = new Set(from === undefined ? [] : [from]);
  let after = from;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await listOwners(ctx.hubspot, {
      isArchived,
      ...(after !== undefined && { after }),
    });
    owners.push(...page.owners);
    after = page.after;
    if (after === undefined) return owners;
    if (cursors.has(after)) break;
    cursors.add(after);
  }
  throw new AppError('UNAVAILABLE', "HubSpot's list of owners has no end.");
}

function userIdOf(owner: OwnerReply): string | undefined {
  const userId = owner.userId ?? owner.userIdIncludingInactive;
  return typeof userId === 'number' ? String(userId) : undefined;
}

function toActiveOwner(owner: OwnerReply): ActiveOwner {
  return {
    ownerId: owner.id,
    userId: typeof owner.userId === 'number' ? String(owner.userId) : null,
    name: nameOf(owner),
    email: owner.email ?? null,
  };
}

function nameOf(owner: OwnerReply): string | null {
  const names = [owner.firstName, owner.lastName].flatMap((name) => inWords(name ?? null) ?? []);
  return names.join(' ') || inWords(owner.email ?? null);
}
