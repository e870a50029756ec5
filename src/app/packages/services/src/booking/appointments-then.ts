import type { Slot } from '@app/domain/time/slot-days';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { getAppointmentOutcomes } from '../account/outcomes.ts';
import { attempt } from '../agenda/attempt.ts';
import { outcomesOrDefault } from '../agenda/read-agenda.ts';
import { readAppointmentsAt } from '../planning/read-items-at.ts';
import { contactRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { isThen, takesPlace } from './meetings-then.ts';

/**
 * The appointments of a contact that take place and reach into a slot. HubSpot books meetings only, so none
 * of them is ever a booking. What they are called when they are called off is asked only where there are any.
 * @throws AppError where they cannot be read; an account without appointments has none.
 */
export async function readAppointmentsThen(
  ctx: ServiceContext,
  contactId: string,
  slot: Slot,
): Promise<ItemRecord[]> {
  const read = await readAppointmentsAt(ctx, contactRef(contactId), [slot]);
  const then = read.filter((appointment) => isThen(appointment, slot));
  if (then.length === 0) return [];
  const outcomes = await attempt(getAppointmentOutcomes(ctx));
  const known = outcomesOrDefault(ctx, 'appointment', outcomes);
  return then.filter((appointment) => takesPlace(appointment, known));
}
