import type { AgendaItem, ItemKind } from '@app/domain/agenda/agenda-item';
import {
  currentItem,
  lastHeldItem,
  lastKeptStart,
  nextItem,
  showRate,
  type ShowRate,
} from '@app/domain/agenda/agenda-summary';
import {
  agendaViews,
  compareForView,
  isAwaitingOutcome,
  isOver,
  type AgendaView,
  type Position,
} from '@app/domain/agenda/agenda-view';
import { metBeforeIn } from '@app/domain/agenda/no-shows';
import { isOff } from '@app/domain/outcome/outcome';
import { foldCopies } from '@app/domain/agenda/fold-copies';
import type { ServiceContext } from '../service-context.ts';
import { plainText } from '../text/read-text.ts';
import type { Attempt } from './attempt.ts';
import { countViews, type ViewCounts, type ViewTests } from './count-views.ts';
import { cutPage, horizonOf, type AgendaPage } from './cut-page.ts';
import { matchesQuery } from './matches-query.ts';
import type { KindRead } from './kind-read.ts';
import { seriesIn } from './mark-series.ts';
import { offValuesIn } from './search-filters.ts';
import { choicesIn, isWithin, type Choices, type Narrowing } from './narrow.ts';
import { toAgendaEntry, type AgendaEntry, type EntryContext } from './to-agenda-entry.ts';

type KindEntries = Record<ItemKind, AgendaEntry[]>;

export type KindReads = Record<ItemKind, Attempt<KindRead>>;

export type ArrangeOptions = Omit<EntryContext, 'outcomes' | 'moves'> &
  Pick<ServiceContext, 'options'> & {
    view: AgendaView;
    kinds: readonly ItemKind[];
    query: string | undefined;
    narrowing: Narrowing;
    limit: number;
    cursor: Position | undefined;
    now: Date;
    outcomes: Record<ItemKind, EntryContext['outcomes']>;
    /** Kinds of which the record may have more than could be read. */
    partlyRead: ReadonlySet<ItemKind>;
  };

/** The strip. Null means not known from what was read, or, for an item, that there is none. */
export type AgendaSummary = {
  /** What is under way; absent where nothing is. */
  now?: AgendaItem;
  /** Absent where what was read does not tell whether there is one. */
  next?: AgendaItem | null;
  lastHeld: AgendaItem | null;
  showRate: ShowRate | null;
  needsOutcome: number | null;
};

export type Arrangement = AgendaPage & {
  /** Their first pages, where all of them are known at once. */
  otherViews: Partial<Record<AgendaView, AgendaPage>>;
  /** Null where the agenda is searched, and cannot be narrowed. */
  choices: Choices | null;
  counts: ViewCounts;
  summary: AgendaSummary;
  pinned: { engagementId: string; item?: AgendaItem } | null;
};

export const bothKinds: readonly ItemKind[] = ['appointment', 'meeting'];

/** Folds, filters, sorts and counts what was read, and cuts one page from it. */
export function arrangeAgenda(reads: KindReads, options: ArrangeOptions): Arrangement {
  const { view, kinds, pinnedEngagementId } = options;
  const tests = viewTests(reads, options);
  const entries: KindEntries = {
    appointment: entriesOf('appointment', reads, options),
    meeting: entriesOf('meeting', reads, options),
  };
  const withSeries = seriesIn(options, reads.appointment);
  const folded = foldCopies(
    bothKinds.flatMap((kind) => [...entries[kind], ...upcomingEntriesOf(kind, reads, options)]),
  );
  const withFollowUp = followUpsIn(folded, reads, options);
  const toldOf = (item: AgendaItem): AgendaItem => withSeries(withFollowUp(item));
  const everything = folded.map(toldOf);
  const listed = foldCopies(
    kinds.flatMap((kind) => listedEntries(entries[kind], reads[kind], options)),
  ).map(toldOf);
  const pageOf = (shown: AgendaView): AgendaPage =>
    cutPage(listed.filter(tests[shown]).sort(compareForView(shown)), {
      ...options,
      view: shown,
      reads: kinds.map((kind) => reads[kind]),
    });
  const isReadWholly = bothKinds.every((kind) => isWhole(reads[kind]));
  const areAllRead = options.cursor === undefined && kinds.every((kind) => isWhole(reads[kind]));
  const others = areAllRead ? agendaViews.filter((other) => other !== view) : [];
  const pinned = everything.find((item) => item.isPinned);
  return {
    ...pageOf(view),
    otherViews: Object.fromEntries(others.map((other) => [other, pageOf(other)])),
    choices: isReadWholly ? choicesIn(bothKinds.flatMap((kind) => entries[kind])) : null,
    counts: countViews(listed, kinds, reads, tests, options.partlyRead),
    summary: summarize(everything, reads, tests, options),
    pinned:
      pinnedEngagementId === null
        ? null
        : { engagementId: pinnedEngagementId, ...(pinned !== undefined && { item: pinned }) },
  };
}

/** Tells of an item what was before it, and whether anything after it was held or is planned, as far as what was read tells. */
function followUpsIn(
  items: AgendaItem[],
  reads: KindReads,
  { now, partlyRead }: ArrangeOptions,
): (item: AgendaItem) => AgendaItem {
  const last = lastKeptStart(items, now);
  const metBefore = metBeforeIn(items);
  const isAllKnown = partlyRead.size === 0 && bothKinds.every((kind) => isWhole(reads[kind]));
  return (item) => {
    const isFollowedUp = item.start !== null && last !== null && last > item.start;
    if (!isAllKnown) return isFollowedUp ? { ...item, isFollowedUp } : item;
    const { start } = item;
    const isComing = start === null || start > now;
    return { ...item, isFollowedUp, ...(!isComing && { metBefore: metBefore(start) }) };
  };
}

