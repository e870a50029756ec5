import { itemKey, type AgendaItem, type ItemRef } from '@app/domain/agenda/agenda-item';
import type { AppError } from '@app/domain/app-error';
import { itemValues, type ItemRecord } from '@app/hubspot/crm/objects/item';
import { listItems } from '@app/hubspot/crm/objects/read-items';
import { objectTypeIds } from '@app/hubspot/paths';
import { getBookingPage } from '@app/hubspot/scheduler/get-booking-page';
import { getWritableOutcomes, type ItemOutcomes } from '../account/outcomes.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import { entryOf, ownersOf, readItemView } from '../items/item-view.ts';
import { loadItems } from '../items/load-items.ts';
import { staleError } from '../items/stale.ts';
import { withWhereToLook } from '../items/where-to-look.ts';
import { setItemValues } from '../items/write-over.ts';
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
    loadItems(ctx, contact, [item, next], ['internalNotes']),
    readItemView(ctx, contact, [item.kind, 'meeting']),
    attempt(getWritableOutcomes(ctx, item.kind)),
    attempt(readMissingTies(ctx, item, meetingId)),
    getBookingPage(ctx.hubspot, { slug: request.slug, timeZone: 'UTC' }),
  ]);
  const old = valueOf(loaded.get(item));
  const meeting = valueOf(loaded.get(next));
  const stale = isRescheduled(old, view.outcomes[item.kind])
    ? undefined
    : staleError(old, expectedUpdatedAt);
  if (stale !== undefined) throw stale;
  await requireHosted(ctx, meeting, members);

  const contacts = {
    typeId: objectTypeIds.contact,
    ids: missingOf(loaded.associatedIdsOf(item), new Set(loaded.associatedIdsOf(next))),
  };
  const owners = await ownersOf(ctx, [old, meeting]);
  const carried = {
    title: carriedTitle({ old, meeting, bookedTitle, owners }),
    internalNotes: carriedNotes(old.internalNotes, meeting.internalNotes),
  };
  const isPinHere = item.kind === 'meeting' && view.pinnedEngagementId === item.id;
  const [associations, values, pin] = await Promise.all([
    stepOf(addAll(ctx, meetingId, [contacts], ties), next),
    stepOf(set(ctx, meeting, itemValues('meeting', carried)), next),
    stepOf(
      isPinHere ? pinMeeting(ctx, contactId, { meetingId, previous: item.id }) : undefined,
      'pinned',
    ),
  ]);
  const [outcome, current] = await Promise.all([
    stepOf(markRescheduled(ctx, old, outcomes), item),
    attempt(listItems(ctx.hubspot, 'meeting', [meetingId])),
  ]);
  const stepFor = (value: string | undefined): Step =>
    value === undefined ? { ok: true } : values;
  const steps = {
    title: stepFor(carried.title),
    associations,
    internalNotes: stepFor(carried.internalNotes),
    pin,
    outcome,
  };
  const shown = (current.ok ? current.value[0] : undefined) ?? meeting;
  const pinnedEngagementId = isPinHere && pin.ok ? meetingId : view.pinnedEngagementId;
  return {
    steps,
    isFinished: Object.values(steps).every(({ ok }) => ok),
    ...(ties.ok && ties.value.unseen.length > 0 && { unseen: ties.value.unseen }),
    meeting: entryOf(shown, { ...view, pinnedEngagementId, owners }).item,
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
  record: ItemRecord,
  outcomes: Attempt<ItemOutcomes>,
): Promise<void> {
  await set(ctx, record, rescheduledValues(record, valueOf(outcomes)));
}

function set(
  ctx: ServiceContext,
  before: ItemRecord,
  values: Record<string, string>,
): Promise<ItemRecord> {
  const otherwise = (current: ItemRecord) => staleError(current, before.updatedAt) ?? null;
  return setItemValues(ctx, before, values, otherwise);
}

function valueOf<T>(read: Attempt<T>): T {
  if (read.ok) return read.value;
  throw read.error;
}
