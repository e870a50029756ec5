import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import type { AppError } from '@app/domain/app-error';
import type { Outcome } from '@app/domain/outcome/outcome';
import type { CardRecord } from '@app/hubspot/crm/objects/card-record';
import { partialError } from '@app/hubspot/crm/partial-answer';
import type { ItemOutcomes } from '../account/outcomes.ts';
import { findOwners } from '../account/owners.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { readCursor } from './agenda-cursor.ts';
import { arrangeAgenda, bothKinds, type Arrangement } from './arrange-agenda.ts';
import { explainUnreadableAppointments, type AppointmentsState } from './appointments-state.ts';
import { attempt, type Attempt } from './attempt.ts';
import { isNarrowed, notWhileSearched, type Narrowing } from './narrow.ts';
import { outcomesOrDefault, readAgenda, type AgendaRead } from './read-agenda.ts';
import type { KindRead } from './kind-read.ts';
import { ownerIdsOf } from './to-agenda-entry.ts';

export type AgendaRequest = Narrowing & {
  record: RecordRef;
  view: AgendaView;
  kinds?: ItemKind[] | undefined;
  query?: string | undefined;
  limit: number;
  after?: string | undefined;
};

type Problem = {
  part: 'record' | 'appointments' | 'meetings' | 'outcomes' | 'owners';
  error: AppError;
  /** How many items are missing, where not all of a kind are. */
  missing?: number;
};

export type Agenda = Arrangement & {
  appointments: AppointmentsState;
  options: Record<ItemKind, Outcome[]>;
  /** What a stored value may be and nobody can choose. */
  hiddenOptions: Record<ItemKind, Outcome[]>;
  record: { name: string | null; timeZone: string | null };
  /** What could not be read; everything else holds. */
  problems: Problem[];
};

const available: AppointmentsState = 'available';

/**
 * One page of a record's agenda, with what the card shows around it.
 * @throws AppError NOT_FOUND for an unknown record, and the reason when neither kind can be read. A part
 * that fails alone is named in `problems`, the rest holds.
 */
export async function listAgenda(ctx: ServiceContext, request: AgendaRequest): Promise<Agenda> {
  const now = ctx.now();
  const cursor = request.after === undefined ? undefined : readCursor(request.after);
  const query = request.query === '' ? undefined : request.query;

  const { record, view } = request;
  const read = await readAgenda(ctx, {
    record,
    view,
    query,
    cursor,
    limit: request.limit,
    now,
  });
  if (!read.record.ok && read.record.error.code === 'NOT_FOUND') throw read.record.error;
  const { appointment, meeting } = read.kinds;
  const narrowing = narrowingOf(request, read.kinds);
  if (!appointment.ok && !meeting.ok) throw meeting.error;

  const [appointments, owners] = await Promise.all([
    appointment.ok ? available : explainUnreadableAppointments(ctx, appointment.error),
    read.owners.ok
      ? attempt(findOwners(ctx, ownerIdsOf([appointment, meeting].flatMap(recordsOf))))
      : read.owners,
  ]);
  const { name, timeZone, pinnedEngagementId } = read.record.ok ? read.record.value : unknownRecord;
  const outcomes = {
    appointment: outcomesOrDefault(ctx, 'appointment', read.outcomes.appointment),
    meeting: outcomesOrDefault(ctx, 'meeting', read.outcomes.meeting),
  };
  const arranged = arrangeAgenda(read.kinds, {
    options: ctx.options,
    view,
    kinds: request.kinds ?? bothKinds,
    query,
    narrowing,
    limit: request.limit,
    cursor,
    now,
    outcomes,
    owners: owners.ok ? owners.value : null,
    pinnedEngagementId,
    people: read.people,
    partlyRead: partlyRead(read.kinds, appointments),
  });
  return {
    ...arranged,
    appointments,
    options: { appointment: outcomes.appointment.options, meeting: outcomes.meeting.options },
    hiddenOptions: {
      appointment: hiddenIn(outcomes.appointment),
      meeting: hiddenIn(outcomes.meeting),
    },
    record: { name, timeZone },
    problems: problemsOf(read, appointments, owners.ok ? undefined : owners.error),
  };
}

/** @throws AppError INVALID_INPUT where the agenda is searched. */
function narrowingOf(
  { people, outcomes, from, to }: AgendaRequest,
  kinds: AgendaRead['kinds'],
): Narrowing {
  const narrowing = { people, outcomes, from, to };
  const isSearched = Object.values(kinds).some((read) => read.ok && !read.value.isComplete);
  if (isSearched && isNarrowed(narrowing)) throw notWhileSearched();
  return narrowing;
}

const unknownRecord: CardRecord = { name: null, timeZone: null, pinnedEngagementId: null };

function hiddenIn({ known, options }: ItemOutcomes): Outcome[] {
  return known.filter((outcome) => !options.includes(outcome));
}

function recordsOf(kind: Attempt<KindRead>): KindRead['records'] {
  if (!kind.ok) return [];
  return kind.value.isComplete
    ? kind.value.records
    : [...kind.value.records, ...kind.value.upcoming];
}

/** Of an account without appointments, or an app that may not see them, the meetings are the whole. */
function partlyRead(kinds: AgendaRead['kinds'], appointments: AppointmentsState): Set<ItemKind> {
  const isPartlyRead = (kind: ItemKind): boolean => {
    const read = kinds[kind];
    if (!read.ok) return kind === 'meeting' || appointments === available;
    return unreadOf(read).length > 0;
  };
  return new Set(bothKinds.filter(isPartlyRead));
}

function unreadOf(read: Attempt<KindRead>): readonly string[] {
  return read.ok && read.value.isComplete ? read.value.unread : [];
}

function problemsOf(
  read: AgendaRead,
  appointments: AppointmentsState,
  ownersError: AppError | undefined,
): Problem[] {
  const { appointment, meeting } = read.kinds;
  const outcomes = [read.outcomes.meeting, ...(appointment.ok ? [read.outcomes.appointment] : [])];
  const failed: [Problem['part'], AppError | undefined][] = [
    ['record', read.record.ok ? undefined : read.record.error],
    // A state the account is in is told as such, not as a failure.
    [
      'appointments',
      appointment.ok || appointments !== 'available' ? undefined : appointment.error,
    ],
    ['meetings', meeting.ok ? undefined : meeting.error],
    ['outcomes', outcomes.flatMap((reply) => (reply.ok ? [] : [reply.error]))[0]],
    ['owners', ownersError],
  ];
  const parts = { appointments: appointment, meetings: meeting };
  return [
    ...failed.flatMap(([part, error]) => (error === undefined ? [] : [{ part, error }])),
    ...(['appointments', 'meetings'] as const).flatMap((part) => {
      const unread = unreadOf(parts[part]);
      if (unread.length === 0) return [];
      return [{ part, error: partialError(unread), missing: unread.length }];
    }),
  ];
}
