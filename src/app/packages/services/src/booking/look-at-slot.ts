import type { Slot } from '@app/domain/slot-days';
import { textOf, type RecordReply } from '@app/hubspot/crm/record-reply';
import { findBookedContact } from '@app/hubspot/scheduler/find-booked-contact';
import type { PageMember } from '@app/hubspot/scheduler/page-members';
import { findUserId, loadOwners } from '../account/owners.ts';
import { attempt } from '../agenda/attempt.ts';
import type { ServiceContext } from '../service-context.ts';
import { readMeetingsThen, type MeetingsThen } from './meetings-then.ts';

/** What everybody whom a booking is for has at its time. */
export type SlotLook = {
  /** Of the contact HubSpot books for; undefined where it knows nobody by the e-mail and would make one. */
  booked: MeetingsThen | undefined;
  /** The record's, and those of the contact the e-mail belongs to. */
  all: MeetingsThen[];
};

type Whose = { recordId: string; email: string | undefined; slot: Slot };

/** Two round trips deep; three where the e-mail belongs to another contact than the record. */
export async function lookAtSlot(
  ctx: ServiceContext,
  { recordId, email, slot }: Whose,
): Promise<SlotLook> {
  const [bookedId, ofRecord] = await Promise.all([
    email === undefined ? recordId : findBookedContact(ctx.hubspot, email),
    readMeetingsThen(ctx, recordId, slot),
    // Whose a meeting is will be asked next.
    attempt(loadOwners(ctx)),
  ]);
  if (bookedId === undefined) return { booked: undefined, all: [ofRecord] };
  if (bookedId === recordId) return { booked: ofRecord, all: [ofRecord] };
  const booked = await readMeetingsThen(ctx, bookedId, slot);
  return { booked, all: [ofRecord, booked] };
}

export function idsIn({ all }: SlotLook): string[] {
  return all.flatMap(({ idsThen }) => idsThen);
}

/** What takes place then and is not among `known`, each meeting once. */
export function newIn({ all }: SlotLook, known: ReadonlySet<string>): RecordReply[] {
  const meetings = new Map(
    all.flatMap(({ takingPlace }) => takingPlace).map((meeting) => [meeting.id, meeting]),
  );
  return [...meetings.values()].filter(({ id }) => !known.has(id));
}

/**
 * What only a booking on a page can be: not there before, at exactly the time, with a host of the page.
 * More than one where it was booked there more than once.
 */
export async function bookingsIn(
  ctx: ServiceContext,
  then: MeetingsThen | undefined,
  { known, members }: { known: ReadonlySet<string>; members: readonly PageMember[] },
): Promise<RecordReply[]> {
  const candidates = (then?.exact ?? []).filter(({ id }) => !known.has(id));
  const areOurs = await Promise.all(candidates.map((meeting) => isHosted(ctx, meeting, members)));
  return candidates.filter((_meeting, index) => areOurs[index]);
}

/** Whether the meeting is with a host of the page. */
export async function isHosted(
  ctx: ServiceContext,
  meeting: RecordReply,
  members: readonly PageMember[],
): Promise<boolean> {
  const ownerId = textOf(meeting, 'hubspot_owner_id');
  const host = ownerId === null ? undefined : await findUserId(ctx, ownerId);
  return members.some(({ userId }) => userId === host);
}
