import type { AgendaItem, ItemKind, Owner } from '@app/domain/agenda/agenda-item';
import { isAwaitingOutcome } from '@app/domain/agenda/agenda-view';
import { foldCopies } from '@app/domain/agenda/fold-copies';
import type { AppError } from '@app/domain/app-error';
import type { Outcome } from '@app/domain/outcome/outcome';
import { searchItems } from '@app/hubspot/crm/objects/search-items';
import {
  getAppointmentOutcomes,
  getMeetingOutcomes,
  type ItemOutcomes,
} from '../account/outcomes.ts';
import {
  explainUnreadableAppointments,
  type AppointmentsState,
} from '../agenda/appointments-state.ts';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import { outcomesOrDefault } from '../agenda/read-agenda.ts';
import { toAgendaEntry, type AgendaEntry } from '../agenda/to-agenda-entry.ts';
import type { ServiceContext } from '../service-context.ts';
import { searchOfDay } from './owned-filters.ts';
import { whoseItems, type Person } from './whose.ts';

/** HubSpot's largest page of a search. */
const pageSize = 200;

type DayRequest = Person & { from: Date; to: Date };

type Problem = { part: 'appointments' | 'meetings' | 'outcomes'; error: AppError };

export type Day = {
  owner: Owner | null;
  items: AgendaItem[];
  owed: AgendaItem[];
  owedTotal: number | null;
  appointments: AppointmentsState;
  options: Record<ItemKind, Outcome[]>;
  hiddenOptions: Record<ItemKind, Outcome[]>;
  hasTeam: boolean;
  problems: Problem[];
};

type KindFound = { entries: AgendaEntry[]; total: number };

/**
 * What an owner has on one day over all records, and what they owe an outcome for. Six calls at most, two of
 * them in a container that has read the account before, two round trips deep, however many items there are.
 * @throws AppError SWITCHED_OFF, NOT_FOUND for an unknown owner, and the reason when neither kind can be read.
 */
export async function listDay(ctx: ServiceContext, request: DayRequest): Promise<Day> {
  const [owner, appointmentOutcomes, meetingOutcomes] = await Promise.all([
    whoseItems(ctx, request),
    attempt(getAppointmentOutcomes(ctx)),
    attempt(getMeetingOutcomes(ctx)),
  ]);
  const read = { appointment: appointmentOutcomes, meeting: meetingOutcomes };
  const outcomes = {
    appointment: outcomesOrDefault(ctx, 'appointment', appointmentOutcomes),
    meeting: outcomesOrDefault(ctx, 'meeting', meetingOutcomes),
  };
  const now = ctx.now();
  const [appointment, meeting] =
    owner === null
      ? [nothing, nothing]
      : await Promise.all(
          bothKinds.map((kind) =>
            attempt(readKind(ctx, kind, owner, { ...request, now }, outcomes[kind])),
          ),
        );
  const kinds = { appointment: appointment ?? nothing, meeting: meeting ?? nothing };
  if (!kinds.appointment.ok && !kinds.meeting.ok) throw kinds.meeting.error;
  const appointments = kinds.appointment.ok
    ? 'available'
    : await explainUnreadableAppointments(ctx, kinds.appointment.error);

  return {
    owner,
    ...arrange(kinds, outcomes, { ...request, now }, appointments),
    appointments,
    options: { appointment: outcomes.appointment.options, meeting: outcomes.meeting.options },
    hiddenOptions: {
      appointment: hiddenIn(outcomes.appointment),
      meeting: hiddenIn(outcomes.meeting),
    },
    hasTeam: ctx.options.acrossRecords.team,
    problems: problemsOf(read, kinds, appointments),
  };
}

const nothing: Attempt<KindFound> = { ok: true, value: { entries: [], total: 0 } };

async function readKind(
  ctx: ServiceContext,
  kind: ItemKind,
  owner: Owner,
  day: { from: Date; to: Date; now: Date },
  outcomes: ItemOutcomes,
): Promise<KindFound> {
  const filters = searchOfDay(kind, owner.id, day, outcomes);
  const { records, total } = await searchItems(ctx.hubspot, kind, { ...filters, limit: pageSize });
  const context = { outcomes, owners: new Map([[owner.id, owner]]), pinnedEngagementId: null };
  return { total, entries: records.map((record) => toAgendaEntry(record, context)) };
}

function arrange(
  kinds: Record<ItemKind, Attempt<KindFound>>,
  outcomes: Record<ItemKind, ItemOutcomes>,
  { from, to, now }: { from: Date; to: Date; now: Date },
  appointments: AppointmentsState,
): Pick<Day, 'items' | 'owed' | 'owedTotal'> {
  const found = bothKinds.flatMap((kind) => (kinds[kind].ok ? kinds[kind].value.entries : []));
  const all = foldCopies(found);
  const isOwed = (item: AgendaItem): boolean => {
    const canHaveOutcome =
      item.kind === 'meeting' || item.outcome !== null || outcomes.appointment.options.length > 0;
    return isAwaitingOutcome(item, canHaveOutcome, now);
  };
  const isOnDay = ({ start }: AgendaItem): boolean => start !== null && start >= from && start < to;
  const owed = all.filter(isOwed).sort(byStart);
  return {
    items: all.filter(isOnDay).sort(byStart),
    owed,
    owedTotal: countOwed(kinds, found.length, owed.length, appointments),
  };
}

/** Beyond the page that was read, copies are counted one by one. */
function countOwed(
  kinds: Record<ItemKind, Attempt<KindFound>>,
  read: number,
  owed: number,
  appointments: AppointmentsState,
): number | null {
  const isUnknown = bothKinds.some(
    (kind) => !kinds[kind].ok && (kind === 'meeting' || appointments === 'available'),
  );
  if (isUnknown) return null;
  const total = bothKinds.reduce(
    (sum, kind) => sum + (kinds[kind].ok ? kinds[kind].value.total : 0),
    0,
  );
  return owed + (total - read);
}

export function byStart(a: Pick<AgendaItem, 'start'>, b: Pick<AgendaItem, 'start'>): number {
  return (a.start?.getTime() ?? 0) - (b.start?.getTime() ?? 0);
}

function hiddenIn({ known, options }: ItemOutcomes): Outcome[] {
  return known.filter((outcome) => !options.includes(outcome));
}

function problemsOf(
  outcomes: Record<ItemKind, Attempt<ItemOutcomes>>,
  { appointment, meeting }: Record<ItemKind, Attempt<KindFound>>,
  appointments: AppointmentsState,
): Problem[] {
  const failed: [Problem['part'], AppError | undefined][] = [
    [
      'appointments',
      appointment.ok || appointments !== 'available' ? undefined : appointment.error,
    ],
    ['meetings', meeting.ok ? undefined : meeting.error],
    [
      'outcomes',
      [outcomes.meeting, ...(appointment.ok ? [outcomes.appointment] : [])].flatMap((reply) =>
        reply.ok ? [] : [reply.error],
      )[0],
    ],
  ];
  return failed.flatMap(([part, error]) => (error === undefined ? [] : [{ part, error }]));
}
