import type { AgendaItem, ItemKind, Owner } from '@app/domain/agenda/agenda-item';
import { foldCopies } from '@app/domain/agenda/fold-copies';
import { isAwaitingOutcome, isOver } from '@app/domain/agenda/agenda-view';
import { searchItems, type ItemFilters } from '@app/hubspot/crm/objects/search-items';
import {
  getAppointmentOutcomes,
  getMeetingOutcomes,
  type ItemOutcomes,
} from '../account/outcomes.ts';
import { loadEveryOwner, type EveryOwner } from '../account/owners.ts';
import { toAgendaEntry, type AgendaEntry } from '../agenda/to-agenda-entry.ts';
import { orNothingHidden } from '../items/read-related.ts';
import type { ServiceContext } from '../service-context.ts';
import { byStart } from './list-day.ts';
import { searchOfSpan } from './owned-filters.ts';
import { requireTeam } from './whose.ts';

const dayMs = 86_400_000;
const pageSize = 200;
/** Of both kinds together. */
const mostPages = 11;
/** As many values as HubSpot takes in one `IN`. */
const mostValues = 100;

type TeamRequest = { userId: string; days: number; members?: string[] | undefined };

export type TeamMember = {
  owner: Owner;
  needsOutcome: number;
  oldest: Date | null;
  held: number;
  noShows: number;
  calledOff: number;
};

type Week = { from: Date } & Pick<TeamMember, 'held' | 'noShows' | 'needsOutcome'>;

export type Team = {
  people: TeamMember[];
  weeks: Week[];
  orphans: AgendaItem[];
  counted: number;
  total: number;
};

/**
 * How many outcomes each colleague owes and how their appointments and meetings of a span ended. Fifteen calls
 * at most in a container that has listed a day before, as the page has it do, four more in a fresh one; of more
 * items than they read, the latest are counted, and `counted` of `total` says so.
 * @throws AppError SWITCHED_OFF, and whatever a reading fails with: half a count is none.
 */
export async function readTeam(ctx: ServiceContext, { days, members }: TeamRequest): Promise<Team> {
  requireTeam(ctx);
  const [everyone, appointment, meeting] = await Promise.all([
    loadEveryOwner(ctx),
    orNothingHidden(getAppointmentOutcomes(ctx), null),
    getMeetingOutcomes(ctx),
  ]);
  const kinds: [ItemKind, ItemOutcomes][] = [
    ['meeting', meeting],
    ...(appointment === null
      ? []
      : [['appointment', appointment] satisfies [ItemKind, ItemOutcomes]]),
  ];
  const now = ctx.now();
  const from = new Date(now.getTime() - days * dayMs);
  const team = teamOf(everyone, members);
  const gone = everyone.owners.filter(({ isActive }) => !isActive).slice(0, mostValues);
  const reader = { ctx, owners: new Map(everyone.owners.map((owner) => [owner.id, owner])) };
  const [found, orphans] = await Promise.all([
    team?.length === 0
      ? { entries: [], total: 0 }
      : readSpans(
          reader,
          kinds,
          { from, to: now },
          team?.map(({ id }) => id),
        ),
    gone.length === 0 ? [] : readOrphans(reader, kinds, now, gone),
  ]);
  const people = new Map((team ?? []).map((owner) => [owner.id, memberOf(owner)]));
  const weeks = weeksOf(now, days);
  for (const item of eachOnce(found.entries)) {
    if (item.owner === null) continue;
    const member = people.get(item.owner.id) ?? memberOf(item.owner);
    people.set(item.owner.id, member);
    const week = weeks.findLast(({ from: first }) => item.start !== null && item.start >= first);
    count(member, week, item, now, appointment);
  }
  return {
    people: [...people.values()].sort((a, b) => b.needsOutcome - a.needsOutcome),
    weeks: found.entries.length < found.total ? [] : weeks,
    orphans,
    counted: found.entries.length,
    total: found.total,
  };
}

/** As many whole weeks as there are in so many days, counted back from now. */
function weeksOf(now: Date, days: number): Week[] {
  const count = Math.floor(days / 7);
  return Array.from({ length: count }, (_, index) => ({
    from: new Date(now.getTime() - (count - index) * 7 * dayMs),
    held: 0,
    noShows: 0,
    needsOutcome: 0,
  }));
}

