import type { AppError } from '@app/domain/app-error';
import { explainUnreadableAppointments } from '../agenda/appointments-state.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * What stands in for appointments where the account has none or the app may not read them.
 * @throws the error for any other reason.
 */
export async function withoutHiddenKind<T>(
  ctx: ServiceContext,
  error: AppError,
  nothing: T,
): Promise<T> {
  const state = await explainUnreadableAppointments(ctx, error);
  if (state === 'available') throw error;
  return nothing;
}
