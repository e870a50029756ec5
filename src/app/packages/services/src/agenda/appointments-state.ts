import type { AppError } from '@app/domain/app-error';
import { isObjectEnabled } from '@app/hubspot/crm/account/is-object-enabled';
import { objectTypeIds } from '@app/hubspot/paths';
import type { ServiceContext } from '../service-context.ts';
import { attempt } from './attempt.ts';

export type AppointmentsState = 'available' | 'not-activated' | 'no-access';

/**
 * Why appointments could not be read. What HubSpot answers on their routes before an admin has activated
 * the object is not documented, so a refusal is followed by the question whether it is activated: one more
 * call, made only then.
 */
export async function explainUnreadableAppointments(
  ctx: ServiceContext,
  error: AppError,
): Promise<AppointmentsState> {
  if (error.code === 'MISSING_SCOPE' || error.code === 'FORBIDDEN') return 'no-access';
  if (error.code !== 'REJECTED' && error.code !== 'NOT_FOUND') return 'available';
  const isEnabled = await attempt(isObjectEnabled(ctx.hubspot, objectTypeIds.appointment));
  return isEnabled.ok && !isEnabled.value ? 'not-activated' : 'available';
}
