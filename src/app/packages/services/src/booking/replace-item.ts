import { itemKey, type AgendaItem, type ItemRef } from '@app/domain/agenda/agenda-item';
import type { AppError } from '@app/domain/app-error';
import { agendaProperties, rowProperties } from '@app/hubspot/crm/records/agenda-properties';
import { listRecords } from '@app/hubspot/crm/records/list-records';
import { textOf, updatedAtOf, type RecordReply } from '@app/hubspot/crm/records/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import { getBookingPage } from '@app/hubspot/scheduler/get-booking-page';
import { getWritableOutcomes, type ItemOutcomes } from '../account/outcomes.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import { entryOf, ownersOf, readItemView } from '../items/item-view.ts';
import { loadItems } from '../items/load-items.ts';
import { staleError } from '../items/stale.ts';
import { withWhereToLook } from '../items/where-to-look.ts';
import { setValues } from '../items/write-over.ts';
import { contactRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { carriedNotes } from './replace/carried-notes.ts';
import { carriedTitle } from './replace/carried-title.ts';
import {
  addTies,
  missingOf,
  readMissingTies,
  type MissingTies,
  type RelatedKind,
} from './replace/copy-associations.ts';
import { pinMeeting } from './replace/pin-meeting.ts';
import { requireHosted, requireNew } from './replace/require-booking.ts';
import { isRescheduled, rescheduledValues } from './replace/rescheduled-values.ts';

type Request = {
  record: { objectId: string };
  item: ItemRef;
  meetingId: string;
  existingIds: string[];
  slug: string;
  bookedTitle?: string | null | undefined;
  expectedUpdatedAt?: Date | undefined;
};

type Step = { ok: true } | { ok: false; error: AppError };

export type Replaced = {
  steps: { title: Step; associations: Step; internalNotes: Step; pin: Step; outcome: Step };
  isFinished: boolean;
  /** Not handed over, because the app has no scope to see it. */
  unseen?: RelatedKind[];
  meeting: AgendaItem;
};

const notes = 'hs_internal_meeting_notes';
const { title: titleProperty } = agendaProperties.meeting;
const reads = {
  appointment: rowProperties.appointment,
  meeting: [...rowProperties.meeting, notes],
};

/**
 * Lets a booked meeting take the place of an item of the same contact, three round trips deep: reads both,
 * hands over title, associations, notes and pin, then marks the old item as rescheduled. It is marked also where
 * something could not be handed over, because the truth is that it does not take place; every step states
 * a final value, so that the whole can be run again until it is finished.
 *
 * An item that is marked as rescheduled already is not compared with `expectedUpdatedAt`: it was this very
 * step of an earlier run that changed it, and nothing of it is overwritten any more.
 *
 * The meeting has to be the booking: not there before it, and with a host of the page, so that nothing is
 * ever written into a meeting of somebody else.
 * @throws AppError NOT_FOUND, NOT_ASSOCIATED, STALE, INVALID_INPUT and REJECTED where the meeting is not the
 * booking: nothing is written then.
 */
export async function replaceItem(ctx: ServiceContext, request: Request): Promise<Replaced> {
  const { item, meetingId, expectedUpdatedAt, bookedTitle } = request;
  const contactId = request.record.objectId;
  const next: ItemRef = { kind: 'meeting', id: meetingId };
  requireNew(meetingId, item, request.existingIds);
  const contact = contactRef(contactId);
  const [loaded, view, outcomes, ties, { members }] = await Promise.all([
    loadItems(ctx, contact, [item, next], reads),
    readItemView(ctx, contact, [item.kind, 'meeting']),
    attempt(getWritableOutcomes(ctx, item.kind)),
    attempt(readMissingTies(ctx, item, meetingId)),
    getBookingPage(ctx.hubspot, { slug: request.slug, timeZone: 'UTC' }),
  ]);
  const old = valueOf(loaded.get(item));
  const meeting = valueOf(loaded.get(next));
  const stale = isRescheduled(old, view.outcomes[item.kind])
    ? undefined
    : staleError(item.kind, old, expectedUpdatedAt);
  if (stale !== undefined) throw stale;
  await requireHosted(ctx, meeting, members);

  const contacts = {
    typeId: objectTypeIds.contact,
    ids: missingOf(loaded.associatedIdsOf(item), new Set(loaded.associatedIdsOf(next))),
  };
  const owners = await ownersOf(ctx, [old, meeting]);
  const carried: Record<string, string | undefined> = {
    [titleProperty]: carriedTitle({ kind: item.kind, old, meeting, bookedTitle, owners }),
    [notes]: carriedNotes(textOf(old, notes), textOf(meeting, notes)),
  };
  const isPinHere = item.kind === 'meeting' && view.pinnedEngagementId === item.id;
  const [associations, values, pin] = await Promise.all([
    stepOf(addAll(ctx, meetingId, [contacts], ties), next),
    stepOf(setGiven(ctx, next, meeting, carried), next),
    stepOf(
      isPinHere ? pinMeeting(ctx, contactId, { meetingId, previous: item.id }) : undefined,
      'pinned',
    ),
  ]);
  const [outcome, current] = await Promise.all([
    stepOf(markRescheduled(ctx, item, old, outcomes), item),
    attempt(listRecords(ctx.hubspot, objectTypeIds.meeting, [meetingId], rowProperties.meeting)),
  ]);
  const stepFor = (property: string): Step =>
    carried[property] === undefined ? { ok: true } : values;
  const steps = {
    title: stepFor(titleProperty),
    associations,
    internalNotes: stepFor(notes),
    pin,
    outcome,
  };
  const shown = (current.ok ? current.value[0] : undefined) ?? meeting;
  const pinnedEngagementId = isPinHere && pin.ok ? meetingId : view.pinnedEngagementId;
  return {
    steps,
    isFinished: Object.values(steps).every(({ ok }) => ok),
    ...(ties.ok && ties.value.unseen.length > 0 && { unseen: ties.value.unseen }),
    meeting: entryOf('meeting', shown, { ...view, pinnedEngagementId, owners }).item,
  };
}

/** What became of a step. One that may have happened says where to look. */
async function stepOf(step: Promise<unknown> | undefined, at: ItemRef | 'pinned'): Promise<Step> {
  if (step === undefined) return { ok: true };
  const done = await attempt(step);
  if (done.ok) return { ok: true };
  return {
    ok: false,
    error:
      at === 'pinned'
        ? withWhereToLook(done.error, 'list-agenda', at)
        : withWhereToLook(done.error, 'get-item', itemKey(at)),
  };
}

/** What could be read is handed over even where something else could not. */
async function addAll(
  ctx: ServiceContext,
  meetingId: string,
  known: MissingTies,
  read: Attempt<{ missing: MissingTies }>,
): Promise<void> {
  await addTies(ctx, meetingId, [...known, ...(read.ok ? read.value.missing : [])]);
  if (!read.ok) throw read.error;
}

async function markRescheduled(
  ctx: ServiceContext,
  item: ItemRef,
  record: RecordReply,
  outcomes: Attempt<ItemOutcomes>,
): Promise<void> {
  const values = rescheduledValues(record, valueOf(outcomes));
  if (Object.keys(values).length > 0) await set(ctx, item, record, values);
}

/** All values in one write; none where there is nothing to write. */
function setGiven(
  ctx: ServiceContext,
  item: ItemRef,
  before: RecordReply,
  given: Record<string, string | undefined>,
): Promise<unknown> | undefined {
  const values = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return Object.keys(values).length === 0 ? undefined : set(ctx, item, before, values);
}

function set(
  ctx: ServiceContext,
  item: ItemRef,
  before: RecordReply,
  values: Record<string, string>,
): Promise<RecordReply> {
  const key = { typeId: objectTypeIds[item.kind], id: item.id };
  const otherwise = (current: RecordReply) =>
    staleError(item.kind, current, updatedAtOf(before) ?? undefined) ?? null;
  return setValues(ctx, key, { before, values, otherwise });
}

function valueOf<T>(read: Attempt<T>): T {
  if (read.ok) return read.value;
  throw read.error;
}
