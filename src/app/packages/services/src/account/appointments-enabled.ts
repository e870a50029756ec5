import { isObjectEnabled } from '@app/hubspot/crm/account/is-object-enabled';
import { objectTypeIds } from '@app/hubspot/paths';
import { AppError } from '@app/domain/app-error';
import { notActivated } from '../items/load-items.ts';
import type { ServiceContext } from '../service-context.ts';

const key = { name: 'appointments are activated' };

/**
 * Refuses where an admin has not activated appointments. That HubSpot says so on their other routes too is
 * not documented, so it is asked. A failure of the question itself is no reason to stop.
 * @throws AppError NOT_ACTIVATED
 */
export async function requireAppointments(ctx: ServiceContext): Promise<void> {
  try {
    // A refusal is not kept: an admin may be about to activate them.
    await ctx.cache.get(key, async () => {
      if (!(await isObjectEnabled(ctx.hubspot, objectTypeIds.appointment))) throw notActivated();
    });
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'NOT_ACTIVATED') throw error;
  }
}