/** The owners behind the users of a team; undefined for everybody. */
function teamOf({ owners, userIds }: EveryOwner, members?: string[]): Owner[] | undefined {
  if (members === undefined) return undefined;
  const wanted = new Set(members);
  const team = owners.filter(({ id }) => wanted.has(userIds.get(id) ?? ''));
  return team.slice(0, mostValues);
}

type Reader = { ctx: ServiceContext; owners: ReadonlyMap<string, Owner> };
type Kinds = readonly [ItemKind, ItemOutcomes][];

/** Page by page, the kinds in turn, so that neither takes all of what may be read. */
async function readSpans(
  reader: Reader,
  kinds: Kinds,
  span: { from: Date; to: Date },
  ownerIds: string[] | undefined,
): Promise<{ entries: AgendaEntry[]; total: number }> {
  const lanes = kinds.map(([kind, outcomes]) => ({
    kind,
    outcomes,
    filters: searchOfSpan(kind, span, ownerIds),
    after: undefined as string | undefined,
    isDone: false,
    total: 0,
  }));
  const entries: AgendaEntry[] = [];
  for (let pages = 0; pages < mostPages;) {
    const open = lanes.filter(({ isDone }) => !isDone).slice(0, mostPages - pages);
    if (open.length === 0) break;
    pages += open.length;
    await Promise.all(
      open.map(async (lane) => {
        const page = await readPage(reader, lane);
        entries.push(...page.entries);
        lane.total = page.total;
        lane.isDone = page.after === undefined || page.after === lane.after;
        lane.after = page.after;
      }),
    );
  }
  return { entries, total: lanes.reduce((sum, { total }) => sum + total, 0) };
}

async function readPage(
  { ctx, owners }: Reader,
  lane: {
    kind: ItemKind;
    outcomes: ItemOutcomes;
    filters: ItemFilters;
    after?: string | undefined;
  },
): Promise<{ entries: AgendaEntry[]; total: number; after: string | undefined }> {
  const { kind, outcomes, filters, after } = lane;
  const page = await searchItems(ctx.hubspot, kind, { ...filters, limit: pageSize, after });
  const context = { outcomes, owners, pinnedEngagementId: null };
  return { ...page, entries: page.records.map((record) => toAgendaEntry(record, context)) };
}

async function readOrphans(
  reader: Reader,
  kinds: Kinds,
  now: Date,
  gone: readonly Owner[],
): Promise<AgendaItem[]> {
  const ownerIds = gone.map(({ id }) => id);
  const found = await Promise.all(
    kinds.map(([kind, outcomes]) =>
      readPage(reader, { kind, outcomes, filters: searchOfSpan(kind, { from: now }, ownerIds) }),
    ),
  );
  return eachOnce(found.flatMap(({ entries }) => entries))
    .filter(({ outcome }) => outcome === null || outcome.isOpen)
    .sort(byStart);
}

/** What somebody has several times, such as by a calendar's sync beside a log, is one; what two have is one of each. */
function eachOnce(entries: readonly AgendaEntry[]): AgendaItem[] {
  const ownedBy = new Map<string | undefined, AgendaEntry[]>();
  for (const entry of entries) {
    const id = entry.item.owner?.id;
    const own = ownedBy.get(id);
    if (own === undefined) ownedBy.set(id, [entry]);
    else own.push(entry);
  }
  return [...ownedBy.values()].flatMap(foldCopies);
}

function memberOf(owner: Owner): TeamMember {
  return { owner, needsOutcome: 0, oldest: null, held: 0, noShows: 0, calledOff: 0 };
}

function count(
  member: TeamMember,
  week: Week | undefined,
  item: AgendaItem,
  now: Date,
  appointment: ItemOutcomes | null,
): void {
  const { category } = item.outcome ?? {};
  if (category === 'cancelled' || category === 'rescheduled') member.calledOff += 1;
  if (!isOver(item, now)) return;
  const add = (key: 'held' | 'noShows' | 'needsOutcome'): void => {
    member[key] += 1;
    if (week !== undefined) week[key] += 1;
  };
  if (category === 'completed') add('held');
  if (category === 'no-show') add('noShows');
  if (!isAwaitingOutcome(item, canHaveOutcome(item, appointment), now)) return;
  add('needsOutcome');
  const { start } = item;
  if (start !== null && (member.oldest === null || start < member.oldest)) member.oldest = start;
}

function canHaveOutcome(item: AgendaItem, appointment: ItemOutcomes | null): boolean {
  return (
    item.kind === 'meeting' || item.outcome !== null || (appointment?.options ?? []).length > 0
  );
}
