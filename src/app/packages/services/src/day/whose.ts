import type { Owner } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { findActiveOwner, findOwners } from '../account/owners.ts';
import type { ServiceContext } from '../service-context.ts';

/** Whose items are meant: those of the signed-in user, or of another owner. */
export type Person = { userId: string; ownerId?: string | undefined };

/** @throws AppError SWITCHED_OFF where an admin has decided that there is no page across records. */
function requireMyDay({ options }: ServiceContext): void {
  if (!options.acrossRecords.myDay) throw switchedOff('acrossRecords.myDay');
}

/** @throws AppError SWITCHED_OFF where nobody is to see items of others on the page. */
export function requireTeam(ctx: ServiceContext): void {
  requireMyDay(ctx);
  if (!ctx.options.acrossRecords.team) throw switchedOff('acrossRecords.team');
}

/**
 * The owner whose items a call is about; null for a user who owns nothing. Which user is signed in is the
 * page's word: HubSpot tells a function of no user.
 * @throws AppError SWITCHED_OFF for another owner where the team is switched off; NOT_FOUND for one that
 * HubSpot does not know.
 */
export async function whoseItems(ctx: ServiceContext, person: Person): Promise<Owner | null> {
  requireMyDay(ctx);
  const { userId, ownerId } = person;
  if (ownerId !== undefined) {
    const known = await findOwners(ctx, new Set([ownerId]));
    const owner = known.get(ownerId);
    if (owner === undefined) throw new AppError('NOT_FOUND', 'HubSpot does not know this owner.');
    if (!ctx.options.acrossRecords.team) await requireOwn(ctx, userId, ownerId);
    return owner;
  }
  const own = await findActiveOwner(ctx, userId);
  return own === undefined ? null : { id: own.ownerId, name: own.name, isActive: true };
}

async function requireOwn(ctx: ServiceContext, userId: string, ownerId: string): Promise<void> {
  const own = await findActiveOwner(ctx, userId);
  if (own?.ownerId !== ownerId) throw switchedOff('acrossRecords.team');
}

function switchedOff(option: string): AppError {
  return new AppError('SWITCHED_OFF', 'An admin has switched this off.', { details: { option } });
}