/** Nothing is summed up that was read only in part. */
function summarize(
  items: AgendaItem[],
  reads: KindReads,
  tests: ViewTests,
  options: ArrangeOptions,
): AgendaSummary {
  if (options.partlyRead.size > 0) return nothingKnown;
  return bothKinds.every((kind) => isWhole(reads[kind]))
    ? summarizeWhole(items, tests, options.now)
    : summarizeWindows(items, reads, tests, options);
}

const nothingKnown: AgendaSummary = {
  next: null,
  lastHeld: null,
  showRate: null,
  needsOutcome: null,
};

/** A kind that the account or the app does not have has nothing more to give. */
function isWhole(read: Attempt<KindRead>): boolean {
  return !read.ok || read.value.isComplete;
}

/** What does not take place is past, whenever it was to be. */
function viewTests(reads: KindReads, { now, outcomes }: ArrangeOptions): ViewTests {
  // A stored outcome proves that the account keeps one, even where its options could not be read.
  const canHaveOutcome = (item: AgendaItem): boolean =>
    item.kind === 'meeting' || item.outcome !== null || outcomes.appointment.options.length > 0;
  const offValues = {
    appointment: offValuesIn(outcomes.appointment),
    meeting: offValuesIn(outcomes.meeting),
  };
  // What has no start is searched among what is to come alone, and so is what only one pipeline calls off.
  const isFoundAsOff = ({ kind, start, outcome }: AgendaItem): boolean =>
    isWhole(reads[kind]) || (start !== null && offValues[kind].includes(outcome?.value ?? ''));
  const isPast = (item: AgendaItem): boolean =>
    isOver(item, now) || (isOff(item.outcome) && isFoundAsOff(item));
  return {
    'needs-outcome': (item) => isAwaitingOutcome(item, canHaveOutcome(item), now),
    upcoming: (item) => !isPast(item),
    past: isPast,
  };
}

function summarizeWhole(items: AgendaItem[], tests: ViewTests, now: Date): AgendaSummary {
  return {
    ...presentOf(items, now),
    lastHeld: lastHeldItem(items, now),
    showRate: showRate(items, now),
    needsOutcome: items.filter(tests['needs-outcome']).length,
  };
}

/** From windows, only what they are certain to contain is told, and only on an unfiltered first page. */
function summarizeWindows(
  items: AgendaItem[],
  reads: KindReads,
  tests: ViewTests,
  { view, query, cursor, now, partlyRead }: ArrangeOptions,
): AgendaSummary {
  if (cursor !== undefined || query !== undefined) return nothingKnown;
  const horizon = horizonOf(
    bothKinds.map((kind) => reads[kind]),
    view,
  );
  const compare = compareForView(view);
  const latest = items.filter((item) => horizon === undefined || compare(item, horizon) <= 0);
  const { next, ...current } = presentOf(items, now);
  const isAllRead = bothKinds.every((kind) => isUpcomingRead(reads[kind]));
  return {
    ...current,
    ...((next !== null || isAllRead) && { next }),
    lastHeld: view === 'past' ? lastHeldItem(latest, now) : null,
    showRate: null,
    needsOutcome: countViews(items, bothKinds, reads, tests, partlyRead)['needs-outcome'],
  };
}

/** Whether all that is to come was read: behind many that are under way there may be more. */
function isUpcomingRead(read: Attempt<KindRead>): boolean {
  if (!read.ok || read.value.isComplete) return true;
  const { upcoming, totals } = read.value;
  return totals.upcoming !== undefined && totals.upcoming <= upcoming.length;
}

function presentOf(
  items: AgendaItem[],
  now: Date,
): Pick<AgendaSummary, 'now'> & { next: AgendaItem | null } {
  const current = currentItem(items, now);
  return { ...(current !== null && { now: current }), next: nextItem(items, now) };
}

function entriesOf(kind: ItemKind, reads: KindReads, options: ArrangeOptions): AgendaEntry[] {
  const read = reads[kind];
  if (!read.ok) return [];
  const moves = read.value.isComplete ? read.value.moves : undefined;
  return toEntries(kind, read.value.records, options, moves);
}

function upcomingEntriesOf(
  kind: ItemKind,
  reads: KindReads,
  options: ArrangeOptions,
): AgendaEntry[] {
  const read = reads[kind];
  if (!read.ok || read.value.isComplete) return [];
  const known = new Set(read.value.records.map(({ id }) => id));
  const others = read.value.upcoming.filter(({ id }) => !known.has(id));
  return toEntries(kind, others, options);
}

function listedEntries(
  entries: AgendaEntry[],
  read: Attempt<KindRead>,
  { query, narrowing }: ArrangeOptions,
): AgendaEntry[] {
  // HubSpot has already searched what it returned as a window.
  if (read.ok && !read.value.isComplete) return entries;
  return entries.filter(
    (entry) =>
      isWithin(narrowing, entry) &&
      (query === undefined ||
        matchesQuery(entry.searchText, query, () => plainText(entry.body ?? ''))),
  );
}

function toEntries(
  kind: ItemKind,
  records: KindRead['records'],
  { outcomes, owners, pinnedEngagementId, people = new Map() }: ArrangeOptions,
  moves?: ReadonlyMap<string, number>,
): AgendaEntry[] {
  const context = { outcomes: outcomes[kind], owners, pinnedEngagementId, moves, people };
  return records.map((record) => toAgendaEntry(record, context));
}
