import { knownId } from '@app/domain/agenda/agenda-item';
import type { Slot } from '@app/domain/time/slot-days';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { findBookedContact } from '@app/hubspot/scheduler/find-booked-contact';
import type { PageMember } from '@app/hubspot/scheduler/page-members';
import { findUserId, loadOwners } from '../account/owners.ts';
import { attempt } from '../agenda/attempt.ts';
import type { ServiceContext } from '../service-context.ts';
import { readAppointmentsThen } from './appointments-then.ts';
import { readMeetingsThen, type MeetingsThen } from './meetings-then.ts';

/** What everybody whom a booking is for has at its time. */
export type SlotLook = {
  /** Of the contact HubSpot books for; undefined where it knows nobody by the e-mail and would make one. */
  booked: MeetingsThen | undefined;
  /** The record's, and those of the contact the e-mail belongs to. */
  all: MeetingsThen[];
  /** Of both, those that take place; none where they were not asked for. */
  appointments: ItemRecord[];
};

type Whose = {
  recordId: string;
  email: string | undefined;
  slot: Slot;
  /** What is in the way is wanted, not only what a booking can be. */
  withAppointments?: boolean;
};

/** Two round trips deep; three where the e-mail belongs to another contact than the record. */
export async function lookAtSlot(
  ctx: ServiceContext,
  { recordId, email, slot, withAppointments = false }: Whose,
): Promise<SlotLook> {
  const read = (contactId: string) =>
    Promise.all([
      readMeetingsThen(ctx, contactId, slot),
      withAppointments ? readAppointmentsThen(ctx, contactId, slot) : [],
    ]);
  const [bookedId, [ofRecord, appointments]] = await Promise.all([
    email === undefined ? recordId : findBookedContact(ctx.hubspot, email),
    read(recordId),
    // Whose a meeting is will be asked next.
    attempt(loadOwners(ctx)),
  ]);
  if (bookedId === undefined) return { booked: undefined, all: [ofRecord], appointments };
  if (bookedId === recordId) return { booked: ofRecord, all: [ofRecord], appointments };
  const [booked, others] = await read(bookedId);
  return { booked, all: [ofRecord, booked], appointments: [...appointments, ...others] };
}

/** All that is there, as a request names it. */
export function idsIn(look: SlotLook): string[] {
  return [...look.all.flatMap(({ idsThen }) => idsThen), ...look.appointments.map(knownId)];
}

/** What takes place then and is not among `known`, each item once. */
export function newIn(
  { all, appointments }: Omit<SlotLook, 'booked'>,
  known: ReadonlySet<string>,
): ItemRecord[] {
  const items = [...all.flatMap(({ takingPlace }) => takingPlace), ...appointments];
  const once = new Map(items.map((item) => [knownId(item), item]));
  return [...once].flatMap(([id, item]) => (known.has(id) ? [] : [item]));
}

/**
 * What only a booking on a page can be: not there before, at exactly the time, with a host of the page.
 * More than one where it was booked there more than once.
 */
export async function bookingsIn(
  ctx: ServiceContext,
  then: MeetingsThen | undefined,
  { known, members }: { known: ReadonlySet<string>; members: readonly PageMember[] },
): Promise<ItemRecord[]> {
  const candidates = (then?.exact ?? []).filter(({ id }) => !known.has(id));
  const areOurs = await Promise.all(candidates.map((meeting) => isHosted(ctx, meeting, members)));
  return candidates.filter((_meeting, index) => areOurs[index]);
}

/** Whether the meeting is with a host of the page. */
export async function isHosted(
  ctx: ServiceContext,
  { ownerId }: ItemRecord,
  members: readonly PageMember[],
): Promise<boolean> {
  const host = ownerId === null ? undefined : await findUserId(ctx, ownerId);
  return members.some(({ userId }) => userId === host);
}
